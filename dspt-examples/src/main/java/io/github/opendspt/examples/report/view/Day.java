package io.github.opendspt.examples.report.view;

import java.time.LocalDate;

/**
 * A day as a page shows it.
 *
 * @param iso for machines: {@code 2026-06-30}
 * @param words for people: {@code 30 June 2026}
 */
public record Day(String iso, String words) {

    /**
     * Makes the day of a page.
     *
     * @param day the day
     * @return the same for machines and people
     */
    public static Day of(LocalDate day) {
        return new Day(day.toString(), Wording.day(day));
    }
}
