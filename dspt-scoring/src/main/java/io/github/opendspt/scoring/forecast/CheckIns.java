package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How often to look at the assessment as a whole. Our advice, not a rule of the toolkit. */
public enum CheckIns implements Term {
    /** On the first day of each month. */
    MONTHLY(1),
    /** On the first day of January, April, July and October. */
    QUARTERLY(3);

    private final int months;

    CheckIns(int months) {
        this.months = months;
    }

    /**
     * Finds a rhythm by its {@link #token()}.
     *
     * @param token the spelling in documents and on the command line
     * @return the rhythm
     * @throws IllegalArgumentException if there is no such rhythm
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CheckIns parse(String token) {
        return Term.parse(CheckIns.class, token);
    }

    /**
     * Finds a rhythm by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents and on the command line
     * @return the rhythm
     * @throws IllegalArgumentException if there is no such rhythm
     */
    public static CheckIns of(String token) {
        return parse(token);
    }

    /**
     * Gives the days of the check-ins in a span.
     *
     * @param from the first day, after whose month or quarter the first check-in is
     * @param until the last day
     * @return the first days of the months or quarters after the first day and up to the last, in order
     */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        LocalDate period = from.withDayOfMonth(1).minusMonths((from.getMonthValue() - 1) % months);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; ; i++) {
            LocalDate day = period.plusMonths((long) months * i);
            if (day.isAfter(until)) {
                return days;
            }
            days.add(day);
        }
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
