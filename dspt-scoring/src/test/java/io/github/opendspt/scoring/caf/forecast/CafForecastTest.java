package io.github.opendspt.scoring.caf.forecast;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.caf.CafScorer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens on the days to come, on the CAF-aligned track. */
class CafForecastTest {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 31);

    private static final CafScorer SCORER =
            CafScorer.of(Caf.outcomes("2025-26")).withCatalogue(Catalogue.bundled());

    private static CafForecast forecast(CafAssessment.Builder builder, LocalDate until) {
        CafAssessment assessment = builder.build();
        return CafForecaster.of(SCORER, Catalogue.bundled())
                .forecast(assessment, SCORER.score(assessment, FROM), until);
    }

    private static List<String> codes(CafForecast forecast) {
        return forecast.days().stream()
                .flatMap(day -> day.reasons().stream().map(reason -> day.on() + " " + reason.code()))
                .toList();
    }

    @Test
    void ruleE12TheInterimAssessmentAndTheDeadlineAreDaysToKnow() {
        CafForecast forecast = forecast(Caf.assessment("2025-26"), UNTIL);
        assertThat(codes(forecast)).containsExactly("2025-12-31 forecast.interim", "2026-07-01 forecast.deadline");
        assertThat(forecast.days())
                .allSatisfy(day -> assertThat(day.change().isEmpty()).isTrue());
        assertThat(forecast.days().get(0).reasons().get(0).message())
                .isEqualTo(
                        "the interim assessment of 2025-26 is due on 31 December 2025; what follows from it is not known"
                                + " (rule E12)");
    }

    @Test
    void aReviewThatPassesIsAFinding() {
        CafForecast forecast = forecast(
                Caf.assessment("2025-26")
                        .outcome(
                                ref("A1.a"),
                                Caf.explained(ACHIEVED).toBuilder()
                                        .reviewBy(LocalDate.of(2026, 2, 1))
                                        .build()),
                UNTIL);
        assertThat(codes(forecast)).contains("2026-02-02 forecast.review-passed");
        assertThat(forecast.days().get(1).change().appeared())
                .extracting(finding -> finding.code())
                .containsExactly("outcome.review-passed");
    }

    @Test
    void evidenceBeginsAndGoesOutOfDate() {
        Evidence seen = Evidence.of("Scan", LocalDate.of(2026, 1, 10));
        Evidence old = new Evidence(
                "Export", null, FROM.minusDays(9), null, null, null, null, LocalDate.of(2026, 3, 1), null, null);
        CafForecast forecast = forecast(
                Caf.all("2025-26", ACHIEVED).evidence(ref("A1.a"), seen).evidence(ref("B2.a"), old), UNTIL);
        assertThat(codes(forecast))
                .contains("2026-01-10 forecast.evidence-begins", "2026-03-02 forecast.evidence-ends");
    }

    @Test
    void ruleE10TheApprovalOfAPlanRaisesTheStatusAndNotAPublication() {
        CafForecast forecast = forecast(
                Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                        .outcome(ref("B5.a"), Caf.explained(NOT_ACHIEVED))
                        .publication(new Publication(Status.STANDARDS_NOT_MET, FROM))
                        .improvementPlan(new ImprovementPlan(FROM.plusDays(1), FROM.plusDays(40))),
                UNTIL);
        assertThat(codes(forecast))
                .startsWith(
                        "2025-12-02 forecast.plan-submitted",
                        "2025-12-31 forecast.interim",
                        "2026-01-10 forecast.plan-approved",
                        "2026-01-10 forecast.status-rises",
                        "2026-01-10 forecast.new-publication-only");
        assertThat(forecast.statusOn(FROM.plusDays(39))).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(forecast.statusOn(FROM.plusDays(40))).isEqualTo(Status.APPROACHING_STANDARDS);
        for (LocalDate outside : List.of(FROM.minusDays(1), UNTIL.plusDays(1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> forecast.statusOn(outside));
        }
    }

    /** Whether the route is open in 2026-27 is not known: Approaching is possible from the approval, and not certain. */
    @Test
    void ruleE10WhereTheRouteIsNotKnownAnApprovalRaisesWhatIsPossible() {
        CafScorer scorer = CafScorer.of(Caf.outcomes("2026-27")).withCatalogue(Catalogue.bundled());
        LocalDate approved = FROM.plusDays(5);
        CafAssessment assessment = Caf.assessment("2026-27")
                .improvementPlan(new ImprovementPlan(null, approved))
                .build();

        CafForecast forecast = CafForecaster.of(scorer, Catalogue.bundled())
                .forecast(assessment, scorer.score(assessment, FROM), approved);

        assertThat(codes(forecast))
                .containsExactly(approved + " forecast.plan-approved", approved + " forecast.possible-status-rises");
        assertThat(forecast.statusOn(approved)).isEqualTo(Status.STANDARDS_NOT_MET);
    }

    /** What was before the first day, and what comes after the last, is no event of the span. */
    @Test
    void whatIsOutsideTheSpan() {
        LocalDate before = FROM.minusDays(2);
        LocalDate after = UNTIL.plusDays(2);

        assertThat(codes(forecast(
                        Caf.assessment("2025-26")
                                .outcome(
                                        ref("A1.a"),
                                        Caf.explained(ACHIEVED).toBuilder()
                                                .reviewBy(before)
                                                .build())
                                .outcome(
                                        ref("A1.b"),
                                        Caf.explained(ACHIEVED).toBuilder()
                                                .reviewBy(after)
                                                .build())
                                .evidence(ref("A1.a"), Evidence.of("Scan", after))
                                .improvementPlan(new ImprovementPlan(FROM.plusDays(1), null)),
                        UNTIL)))
                .containsExactly(
                        "2025-12-02 forecast.plan-submitted",
                        "2025-12-31 forecast.interim",
                        "2026-07-01 forecast.deadline");
    }

    /** The law: between two days of a forecast nothing changes, and on each the verdict is that of scoring it. */
    @Test
    void everyDayIsThatOfScoringIt() {
        CafAssessment assessment = Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                .outcome(
                        ref("B5.a"),
                        Caf.explained(NOT_ACHIEVED).toBuilder()
                                .reviewBy(FROM.plusDays(7))
                                .build())
                .improvementPlan(new ImprovementPlan(FROM.plusDays(1), FROM.plusDays(40)))
                .build();
        CafForecast forecast = forecast(assessment.toBuilder(), UNTIL);
        for (LocalDate day = FROM; !day.isAfter(UNTIL); day = day.plusDays(1)) {
            assertThat(forecast.statusOn(day))
                    .isEqualTo(SCORER.score(assessment, day).status());
        }
    }

    /** Rule E1: what the edition does not have is passed over. */
    @Test
    void outcomesOfAnotherEditionBringNoDay() {
        assertThat(forecast(
                                Caf.assessment("2025-26")
                                        .outcome(
                                                ref("A9.a"),
                                                Caf.explained(ACHIEVED).toBuilder()
                                                        .reviewBy(LocalDate.of(2026, 2, 1))
                                                        .build())
                                        .evidence(ref("A9.a"), Evidence.of("Scan", LocalDate.of(2026, 1, 10))),
                                UNTIL)
                        .days())
                .extracting(CafForecastDay::on)
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 7, 1));
    }

    /** Two records of one outcome that come on one day are one event. */
    @Test
    void anOutcomeIsNamedOnceADay() {
        Evidence seen = Evidence.of("Scan", LocalDate.of(2026, 1, 10));

        assertThat(forecast(
                                Caf.assessment("2025-26")
                                        .evidence(ref("A1.a"), seen)
                                        .evidence(ref("A1.a"), seen),
                                LocalDate.of(2026, 1, 10))
                        .days())
                .last()
                .satisfies(day -> assertThat(day.reasons())
                        .extracting(Reason::message)
                        .containsExactly("the day of the evidence for A1.a has come: 10 January 2026"));
    }

    @Test
    void anEditionWithoutAKnownDeadline() {
        CafScorer scorer = CafScorer.of(Caf.withoutDays());
        CafAssessment assessment =
                Caf.assessment(Caf.withoutDays().edition().toString()).build();

        CafForecast forecast = CafForecaster.of(scorer, Catalogue.bundled())
                .forecast(assessment, scorer.score(assessment, FROM), UNTIL);

        assertThat(forecast.deadline()).isNull();
        assertThat(forecast.days()).isEmpty();
    }

    @Test
    void aVerdictByOtherOutcomesIsRejected() {
        CafAssessment assessment = Caf.assessment("2024-25").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafForecaster.of(SCORER, Catalogue.bundled())
                        .forecast(
                                assessment,
                                CafScorer.of(Caf.outcomes("2024-25")).score(assessment, FROM),
                                UNTIL))
                .withMessage("first: it is by other outcomes than " + Caf.outcomes("2025-26"));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast(Caf.assessment("2025-26"), FROM.minusDays(1)))
                .withMessage("until: 2025-11-30 is before 2025-12-01");
    }
}
