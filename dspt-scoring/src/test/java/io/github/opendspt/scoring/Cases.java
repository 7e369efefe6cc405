package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
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

/**
 * Generated cases: every bundled requirement set, the small example, and the example with gaps, each with assessments from
 * empty to complete, certificates of every standing, and credit of every outcome. Evidence, comments and names of people all
 * hold {@link #SECRET}.
 */
public class Cases extends DomainContextBase {

    /** What no scorecard may repeat. */
    static final String SECRET = "SECRET";

    static final List<RequirementSet> SETS = sets();

    private static List<RequirementSet> sets() {
        List<RequirementSet> sets = new ArrayList<>(Catalogue.bundled().requirementSets());
        sets.add(Example.requirements().build());
        sets.add(Example.requirements().statedTotals(new StatedTotals(5, 4)).build());
        sets.add(Example.requirements().completeness(Completeness.PROJECTED).build());
        sets.add(Example.unconfirmed(Completeness.PROVISIONAL).build());
        return List.copyOf(sets);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(Cases::draw);
    }

    /** Most assessments that people hold are either begun or nearly done, and the laws are strictest at the end. */
    private static Case draw(Random random) {
        RequirementSet set = pick(random, SETS);
        LocalDate asAt = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(420));
        OrganisationType type = pick(random, List.of(OrganisationType.values()));
        Assessment.Builder assessment = Assessment.builder(set.edition(), Example.organisation(type));
        if (random.nextBoolean()) {
            assessment.category(set.category());
        }
        int completeOfHundred = pick(random, List.of(0, 20, 50, 90, 98, 100, 100));
        Map<EvidenceRef, CreditOutcome> credit = new HashMap<>();
        int creditOfHundred = pick(random, List.of(0, 0, 20, 80));
        for (EvidenceItem item : set.items()) {
            if (random.nextInt(100) < completeOfHundred) {
                assessment.answer(item.ref(), completeAnswer(random, item, asAt));
            } else if (random.nextBoolean()) {
                assessment.answer(item.ref(), anyAnswer(random, asAt));
            }
            if (random.nextInt(100) < creditOfHundred) {
                credit.put(item.ref(), pick(random, List.of(CreditOutcome.values())));
            }
        }
        int confirmedOfHundred = pick(random, List.of(0, 50, 95, 100, 100));
        for (Assertion assertion : set.assertions()) {
            if (random.nextInt(100) < confirmedOfHundred) {
                assessment.confirm(assertion.ref(), new Confirmation(SECRET, asAt.minusDays(random.nextInt(100))));
            } else if (random.nextBoolean()) {
                assessment.confirm(assertion.ref(), new Confirmation(SECRET, asAt.plusDays(1)));
            }
        }
        if (random.nextInt(4) == 0) {
            assessment.answer(EvidenceRef.parse("99.9.9"), anyAnswer(random, asAt));
            assessment.confirm(AssertionRef.parse("99.9"), new Confirmation(SECRET, asAt));
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            assessment.certificate(anyCertificate(random, asAt));
        }
        if (random.nextInt(3) > 0) {
            assessment.improvementPlan(new ImprovementPlan(anyDay(random, asAt), anyDay(random, asAt)));
        }
        if (random.nextInt(3) > 0) {
            assessment.previousStatus(pick(random, List.of(PreviousStatus.values())));
        }
        return new Case(set, assessment.build(), credit, asAt);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate anyDay(Random random, LocalDate asAt) {
        return random.nextInt(3) == 0 ? null : asAt.plusDays(random.nextInt(5) - 3L);
    }

    /** An answer that completes the item on any day and under strict freshness. */
    static Answer completeAnswer(Random random, EvidenceItem item, LocalDate asAt) {
        AnswerKind kind = item.answerKind() == AnswerKind.UNKNOWN
                ? pick(random, List.of(AnswerKind.YES_NO, AnswerKind.TEXT, AnswerKind.DOCUMENT, AnswerKind.DATE))
                : item.answerKind();
        Answer.Builder answer = Answer.builder().comment(SECRET).owner(SECRET);
        switch (kind) {
            case YES_NO, UNKNOWN -> answer.yes(true);
            case TEXT -> answer.text(SECRET);
            case DOCUMENT -> answer.documents(List.of(new Document(SECRET, SECRET)));
            case DATE ->
                answer.date(
                        item.notBefore() == null
                                ? asAt.plusDays(random.nextInt(20) - 10L)
                                : item.notBefore().plusDays(random.nextInt(400)));
        }
        if (random.nextInt(5) == 0) {
            answer.reviewBy(asAt.plusDays(random.nextInt(3)));
        }
        return answer.notApplicable(random.nextInt(5) == 0).build();
    }

    /** An answer of any kind, of none or of several, complete for some item or for none. */
    static Answer anyAnswer(Random random, LocalDate asAt) {
        Answer.Builder answer = Answer.builder().comment(SECRET).notApplicable(random.nextInt(4) == 0);
        switch (random.nextInt(9)) {
            case 0 -> answer.yes(true);
            case 1, 2 -> answer.yes(false);
            case 3 -> answer.text(" ");
            case 4 -> answer.text(SECRET);
            case 5 -> answer.documents(List.of());
            case 6 -> answer.date(asAt.minusDays(random.nextInt(2_000)));
            case 7 -> answer.yes(true).text(SECRET);
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            answer.recordedOn(asAt.plusDays(random.nextInt(3) - 1L));
        }
        if (random.nextInt(4) == 0) {
            answer.reviewBy(asAt.plusDays(random.nextInt(3) - 1L));
        }
        return answer.build();
    }

    static Certificate plus(LocalDate asAt) {
        return Example.plus().issuedOn(asAt).expiresOn(asAt).build();
    }

    static Certificate anyCertificate(Random random, LocalDate asAt) {
        Certificate.Builder certificate = Certificate.builder(pick(
                        random,
                        List.of(
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                                CertificateScheme.CYBER_ESSENTIALS,
                                CertificateScheme.ISO_27001,
                                CertificateScheme.NHSMAIL)))
                .issuedOn(asAt.minusDays(random.nextInt(400)))
                .expiresOn(asAt.plusDays(random.nextInt(300) - 50L));
        if (random.nextBoolean()) {
            certificate.scope(pick(random, List.of(CertificateScope.values())));
        } else {
            certificate.scope(CertificateScope.WHOLE_ORGANISATION);
        }
        if (random.nextInt(5) == 0) {
            certificate.holder("Another Ltd " + SECRET);
        }
        if (random.nextInt(8) == 0) {
            certificate.status(pick(random, List.of(CertificateStatus.values())));
        }
        return certificate.build();
    }
}
