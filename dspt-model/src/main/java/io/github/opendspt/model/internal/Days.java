package io.github.opendspt.model.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as documents write them, {@code YYYY-MM-DD} and nothing else. Data binders are more lenient, each in its own way,
 * so the records are bound from text, which is read here.
 */
public final class Days {

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text the written day, or {@code null}
     * @return the day; {@code null} if there was no text
     * @throws IllegalArgumentException if the text is no day of that form
     */
    public static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() == 10) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("this is not a day of the calendar", e);
            }
        }
        throw new IllegalArgumentException("this is not a day: expected the form 2026-06-30");
    }

    /**
     * Whether a day can be written in the form that documents use.
     *
     * @param day the day
     * @return whether its year is one of 0 to 9999
     */
    public static boolean isWritable(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9_999;
    }
}
