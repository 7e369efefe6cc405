package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to score.
 *
 * @param set the requirement set
 * @param assessment the assessment
 * @param credit the outcome for each item that a certificate has a say in; empty means {@link Credits#none()}
 * @param asAt the day
 */
public record Case(RequirementSet set, Assessment assessment, Map<EvidenceRef, CreditOutcome> credit, LocalDate asAt) {

    public Credits credits() {
        return credit.isEmpty() ? Credits.none() : Example.credits(set, asAt, credit);
    }

    public Scorecard score() {
        return Scorer.of(set).score(assessment, credits(), asAt);
    }

    Scorecard scoreStrictly() {
        return Scorer.of(set).withStrictFreshness().score(assessment, credits(), asAt);
    }

    Case with(Assessment changed) {
        return new Case(set, changed, credit, asAt);
    }

    Case withCredit(Map<EvidenceRef, CreditOutcome> changed) {
        return new Case(set, assessment, changed, asAt);
    }

    Case withAnswer(EvidenceRef ref, Answer answer) {
        return with(assessment.toBuilder().answer(ref, answer).build());
    }

    Case withCertificate(Certificate certificate) {
        return with(assessment.toBuilder().certificate(certificate).build());
    }

    /** The same by the official list, as far as anybody knows. */
    Case confirmed() {
        return new Case(set.toBuilder().completeness(Completeness.COMPLETE).build(), assessment, credit, asAt);
    }

    boolean isConfirmed() {
        return set.completeness() == Completeness.COMPLETE;
    }

    /** Everything that is not known turns out in the organisation's favour, or everything against it. */
    Case resolved(boolean inFavour) {
        Map<EvidenceRef, CreditOutcome> credits = new HashMap<>(credit);
        credits.replaceAll((ref, outcome) -> outcome != CreditOutcome.UNDETERMINED
                ? outcome
                : inFavour ? CreditOutcome.EXEMPT : CreditOutcome.NOT_EXEMPT);
        if (inFavour) {
            set.items().stream()
                    .filter(EvidenceItem::candidate)
                    .forEach(item -> credits.put(item.ref(), CreditOutcome.EXEMPT));
        }
        Assessment.Builder resolved = Assessment.builder(assessment.edition(), assessment.organisation());
        if (assessment.category() != null) {
            resolved.category(assessment.category());
        }
        assessment.answers().forEach(resolved::answer);
        assessment.confirmedAssertions().forEach(resolved::confirm);
        if (assessment.improvementPlan() != null) {
            resolved.improvementPlan(assessment.improvementPlan());
        }
        resolved.previousStatus(
                assessment.previousStatus() != null
                        ? assessment.previousStatus()
                        : inFavour ? PreviousStatus.NONE : PreviousStatus.APPROACHING_STANDARDS);
        for (Certificate certificate : assessment.certificates()) {
            if (!certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                    || certificate.standingAt(asAt, assessment.organisation()).verdict()
                            != Standing.Verdict.UNDETERMINED) {
                resolved.certificate(certificate);
            } else if (inFavour) {
                resolved.certificate(Cases.plus(asAt));
            }
        }
        return new Case(resolvedSet(inFavour), resolved.build(), credits, asAt);
    }

    /** With routes and items that are known, and a reduced list that is whole, or else closed to everyone. */
    private RequirementSet resolvedSet(boolean inFavour) {
        OrganisationType type = assessment.organisation().type();
        EditionFacts facts = set.editionFacts();
        OrganisationTypeRule rule = facts.rule(type, set.category()).orElse(null);
        Eligibility settled = inFavour ? Eligibility.YES : Eligibility.NO;
        Eligibility reviewed = rule == null || rule.reviewedApproaching() == Eligibility.UNKNOWN
                ? settled
                : rule.reviewedApproaching();
        boolean listClosed = !inFavour && (!isConfirmed() || !set.holdsWholeReducedList());
        Eligibility selfPublished = listClosed
                ? Eligibility.NO
                : rule == null || rule.selfPublishedApproaching() == Eligibility.UNKNOWN
                        ? settled
                        : rule.selfPublishedApproaching();
        RequirementSet.Builder resolved = RequirementSet.builder(Completeness.COMPLETE, set.edition(), set.category())
                .track(set.track())
                .exemptions(set.exemptions());
        set.standards().forEach(resolved::standard);
        set.assertions().forEach(resolved::assertion);
        set.items()
                .forEach(item -> resolved.item(item.toBuilder().candidate(false).build()));
        if (!inFavour && !isConfirmed()) {
            AssertionRef last =
                    set.assertions().get(set.assertions().size() - 1).ref();
            resolved.item(EvidenceItem.builder(
                            new EvidenceRef(last.standard(), last.number(), 99), "asked all the same", Example.SOURCE)
                    .met(Obligation.MANDATORY)
                    .approaching(Obligation.OPTIONAL)
                    .build());
        }
        return resolved.statedTotals(StatedTotals.NONE)
                .editionFacts(new EditionFacts(
                        facts.edition(),
                        facts.opensOn(),
                        facts.opensBy(),
                        facts.deadline(),
                        facts.closesOn(),
                        List.of(new OrganisationTypeRule(
                                type,
                                set.category(),
                                set.track(),
                                reviewed,
                                selfPublished,
                                rule == null ? null : rule.selfPublishedFrom(),
                                Example.SOURCE)),
                        facts.notes()))
                .build();
    }
}
