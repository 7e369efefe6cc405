package io.github.opendspt.scoring.evaluation;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.IndicatorList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The front door to the CAF-aligned track. */
class CafEvaluatorTest {

    private static final Evaluator EVALUATOR =
            Evaluator.of(Catalogue.bundled(), (assessment, requirements, asAt) -> Credits.none());

    private static final CafAssessment PARTLY =
            Caf.withPolicies(Caf.all("2025-26", PARTIALLY_ACHIEVED)).build();

    @Test
    void judgesByTheOutcomesOfTheEdition() {
        CafEvaluation evaluation = EVALUATOR.evaluate(PARTLY, Caf.AS_AT);
        assertThat(evaluation.outcomes()).isEqualTo(Caf.outcomes("2025-26"));
        assertThat(evaluation.profile()).isNull();
        assertThat(evaluation.asAt()).isEqualTo(Caf.AS_AT);
        assertThat(evaluation.scorecard().status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(evaluation.scorecard().possibleStatus()).isEqualTo(Status.STANDARDS_MET);
    }

    @Test
    void judgesByTheHostsProfileOfTheEditionOnly() {
        CafProfile profile = Caf.profile("2025-26", PARTIALLY_ACHIEVED);
        CafEvaluation evaluation = EVALUATOR.withProfile(profile).evaluate(PARTLY, Caf.AS_AT);
        assertThat(evaluation.profile()).isEqualTo(profile);
        assertThat(evaluation.scorecard().status()).isEqualTo(Status.STANDARDS_MET);
        CafProfile other =
                CafProfile.builder(Edition.parse("2024-25"), "another year").build();
        assertThat(EVALUATOR.withProfile(profile).withProfile(other).evaluate(PARTLY, Caf.AS_AT))
                .isEqualTo(evaluation);
        assertThat(EVALUATOR.withProfile(other).evaluate(PARTLY, Caf.AS_AT).profile())
                .isNull();
    }

    @Test
    void saysWhetherTheEditionIsOpenAndUntilWhenAPublicationIsGood() {
        CafAssessment published = PARTLY.toBuilder()
                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 5, 1)))
                .build();
        assertThat(EVALUATOR.evaluate(published, Caf.AS_AT).scorecard().openness())
                .isEqualTo(Openness.OPEN);
        assertThat(EVALUATOR
                        .evaluate(published, LocalDate.of(2026, 10, 1))
                        .scorecard()
                        .openness())
                .isEqualTo(Openness.CLOSED);
        assertThat(EVALUATOR.evaluate(published, Caf.AS_AT).scorecard().published())
                .isNotNull()
                .satisfies(good -> assertThat(good.certainUntil()).isEqualTo("2027-03-31"))
                .satisfies(good -> assertThat(good.likelyUntil()).isEqualTo("2027-06-30"));
        assertThat(EVALUATOR.evaluate(published, Caf.AS_AT).scorecard().status())
                .isEqualTo(EVALUATOR.evaluate(PARTLY, Caf.AS_AT).scorecard().status());
    }

    @Test
    void aPlanOfAllBlockersLeadsToStandardsMet() {
        CafEvaluation evaluation = EVALUATOR.evaluate(Caf.assessment("2025-26").build(), Caf.AS_AT);
        assertThat(EVALUATOR.plan(evaluation).rows())
                .hasSameSizeAs(evaluation.scorecard().blockers());
    }

    @Test
    void looksAheadAndExplains() {
        CafEvaluation evaluation = EVALUATOR.evaluate(PARTLY, Caf.AS_AT);
        assertThat(EVALUATOR.forecast(evaluation, LocalDate.of(2026, 7, 31)).days())
                .isNotEmpty();
        CafOutcomeRef outcome = ref("B1.a");
        assertThat(EVALUATOR.explain(evaluation, outcome))
                .isEqualTo(evaluation.scorecard().explain(outcome));
    }

    @Test
    void holdsStatementsAndEvidenceToTheHostsRules() {
        Map<String, AchievementLevel> statements = Map.of("A#1", ACHIEVED, "PA#1", PARTIALLY_ACHIEVED);
        CafAssessment assessment = PARTLY.toBuilder()
                .outcome(
                        ref("B1.a"),
                        Caf.explained(ACHIEVED).toBuilder()
                                .indicator("A#1", false)
                                .build())
                .evidence(ref("B1.a"), Evidence.of("Scan", Caf.AS_AT.minusYears(2)))
                .build();
        Evaluator strict = EVALUATOR
                .withIndicators(IndicatorList.of("mine", Map.of(ref("B1.a"), statements)))
                .withEvidenceFreshness(EvidenceFreshness.within(Period.ofMonths(12)));
        assertThat(strict.evaluate(assessment, Caf.AS_AT).scorecard().findings())
                .extracting(finding -> finding.code())
                .contains("indicator.less", "evidence.stale");
        assertThat(EVALUATOR.evaluate(assessment, Caf.AS_AT).scorecard().findings())
                .extracting(finding -> finding.code())
                .doesNotContain("indicator.less", "evidence.stale");
    }

    @Test
    void anEditionThatIsNotHeldIsNamed() {
        CafAssessment older = CafAssessment.builder(
                        Edition.parse("2023-24"), Caf.organisation(OrganisationType.NHS_TRUST))
                .build();
        assertThatExceptionOfType(RequirementsUnavailableException.class)
                .isThrownBy(() -> EVALUATOR.evaluate(older, Caf.AS_AT));
    }
}
