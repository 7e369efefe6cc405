package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.model.requirement.Obligation.OPTIONAL;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A requirement set small enough to reason about, and what goes with it: two standards, three assertions, five items, one
 * of each answer kind and of each weight.
 *
 * <table>
 *   <caption>items</caption>
 *   <tr><th>ref</th><th>kind</th><th>Met</th><th>reduced list</th></tr>
 *   <tr><td>1.1.1</td><td>text</td><td>mandatory</td><td>yes</td></tr>
 *   <tr><td>1.1.2</td><td>tick</td><td>mandatory</td><td>no</td></tr>
 *   <tr><td>1.2.1</td><td>documents</td><td>optional</td><td>no</td></tr>
 *   <tr><td>2.1.1</td><td>date</td><td>mandatory</td><td>no</td></tr>
 *   <tr><td>2.1.2</td><td>unknown</td><td>optional</td><td>yes</td></tr>
 * </table>
 */
final class Example {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Edition EDITION = Edition.parse("2025-26");
    static final Category CATEGORY = Category.of(2);
    static final Provenance SOURCE = new Provenance(Confidence.HIGH, "made up for a test");

    static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    static final EvidenceRef OPTIONAL_DOCUMENTS = EvidenceRef.parse("1.2.1");
    static final EvidenceRef DATE = EvidenceRef.parse("2.1.1");
    static final EvidenceRef APPROACHING_ONLY = EvidenceRef.parse("2.1.2");
    static final AssertionRef FIRST = AssertionRef.parse("1.1");
    static final AssertionRef OPTIONAL_ASSERTION = AssertionRef.parse("1.2");
    static final AssertionRef LAST = AssertionRef.parse("2.1");

    /** May publish the reduced list; may not have a plan reviewed. */
    static final OrganisationType SELF_PUBLISHING = OrganisationType.SOCIAL_CARE;
    /** The other way round. */
    static final OrganisationType REVIEWED = OrganisationType.LOCAL_AUTHORITY;
    /** Neither route is known to be open. */
    static final OrganisationType UNKNOWN_ROUTES = OrganisationType.COMPANY;
    /** Neither route is open. */
    static final OrganisationType NO_ROUTES = OrganisationType.PHARMACY;
    /** Nothing is known of it. */
    static final OrganisationType UNHEARD_OF = OrganisationType.OTHER;

    private Example() {}

    static EvidenceItem.Builder item(EvidenceRef ref, AnswerKind kind, Obligation met, Obligation approaching) {
        return EvidenceItem.builder(ref, "title of " + ref, SOURCE)
                .answerKind(kind)
                .met(met)
                .approaching(approaching);
    }

    static EditionFacts facts(OrganisationTypeRule... rules) {
        return new EditionFacts(EDITION, null, null, null, null, List.of(rules), List.of());
    }

    static EditionFacts facts(String opensOn, String deadline, String closesOn) {
        return new EditionFacts(EDITION, known(opensOn), null, known(deadline), known(closesOn), List.of(), List.of());
    }

    private static KnownDate known(String date) {
        return date == null ? null : new KnownDate(LocalDate.parse(date), SOURCE);
    }

    static OrganisationTypeRule rule(OrganisationType type, Eligibility reviewed, Eligibility selfPublished) {
        return new OrganisationTypeRule(type, CATEGORY, Track.ASSERTIONS, reviewed, selfPublished, null, SOURCE);
    }

    /** The type that publishes the reduced list by itself, from a day. */
    static OrganisationTypeRule selfPublishingFrom(LocalDate from) {
        return new OrganisationTypeRule(
                SELF_PUBLISHING, CATEGORY, Track.ASSERTIONS, Eligibility.NO, Eligibility.YES, from, SOURCE);
    }

    /** The set without its items. */
    static RequirementSet.Builder frame() {
        return RequirementSet.builder(Completeness.COMPLETE, EDITION, CATEGORY)
                .editionFacts(facts(
                        rule(SELF_PUBLISHING, Eligibility.NO, Eligibility.YES),
                        rule(REVIEWED, Eligibility.YES, Eligibility.NO),
                        rule(UNKNOWN_ROUTES, Eligibility.UNKNOWN, Eligibility.UNKNOWN),
                        rule(NO_ROUTES, Eligibility.NO, Eligibility.NO)))
                .standard(new DataSecurityStandard(1, "first standard", "about"))
                .standard(new DataSecurityStandard(2, "second standard", "about"))
                .assertion(new Assertion(FIRST, "first assertion"))
                .assertion(new Assertion(OPTIONAL_ASSERTION, "optional assertion"))
                .assertion(new Assertion(LAST, "last assertion"));
    }

    static RequirementSet.Builder requirements() {
        return frame().item(item(TEXT, AnswerKind.TEXT, MANDATORY, MANDATORY).build())
                .item(item(TICK, AnswerKind.YES_NO, MANDATORY, OPTIONAL).build())
                .item(item(OPTIONAL_DOCUMENTS, AnswerKind.DOCUMENT, OPTIONAL, OPTIONAL)
                        .build())
                .item(item(DATE, AnswerKind.DATE, MANDATORY, OPTIONAL).build())
                .item(item(APPROACHING_ONLY, AnswerKind.UNKNOWN, OPTIONAL, MANDATORY)
                        .build());
    }

    /** The set as it might be put together from several sources: what the last assertion asks is only a candidate. */
    static RequirementSet.Builder unconfirmed(Completeness completeness) {
        return frame().completeness(completeness)
                .item(item(TEXT, AnswerKind.TEXT, MANDATORY, MANDATORY).build())
                .item(item(TICK, AnswerKind.YES_NO, MANDATORY, OPTIONAL).build())
                .item(item(OPTIONAL_DOCUMENTS, AnswerKind.DOCUMENT, OPTIONAL, OPTIONAL)
                        .build())
                .item(item(DATE, AnswerKind.DATE, MANDATORY, OPTIONAL)
                        .candidate(true)
                        .build())
                .item(item(APPROACHING_ONLY, AnswerKind.UNKNOWN, OPTIONAL, MANDATORY)
                        .build());
    }

    static Organisation organisation(OrganisationType type) {
        return new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", type);
    }

    static Assessment.Builder assessment(OrganisationType type) {
        return Assessment.builder(EDITION, organisation(type)).category(CATEGORY);
    }

    /** Nothing answered. */
    static Assessment.Builder assessment() {
        return assessment(NO_ROUTES);
    }

    /** Every mandatory item answered, every assertion that holds one confirmed. */
    static Assessment.Builder met() {
        return met(NO_ROUTES);
    }

    static Assessment.Builder met(OrganisationType type) {
        return assessment(type)
                .answer(TEXT, Answer.text("said"))
                .answer(TICK, Answer.yes(true))
                .answer(DATE, Answer.date(LocalDate.of(2026, 2, 14)))
                .confirm(FIRST, confirmation())
                .confirm(LAST, confirmation());
    }

    static Confirmation confirmation() {
        return new Confirmation("SIRO", DAY);
    }

    static Answer complete(AnswerKind kind) {
        return switch (kind) {
            case YES_NO, UNKNOWN -> Answer.yes(true);
            case TEXT -> Answer.text("said");
            case DOCUMENT -> Answer.documents(Document.of("register"));
            case DATE -> Answer.date(LocalDate.of(2026, 2, 14));
        };
    }

    /** Cyber Essentials Plus, in force on {@link #DAY}. */
    static Certificate.Builder plus() {
        return Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("CEP-1")
                .issuedOn(LocalDate.of(2025, 11, 3))
                .expiresOn(LocalDate.of(2026, 11, 3))
                .scope(CertificateScope.WHOLE_ORGANISATION);
    }

    /** That no exemptions apply is said of a track, not of a certificate. */
    static Credit credit(EvidenceRef ref, CreditOutcome outcome) {
        if (outcome == CreditOutcome.NOT_APPLICABLE) {
            return Credit.withoutCertificate(
                    ref, outcome, Reason.of("credit." + outcome, "no exemptions apply to the track"));
        }
        return Credit.of(
                ref,
                List.of(new CreditGround(
                        CertificateScheme.CYBER_ESSENTIALS_PLUS,
                        "CEP-1",
                        outcome,
                        List.of(Reason.of("credit." + outcome, "the certificate makes it " + outcome)),
                        null,
                        null)));
    }

    static Credits credits(RequirementSet set, Map<EvidenceRef, CreditOutcome> outcomes, Finding... warnings) {
        return credits(set, DAY, outcomes, warnings);
    }

    static Credits credits(
            RequirementSet set, LocalDate asAt, Map<EvidenceRef, CreditOutcome> outcomes, Finding... warnings) {
        List<Credit> items = new ArrayList<>();
        for (EvidenceItem item : set.items()) {
            CreditOutcome outcome = outcomes.get(item.ref());
            items.add(
                    outcome == null
                            ? Credit.withoutCertificate(
                                    item.ref(),
                                    CreditOutcome.NOT_EXEMPT,
                                    Reason.of("credit.no-certificate", "no certificate"))
                            : credit(item.ref(), outcome));
        }
        return Credits.of(set, asAt, items, List.of(warnings));
    }

    static Scorecard score(Assessment assessment) {
        return score(requirements().build(), assessment);
    }

    static Scorecard score(RequirementSet set, Assessment assessment) {
        return Scorer.of(set).score(assessment, Credits.none(), DAY);
    }

    static Scorecard score(Assessment assessment, Map<EvidenceRef, CreditOutcome> credit) {
        RequirementSet set = requirements().build();
        return Scorer.of(set).score(assessment, credits(set, credit), DAY);
    }

    static Scorecard scoreAnswer(EvidenceRef ref, Answer answer) {
        return score(assessment().answer(ref, answer).build());
    }

    static ItemResult item(Scorecard card, EvidenceRef ref) {
        return card.item(ref).orElseThrow();
    }

    static ItemState state(Scorecard card, EvidenceRef ref) {
        return item(card, ref).state();
    }

    static List<String> codes(ItemResult item) {
        return item.reasons().stream().map(Reason::code).toList();
    }

    static List<String> findings(Scorecard card) {
        return card.findings().stream().map(Finding::toString).toList();
    }

    static List<String> blockers(Scorecard card) {
        return card.blockers().stream().map(Blocker::toString).toList();
    }

    static Answer answer(Consumer<Answer.Builder> change) {
        Answer.Builder builder = Answer.builder();
        change.accept(builder);
        return builder.build();
    }
}
