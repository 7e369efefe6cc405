package io.github.opendspt.examples.conformance;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as the kit and callers write them, {@code YYYY-MM-DD}. */
public final class Days {

    private static final int LENGTH = 10;

    private Days() {}

    /**
     * Reads a day. It needs no formatter, which would bring calendars and time zones along wherever the code is compiled to.
     *
     * @param text the day, such as 2026-06-30
     * @return the day
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("this is not a day such as 2026-06-30");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("this is not a day of the calendar", e);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("this is not a day such as 2026-06-30");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
