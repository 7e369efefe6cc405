package io.github.opendspt.model.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as documents write them, {@code YYYY-MM-DD} and nothing else. Data binders are more lenient, each in its own
 * way, so the records' creators take text and read it here.
 */
final class Days {

    private Days() {}

    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() == 10) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", e);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a date: expected the form 2026-06-30");
    }
}
