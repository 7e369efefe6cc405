package io.github.opendspt.scoring.caf.forecast;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import io.github.opendspt.scoring.caf.CafScorer;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.internal.TurningDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead on the CAF-aligned track: what happens on each day to come if nothing is done.
 *
 * <p>Exact, and by event: every day that the data name is scored, beside the day before it, and no other. No certificate bears
 * on this track (rule E9), so that a status changes by itself only with the approval of a plan (rule E10); the interim
 * assessment (rule E12) and the deadline are days to know. Immutable and
 * thread-safe.
 */
public final class CafForecaster {

    private final CafScorer scorer;
    private final EditionFacts facts;

    private CafForecaster(CafScorer scorer, EditionFacts facts) {
        this.scorer = scorer;
        this.facts = facts;
    }

    /**
     * Makes a forecaster.
     *
     * @param scorer judges
     * @param catalogue knows the days of the edition
     * @return the forecaster
     */
    public static CafForecaster of(CafScorer scorer, Catalogue catalogue) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(catalogue, "catalogue");
        return new CafForecaster(scorer, catalogue.edition(scorer.outcomes().edition()));
    }

    /**
     * Looks ahead from the day of a verdict that is at hand.
     *
     * @param assessment the assessment
     * @param first its verdict, by the same scorer
     * @param until the last day
     * @return every day after that of the verdict, up to the last, on which something happens
     * @throws IllegalArgumentException if the last day is before that of the verdict, or if the verdict is by other outcomes
     */
    public CafForecast forecast(CafAssessment assessment, CafScorecard first, LocalDate until) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(until, "until");
        LocalDate from = first.asAt();
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        if (!first.requirementsChecksum().equals(scorer.outcomes().checksum())) {
            throw new IllegalArgumentException("first: it is by other outcomes than " + scorer.outcomes());
        }
        SortedMap<LocalDate, List<Reason>> events = new CafEvents(scorer, facts, assessment, from, until).byDay();
        List<CafForecastDay> days = new ArrayList<>();
        for (LocalDate day : TurningDays.with(events.keySet(), scorer.turningDays(), from, until)) {
            CafScorecard before = scorer.score(assessment, day.minusDays(1));
            CafScorecard after = scorer.score(assessment, day);
            List<Reason> happens = TurningDays.happening(
                    events.getOrDefault(day, List.of()),
                    before.openness(),
                    after.openness(),
                    after.headline().openness(),
                    after.edition(),
                    day);
            if (!happens.isEmpty()) {
                CafScorecardDiff change = CafScorecardDiff.between(before, after);
                days.add(new CafForecastDay(day, reasons(happens, change, assessment.publication()), change));
            }
        }
        KnownDate deadline = facts.deadline();
        return new CafForecast(
                first.edition(),
                first.odsCode(),
                first.requirementsChecksum(),
                first.profile(),
                from,
                until,
                deadline == null ? null : deadline.on(),
                first.status(),
                first.possibleStatus(),
                days);
    }

    /** What happens on a day, what comes of it, and that a publication that is good is not affected by it (rule A41). */
    private static List<Reason> reasons(
            List<Reason> events, CafScorecardDiff change, @Nullable Publication publication) {
        List<Reason> reasons = new ArrayList<>(events);
        rises(ScoringCodes.FORECAST_STATUS_RISES, change.statusBefore(), change.statusAfter(), reasons);
        if (change.possibleBefore() != change.statusBefore() || change.possibleAfter() != change.statusAfter()) {
            rises(
                    ScoringCodes.FORECAST_POSSIBLE_STATUS_RISES,
                    change.possibleBefore(),
                    change.possibleAfter(),
                    reasons);
        }
        if (publication != null && change.changesStatus()) {
            reasons.add(Reason.of(ScoringCodes.FORECAST_NEW_PUBLICATION_ONLY, publication.status(), publication.on()));
        }
        return reasons;
    }

    /** Of the days of this track only the approval of a plan changes a status (rule E10), so that none ever falls. */
    private static void rises(Code code, Status before, Status after, List<Reason> reasons) {
        if (before != after) {
            reasons.add(Reason.of(code, before, after));
        }
    }

    /** {@return the scorer} */
    @Override
    public String toString() {
        return "CafForecaster[" + scorer + "]";
    }
}
