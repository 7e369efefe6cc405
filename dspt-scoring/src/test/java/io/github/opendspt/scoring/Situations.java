package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Cases.pick;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/**
 * Organisations with something due on almost every day around the day: certificates that begin and end, reviews, answers and
 * confirmations of other days, plans, and an edition that opens, ends and closes. All evidence holds {@link #SECRET}.
 */
public class Situations extends DomainContextBase {

    /** What no result may repeat. */
    public static final String SECRET = Cases.SECRET;

    private static final List<CertificateScheme> SCHEMES =
            List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001, CertificateScheme.NHSMAIL);

    @Provide
    public Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(Situations::draw);
    }

    /** The small requirement set of the scoring tests, and what goes with it. */
    public static RequirementSet example() {
        return Example.requirements().build();
    }

    /** The small set as it might be put together from several sources. */
    public static RequirementSet provisional() {
        return Example.unconfirmed(Completeness.PROVISIONAL).build();
    }

    /** Cyber Essentials Plus of the whole organisation, for the year that ends on a day. */
    public static Certificate plusUntil(LocalDate expiresOn) {
        return Example.plus()
                .issuedOn(expiresOn.minusYears(1))
                .expiresOn(expiresOn)
                .build();
    }

    /** The small set, of an edition that opens on a day, or that is not known, and has a deadline. */
    public static RequirementSet withDays(@Nullable LocalDate opensOn, LocalDate deadline) {
        return Example.requirements()
                .editionFacts(Example.facts(opensOn == null ? null : opensOn.toString(), deadline.toString(), null))
                .build();
    }

    private static Situation draw(Random random) {
        LocalDate asAt = LocalDate.of(2025, 9, 10).plusDays(random.nextInt(330));
        OrganisationType type = pick(random, List.of(OrganisationType.values()));
        RequirementSet set = set(random, type, asAt);
        Assessment.Builder assessment = Assessment.builder(set.edition(), Example.organisation(type));
        int completeOfHundred = pick(random, List.of(0, 50, 95, 100, 100));
        for (EvidenceItem item : set.items()) {
            if (random.nextInt(100) < completeOfHundred) {
                assessment.answer(item.ref(), dated(random, Cases.completeAnswer(random, item, asAt), asAt));
            } else if (random.nextInt(3) == 0) {
                assessment.answer(item.ref(), dated(random, Cases.anyAnswer(random, asAt), asAt));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            assessment.evidence(pick(random, set.items()).ref(), evidence(random, around(random, asAt)));
        }
        int confirmedOfHundred = pick(random, List.of(0, 80, 100, 100));
        for (Assertion assertion : set.assertions()) {
            if (random.nextInt(100) < confirmedOfHundred) {
                assessment.confirm(
                        assertion.ref(),
                        new Confirmation(SECRET, random.nextInt(4) == 0 ? around(random, asAt) : asAt.minusDays(30)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            assessment.certificate(certificate(random, around(random, asAt).minusDays(random.nextInt(40))));
        }
        if (random.nextInt(3) > 0) {
            LocalDate submitted = around(random, asAt);
            assessment.improvementPlan(new ImprovementPlan(
                    random.nextInt(4) == 0 ? null : submitted,
                    random.nextInt(3) == 0 ? null : submitted.plusDays(random.nextInt(20))));
        }
        if (random.nextInt(3) > 0) {
            assessment.previousStatus(pick(random, List.of(PreviousStatus.values())));
        }
        for (EvidenceItem item : set.items()) {
            if (random.nextInt(20) == 0) {
                assessment.draft(item.ref(), new Draft(Cases.completeAnswer(random, item, asAt), SECRET));
            }
        }
        if (random.nextInt(3) == 0) {
            assessment.publication(new Publication(pick(random, List.of(Status.values())), around(random, asAt)));
        }
        List<Certificate> considered = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            considered.add(certificate(random, asAt.minusDays(random.nextInt(3))));
        }
        return new Situation(set, assessment.build(), source(random, set), asAt, considered);
    }

    private static RequirementSet set(Random random, OrganisationType type, LocalDate asAt) {
        RequirementSet set = pick(random, Cases.SETS);
        if (random.nextBoolean()) {
            return set;
        }
        LocalDate deadline = around(random, asAt);
        return set.toBuilder()
                .editionFacts(new EditionFacts(
                        set.edition(),
                        random.nextBoolean() ? null : new KnownDate(deadline.minusDays(20), Example.SOURCE),
                        null,
                        random.nextInt(4) == 0 ? null : new KnownDate(deadline, Example.SOURCE),
                        random.nextBoolean() ? null : new KnownDate(deadline.plusDays(10), Example.SOURCE),
                        List.of(new OrganisationTypeRule(
                                type,
                                set.category(),
                                Track.ASSERTIONS,
                                pick(random, List.of(Eligibility.values())),
                                pick(random, List.of(Eligibility.values())),
                                random.nextBoolean() ? null : around(random, asAt),
                                Example.SOURCE)),
                        List.of()))
                .build();
    }

    private static LocalDate around(Random random, LocalDate asAt) {
        return asAt.plusDays(random.nextInt(60) - 15L);
    }

    private static Answer dated(Random random, Answer answer, LocalDate asAt) {
        return new Answer(
                answer.yes(),
                answer.text(),
                answer.documents(),
                answer.date() == null || random.nextBoolean() ? answer.date() : around(random, asAt),
                answer.notApplicable(),
                answer.comment(),
                random.nextInt(20) == 0 ? around(random, asAt) : answer.recordedOn(),
                random.nextInt(10) == 0 ? around(random, asAt) : null,
                answer.owner());
    }

    /** Evidence that comes, ends or contradicts, some of it one file. */
    public static Evidence evidence(Random random, LocalDate observedOn) {
        return Evidence.builder(SECRET, observedOn)
                .source(SECRET)
                .digest(random.nextBoolean() ? null : Checksum.of("sha256:" + "0".repeat(64)))
                .validUntil(random.nextBoolean() ? null : observedOn.plusDays(random.nextInt(30)))
                .says(pick(random, List.of(EvidenceSays.values())))
                .build();
    }

    private static Certificate certificate(Random random, LocalDate issuedOn) {
        CertificateScheme scheme = pick(random, SCHEMES);
        Certificate.Builder certificate =
                Certificate.builder(scheme).number("C-" + random.nextInt(5)).issuedOn(issuedOn);
        certificate.expiresOn(issuedOn.plusDays(random.nextInt(60)));
        if (scheme.equals(CertificateScheme.ISO_27001)) {
            certificate.version(pick(random, List.of(Iso27001Version.values())));
            certificate.scope(
                    pick(random, List.of(CertificateScope.ALL_HEALTH_AND_CARE_DATA, CertificateScope.UNSTATED)));
        } else if (scheme.equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
            certificate.scope(pick(
                    random,
                    List.of(
                            CertificateScope.WHOLE_ORGANISATION,
                            CertificateScope.WHOLE_ORGANISATION,
                            CertificateScope.SUBSET)));
        }
        return certificate.build();
    }

    private static CreditSource source(Random random, RequirementSet set) {
        Map<CertificateScheme, Map<EvidenceRef, CreditOutcome>> rows = new HashMap<>();
        for (CertificateScheme scheme : SCHEMES) {
            Map<EvidenceRef, CreditOutcome> row = new HashMap<>();
            int ofHundred = pick(random, List.of(0, 20, 90));
            for (EvidenceItem item : set.items()) {
                if (random.nextInt(100) < ofHundred) {
                    row.put(item.ref(), random.nextInt(5) == 0 ? CreditOutcome.UNDETERMINED : CreditOutcome.EXEMPT);
                }
            }
            rows.put(scheme, row);
        }
        return new SchemeCredit(rows);
    }
}
