package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.internal.TurningDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead, by one requirement set: what the verdict will be on each day to come if nothing is done.
 *
 * <p>Exact, and by event: every day that the data name is scored, beside the day before it, and no other. Those are the days
 * on which a certificate begins, ends or loses its version (rules D3 and D10); on which an answer, its recording or a
 * confirmation counts; on which a review has passed, or evidence counts or runs out; on which a plan is submitted or approved (A15, A16); and on which the
 * edition opens, has its deadline, closes or lets the reduced list be published (section B). The days on
 * which a credit source gives something else by itself are those of {@link Credits#changesOn}; add further ones with
 * {@link #withDays}.
 *
 * <p>Immutable; thread-safe where its credit source is.
 */
public final class Forecaster {

    private final RequirementSet requirements;
    private final Scorer scorer;
    private final CreditSource source;
    private final SortedSet<LocalDate> furtherDays;

    private Forecaster(
            RequirementSet requirements, Scorer scorer, CreditSource source, Collection<LocalDate> furtherDays) {
        this.requirements = requirements;
        this.scorer = scorer;
        this.source = source;
        this.furtherDays = new TreeSet<>(furtherDays);
    }

    /**
     * Makes a forecaster.
     *
     * @param requirements the requirement set to judge by
     * @param source where credits come from
     * @return the forecaster
     */
    public static Forecaster of(RequirementSet requirements, CreditSource source) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(source, "source");
        return new Forecaster(requirements, Scorer.of(requirements), source, List.of());
    }

    /**
     * Makes a forecaster that judges by a scorer of the host's.
     *
     * @param scorer judges
     * @param source where credits come from
     * @return the forecaster
     */
    public static Forecaster of(Scorer scorer, CreditSource source) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(source, "source");
        return new Forecaster(scorer.requirements(), scorer, source, List.of());
    }

    /**
     * A forecaster like this one that judges by {@link Scorer#withStrictFreshness()}: an answer whose review has passed
     * no longer counts, where otherwise it is a finding.
     *
     * @return the forecaster
     */
    public Forecaster withStrictFreshness() {
        return new Forecaster(requirements, scorer.withStrictFreshness(), source, furtherDays);
    }

    /**
     * A forecaster like this one that also looks at further days, on which the credit source gives something else by itself:
     * the first day of a row that is withdrawn while the edition runs, as 4.5.3 was on 10 November 2023 (rule D14).
     *
     * @param days the days, each the first on which the change shows
     * @return the forecaster
     */
    public Forecaster withDays(Collection<LocalDate> days) {
        List<LocalDate> more = new ArrayList<>(furtherDays);
        more.addAll(List.copyOf(days));
        return new Forecaster(requirements, scorer, source, more);
    }

    /**
     * Looks ahead from one day to another.
     *
     * @param assessment the assessment, of the edition of the requirement set and either of its category or without one
     * @param from the first day
     * @param until the last day
     * @return every day after the first, up to the last, on which something changes, whether one can still publish for the
     *     edition included (rule B3a); the days differ exactly as scoring each of them does
     * @throws IllegalArgumentException if the last day is before the first; if the assessment states another edition or
     *     category than that of the requirement set; or if the source gives credits for another set or day
     */
    public Forecast forecast(Assessment assessment, LocalDate from, LocalDate until) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        Credits credits = source.credits(assessment, requirements, from);
        return forecast(assessment, credits, scorer.score(assessment, credits, from), until);
    }

    /**
     * Looks ahead from the day of a verdict that is at hand, as {@link #forecast(Assessment, LocalDate, LocalDate)}.
     *
     * @param assessment the assessment
     * @param credits its credits on that day
     * @param first its verdict, by the same requirement set and rules
     * @param until the last day
     * @return every day after that of the verdict, up to the last, on which something changes
     * @throws IllegalArgumentException if the last day is before that of the verdict; if the verdict is by another requirement
     *     set; or if the source gives credits for another set or day
     */
    public Forecast forecast(Assessment assessment, Credits credits, Scorecard first, LocalDate until) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(until, "until");
        LocalDate from = first.asAt();
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before " + from);
        }
        if (!first.requirementSet().checksum().equals(requirements.checksum())) {
            throw new IllegalArgumentException("first: it is by other requirements than " + requirements);
        }
        SortedSet<LocalDate> further = new TreeSet<>(furtherDays);
        further.addAll(credits.changesOn());
        SortedMap<LocalDate, List<Reason>> events = new Events(scorer, assessment, from, until, further).byDay();
        List<ForecastDay> days = new ArrayList<>();
        for (LocalDate day : TurningDays.with(events.keySet(), scorer.turningDays(), from, until)) {
            Scorecard before = score(assessment, day.minusDays(1));
            Scorecard after = score(assessment, day);
            ScorecardDiff change = ScorecardDiff.between(before, after);
            if (!change.isEmpty() || before.openness() != after.openness()) {
                List<Reason> happens = TurningDays.happening(
                        events.getOrDefault(day, List.of()),
                        before.openness(),
                        after.openness(),
                        Headline.of(after).openness(),
                        after.edition(),
                        day);
                days.add(new ForecastDay(day, reasons(happens, change, assessment.publication()), change));
            }
        }
        KnownDate deadline = requirements.editionFacts().deadline();
        return new Forecast(
                requirements.id(),
                assessment.organisation().odsCode(),
                from,
                until,
                deadline == null ? null : deadline.on(),
                first.status(),
                first.possibleStatus(),
                days);
    }

    /** What happens on a day, what follows from it, and that the publication is not touched by it (rule A41). */
    private static List<Reason> reasons(List<Reason> events, ScorecardDiff change, @Nullable Publication publication) {
        List<Reason> reasons = new ArrayList<>(events);
        reasons.addAll(Consequences.of(change));
        boolean status =
                change.statusBefore() != change.statusAfter() || change.possibleBefore() != change.possibleAfter();
        if (publication != null && status) {
            reasons.add(Reason.of(ScoringCodes.FORECAST_NEW_PUBLICATION_ONLY, publication.status(), publication.on()));
        }
        return reasons;
    }

    private Scorecard score(Assessment assessment, LocalDate day) {
        return scorer.score(assessment, source.credits(assessment, requirements, day), day);
    }

    /** {@return the requirement set} */
    @Override
    public String toString() {
        return "Forecaster[" + requirements + "]";
    }
}
