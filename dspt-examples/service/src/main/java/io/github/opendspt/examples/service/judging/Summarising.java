package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.forecast.CafForecastDay;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.forecast.ForecastDay;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums verdicts up. The forecast says on which days something changes: until the first of them the summary holds, and the
 * first of them, or the deadline of the edition, is what comes next.
 */
record Summarising(Evaluator evaluator, Catalogue catalogue, String fingerprint) {

    private static final int MONTHS_AHEAD = 12;

    Summary of(Judgement judgement) {
        LocalDate from = judgement.asAt();
        LocalDate until = from.plusMonths(MONTHS_AHEAD);
        SortedMap<LocalDate, String> events = new TreeMap<>();
        forecast(judgement, until).forEach((day, reasons) -> events.put(day, words(reasons)));
        LocalDate changes = events.isEmpty() ? until : events.firstKey().minusDays(1);
        deadline(judgement, events, from, until);
        LocalDate next = events.isEmpty() ? null : events.firstKey();
        LocalDate holds = next == null || changes.isBefore(next) ? changes : next;
        return new Summary(
                from,
                holds.isBefore(from) ? from : holds,
                fingerprint,
                judgement.status(),
                judgement.possibleStatus(),
                judgement.complete(),
                judgement.asked(),
                next,
                next == null ? over(judgement) : events.get(next));
    }

    /** That the edition is closed, where nothing else is to come; {@code null} where it is not. */
    private static @Nullable String over(Judgement judgement) {
        return judgement.headline().openness() == null
                ? null
                : Wording.sentence(judgement.headline().openness().message());
    }

    private SortedMap<LocalDate, List<Reason>> forecast(Judgement judgement, LocalDate until) {
        SortedMap<LocalDate, List<Reason>> days = new TreeMap<>();
        if (judgement instanceof Judgement.Form form) {
            for (ForecastDay day : evaluator.forecast(form.evaluation(), until).days()) {
                days.put(day.on(), day.reasons());
            }
        } else if (judgement instanceof Judgement.Caf caf) {
            for (CafForecastDay day :
                    evaluator.forecast(caf.evaluation(), until).days()) {
                days.put(day.on(), day.reasons());
            }
        }
        return days;
    }

    private void deadline(Judgement judgement, SortedMap<LocalDate, String> events, LocalDate from, LocalDate until) {
        Edition edition = judgement instanceof Judgement.Form form
                ? form.evaluation().scorecard().edition()
                : ((Judgement.Caf) judgement).evaluation().scorecard().edition();
        KnownDate deadline = catalogue.edition(edition).deadline();
        if (deadline != null && !deadline.on().isBefore(from) && !deadline.on().isAfter(until)) {
            events.merge(
                    deadline.on(),
                    "Deadline of " + edition + (deadline.onlyLikely() ? " (probable)." : "."),
                    (before, more) -> more + " " + before);
        }
    }

    /** The first reason; the organisation's own page has them all. */
    private static String words(List<Reason> reasons) {
        return Wording.sentence(reasons.get(0).message());
    }
}
