package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The order of the days of a forecast, of either track. */
public final class ForecastSpan {

    private ForecastSpan() {}

    /**
     * Checks that the last day is not before the first, and that the days on which something changes are after the first, up to
     * the last, and in order.
     *
     * @param from the first day
     * @param until the last day
     * @param days the days on which something changes
     * @return what is out of order
     */
    public static List<Inconsistency> inconsistencies(LocalDate from, LocalDate until, List<LocalDate> days) {
        List<Inconsistency> found = new ArrayList<>(0);
        if (until.isBefore(from)) {
            found.add(Inconsistency.of("until", ScoringCodes.FORECAST_UNTIL_BEFORE_FROM, from, until));
        }
        LocalDate before = null;
        for (LocalDate day : days) {
            if (!day.isAfter(from) || day.isAfter(until)) {
                found.add(Inconsistency.of("days", ScoringCodes.FORECAST_DAY_OUTSIDE, day, from, until));
            }
            if (before != null && !day.isAfter(before)) {
                found.add(Inconsistency.of("days", ScoringCodes.FORECAST_DAYS_OUT_OF_ORDER, before, day));
            }
            before = day;
        }
        return found;
    }
}
