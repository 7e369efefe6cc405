package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.forecast.CafForecastDay;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.forecast.ForecastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.json.JsonMapper;

/** Laws over all modules together: the bundled requirements, the bundled credits, and what a year does to a verdict. */
class WholeEngineProperties {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(CATALOGUE, CreditEngine.bundled()::credits);
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 450;

    private static Assessment assessment(long seed) {
        Random random = new Random(seed);
        List<RequirementSet> sets = CATALOGUE.requirementSets();
        RandomForm form = new RandomForm(
                        random,
                        sets.get(random.nextInt(sets.size())),
                        FIRST.plusDays(random.nextInt(DAYS)),
                        random.nextBoolean() ? "it-supplier" : "social-care")
                .spoilAnswers(4)
                .leaveToCertificates()
                .spoilConfirmations(3)
                .certify(4);
        return AssessmentJson.reader()
                .read(JsonMapper.shared().writeValueAsString((random.nextBoolean() ? form : form.plan()).document()))
                .orElseThrow();
    }

    private static Scorecard on(Assessment assessment, int day) {
        return EVALUATOR.evaluate(assessment, FIRST.plusDays(day)).scorecard();
    }

    /** The forecast's law: between two of its days nothing changes, whichever days one asks on. */
    @Property(tries = 200)
    void betweenTheDaysOfAForecastNothingChanges(@ForAll long seed, @ForAll List<@IntRange(max = DAYS) Integer> asked) {
        Assessment assessment = assessment(seed);
        TreeSet<LocalDate> days = new TreeSet<>();
        EVALUATOR.forecast(EVALUATOR.evaluate(assessment, FIRST), FIRST.plusDays(DAYS)).days().stream()
                .map(ForecastDay::on)
                .forEach(days::add);
        for (int day : asked) {
            LocalDate since = days.floor(FIRST.plusDays(day));
            int begun = since == null ? 0 : (int) (since.toEpochDay() - FIRST.toEpochDay());
            Scorecard before = on(assessment, begun);
            Scorecard after = on(assessment, day);
            assertThat(ScorecardDiff.between(before, after).isEmpty())
                    .as("from %s to %s", before.asAt(), after.asAt())
                    .isTrue();
            assertThat(after.openness())
                    .as("from %s to %s", before.asAt(), after.asAt())
                    .isEqualTo(before.openness());
        }
        Statistics.label("days").collect(Math.min(days.size(), 6));
    }

    /** And on each of its days something does. */
    @Property(tries = 100)
    void onEachDayOfAForecastSomethingChanges(@ForAll long seed) {
        Assessment assessment = assessment(seed);
        for (ForecastDay day : EVALUATOR
                .forecast(EVALUATOR.evaluate(assessment, FIRST), FIRST.plusDays(DAYS))
                .days()) {
            int at = (int) (day.on().toEpochDay() - FIRST.toEpochDay());
            assertThat(ScorecardDiff.between(on(assessment, at - 1), on(assessment, at)))
                    .isEqualTo(day.change());
        }
    }

    /** The same law on the CAF-aligned track, day by day. */
    @Example
    void betweenTheDaysOfAForecastNothingChangesOnTheOtherTrack() throws IOException {
        CafAssessment trust = CafAssessmentJson.reader()
                .read(Path.of("samples", "trust-2025-26.json"))
                .orElseThrow();
        TreeSet<LocalDate> days = new TreeSet<>();
        EVALUATOR.forecast(EVALUATOR.evaluate(trust, FIRST), FIRST.plusDays(DAYS)).days().stream()
                .map(CafForecastDay::on)
                .forEach(days::add);
        CafScorecard before = EVALUATOR.evaluate(trust, FIRST).scorecard();
        for (int i = 1; i <= DAYS; i++) {
            CafScorecard after = EVALUATOR.evaluate(trust, FIRST.plusDays(i)).scorecard();
            if (!days.contains(FIRST.plusDays(i))) {
                assertThat(said(after)).as(after.asAt().toString()).isEqualTo(said(before));
            }
            before = after;
        }
        assertThat(days).isNotEmpty();
    }

    private static List<Object> said(CafScorecard card) {
        return List.of(
                card.status(),
                card.possibleStatus(),
                card.openness(),
                card.results(),
                card.blockers(),
                card.findings().stream()
                        .map(finding -> finding.code() + finding.pointer())
                        .toList());
    }
}
