package io.github.opendspt.scoring.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day as a sentence names it: 15 May 2026.
 *
 * @param date the day
 */
record Day(LocalDate date) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public String toString() {
        return FORM.format(date);
    }
}
