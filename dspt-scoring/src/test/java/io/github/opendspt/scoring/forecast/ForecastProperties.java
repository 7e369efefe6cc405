package io.github.opendspt.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** A forecast is nothing but scoring, day by day. */
@Domain(Situations.class)
class ForecastProperties {

    private static final int DAYS = 50;

    private static Forecast forecast(Situation given) {
        return Forecaster.of(given.set(), given.source())
                .forecast(given.assessment(), given.asAt(), given.asAt().plusDays(DAYS));
    }

    private static Map<LocalDate, ScorecardDiff> dayByDay(Situation given, Function<LocalDate, Scorecard> score) {
        Map<LocalDate, ScorecardDiff> changes = new TreeMap<>();
        Scorecard before = score.apply(given.asAt());
        for (int i = 1; i <= DAYS; i++) {
            LocalDate day = given.asAt().plusDays(i);
            Scorecard after = score.apply(day);
            ScorecardDiff change = ScorecardDiff.between(before, after);
            if (!change.isEmpty() || before.openness() != after.openness()) {
                changes.put(day, change);
            }
            before = after;
        }
        return changes;
    }

    private static Map<LocalDate, ScorecardDiff> changes(Forecast forecast) {
        Map<LocalDate, ScorecardDiff> changes = new TreeMap<>();
        forecast.days().forEach(day -> changes.put(day.on(), day.change()));
        return changes;
    }

    @Property(tries = 300)
    void equalsScoringDayByDay(@ForAll Situation given) {
        Forecast forecast = forecast(given);

        assertThat(changes(forecast)).isEqualTo(dayByDay(given, day -> given.score(given.assessment(), day)));
        Statistics.label("days").collect(Math.min(forecast.days().size(), 5));
    }

    @Property(tries = 150)
    void equalsStrictScoringDayByDay(@ForAll Situation given) {
        Forecast forecast = Forecaster.of(given.set(), given.source())
                .withStrictFreshness()
                .forecast(given.assessment(), given.asAt(), given.asAt().plusDays(DAYS));

        assertThat(changes(forecast)).isEqualTo(dayByDay(given, given::scoreStrictly));
    }

    /** A41 and the law of evidence: they add days on which a finding changes, and never change a status or an item. */
    @Property(tries = 200)
    void publicationDraftsAndEvidenceOnlyAddDays(@ForAll Situation given) {
        Assessment.Builder bare = given.assessment().toBuilder().publication(null);
        for (EvidenceItem item : given.set().items()) {
            bare.draft(item.ref(), null).evidence(item.ref(), List.of());
        }
        Forecast with = forecast(given);
        Forecast without = forecast(given.with(bare.build()));

        assertThat(with.days())
                .extracting(ForecastDay::on)
                .containsAll(without.days().stream().map(ForecastDay::on).toList());
        for (ForecastDay day : with.days()) {
            ScorecardDiff change = day.change();
            ScorecardDiff bareChange = without.days().stream()
                    .filter(other -> other.on().equals(day.on()))
                    .map(ForecastDay::change)
                    .findFirst()
                    .orElse(null);
            assertThat(change.statusAfter()).isEqualTo(without.statusOn(day.on()));
            assertThat(change.items()).isEqualTo(bareChange == null ? List.of() : bareChange.items());
        }
        Statistics.label("further days")
                .collect(with.days().size() > without.days().size())
                .coverage(coverage -> coverage.check(true).percentage(atLeast -> atLeast > 5));
    }

    @Property(tries = 200)
    void knowsTheStatusOfEveryDay(@ForAll Situation given) {
        Forecast forecast = forecast(given);

        for (int i = 0; i <= DAYS; i += 7) {
            LocalDate day = given.asAt().plusDays(i);
            assertThat(forecast.statusOn(day))
                    .isEqualTo(given.score(given.assessment(), day).status());
        }
    }

    @Property(tries = 200)
    void everyDaySaysWhyAndRepeatsNoEvidence(@ForAll Situation given) {
        for (ForecastDay day : forecast(given).days()) {
            assertThat(day.reasons()).isNotEmpty();
            assertThat(day.toString()).doesNotContain(Situations.SECRET).doesNotContain("%");
        }
    }

    @Property(tries = 100)
    void theDocumentReadsBackAsItWas(@ForAll Situation given) {
        Forecast forecast = forecast(given);
        byte[] bytes = ForecastJson.writer().toBytes(forecast);

        Forecast read = ForecastJson.reader().read(bytes).orElseThrow();

        assertThat(read).isEqualTo(forecast);
        assertThat(ForecastJson.writer().toBytes(read)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(Situations.SECRET);
    }
}
