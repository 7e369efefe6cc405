package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which it changes whether one can publish for an edition (rule B3a), in a forecast of either track. */
public final class TurningDays {

    private TurningDays() {}

    /**
     * Puts the days on which something happens and those on which the openness may change together.
     *
     * @param events the days on which something happens
     * @param turning the days on which the openness may change
     * @param from the first day of the forecast, which is left out
     * @param until its last day
     * @return the days, in order
     */
    public static SortedSet<LocalDate> with(
            Collection<LocalDate> events, Collection<LocalDate> turning, LocalDate from, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>(events);
        for (LocalDate day : turning) {
            if (day.isAfter(from) && !day.isAfter(until)) {
                days.add(day);
            }
        }
        return days;
    }

    /**
     * What happens on a day, with the sentence on the openness where that has changed.
     *
     * @param events what happens on the day apart from that
     * @param before the openness of the day before
     * @param after the openness of the day
     * @param headline what a headline says of the openness of the day; {@code null} where one can publish
     * @param edition the edition
     * @param day the day
     * @return the events, and behind them the sentence, unless they say that the edition opens
     */
    public static List<Reason> happening(
            List<Reason> events,
            Openness before,
            Openness after,
            @Nullable Reason headline,
            Edition edition,
            LocalDate day) {
        boolean saysSo = headline == null
                && events.stream().anyMatch(event -> event.code().equals(ScoringCodes.FORECAST_EDITION_OPENS.name()));
        if (before == after || saysSo) {
            return events;
        }
        List<Reason> all = new ArrayList<>(events);
        all.add(headline == null ? Reason.of(ScoringCodes.FORECAST_EDITION_OPEN, edition, day) : headline);
        return all;
    }
}
