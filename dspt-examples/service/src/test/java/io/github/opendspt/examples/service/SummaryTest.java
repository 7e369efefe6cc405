package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Summary;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.forecast.Forecast;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A verdict in short is the verdict of the day on which it is shown. */
class SummaryTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Verdicts verdicts = SERVICE.bean(Verdicts.class);

    private Summary of(String sample) {
        return verdicts.summarise(AssessmentDocument.of(
                AssessmentJson.reader().read(RunningService.sample(sample)).orElseThrow()));
    }

    @Test
    void itHoldsUntilTheForecastSaysThatSomethingChanges() {
        Summary summary = of("supplier-2025-26.json");
        Evaluation evaluation = verdicts.evaluate(
                AssessmentJson.reader()
                        .read(RunningService.sample("supplier-2025-26.json"))
                        .orElseThrow(),
                TODAY);
        Forecast forecast = verdicts.evaluator().forecast(evaluation, TODAY.plusMonths(12));

        assertThat(summary.judgedOn()).isEqualTo(TODAY);
        assertThat(summary.status()).isEqualTo(evaluation.scorecard().status());
        assertThat(summary.holdsUntil()).isBefore(forecast.days().get(0).on());
        assertThat(summary.nextOn()).isBeforeOrEqualTo(forecast.days().get(0).on());
        assertThat(summary.nextWhat()).isNotEmpty();
        assertThat(verdicts.holds(summary)).isTrue();
    }

    @Test
    void itDoesNotHoldOnAnotherDayOrByOtherRequirements() {
        Summary summary = of("supplier-2025-26.json");

        assertThat(verdicts.holds(with(summary, TODAY.minusDays(9), TODAY, summary.judgedBy())))
                .isTrue();
        assertThat(verdicts.holds(with(summary, TODAY.minusDays(9), TODAY.minusDays(1), summary.judgedBy())))
                .isFalse();
        assertThat(verdicts.holds(with(summary, TODAY.plusDays(1), TODAY.plusDays(9), summary.judgedBy())))
                .as("judged by a clock that was ahead")
                .isFalse();
        assertThat(verdicts.holds(with(summary, TODAY, TODAY, "another list"))).isFalse();
    }

    private static Summary with(Summary summary, LocalDate judgedOn, LocalDate holdsUntil, String judgedBy) {
        return new Summary(
                judgedOn,
                holdsUntil,
                judgedBy,
                summary.status(),
                summary.possibleStatus(),
                summary.complete(),
                summary.asked(),
                summary.nextOn(),
                summary.nextWhat());
    }

    @Test
    void theListJudgesAgainWhatNoLongerHolds() {
        SERVICE.create(RunningService.sample("complete-2025-26.json").replace("8XX01", "HOLD1"));
        JdbcClient sql = SERVICE.bean(JdbcClient.class);
        sql.sql(
                        "update assessment set status = 'STANDARDS_NOT_MET', complete = 1, holds_until = :past where ods_code = 'HOLD1'")
                .param("past", TODAY.minusDays(1))
                .update();

        assertThat(new Visitor(SERVICE).get("/?search=HOLD1").text()).contains("98 of 98 items");
        assertThat(sql.sql("select complete from assessment where ods_code = 'HOLD1'")
                        .query(Integer.class)
                        .single())
                .as("kept for whoever asks next")
                .isEqualTo(98);
        assertThat(sql.sql("select version from assessment where ods_code = 'HOLD1'")
                        .query(Long.class)
                        .single())
                .as("no version of its own")
                .isZero();
    }
}
