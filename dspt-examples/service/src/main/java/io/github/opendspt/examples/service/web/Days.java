package io.github.opendspt.examples.service.web;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as documents write them. */
final class Days {

    /** Without the last year that four digits can write: a plan and a forecast reach into the year after. */
    private static final Pattern FORM = Pattern.compile("(?!9999)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text a day such as 2026-06-30, or nothing, as a form sends a field that was left empty
     * @return the day, or {@code null} for nothing
     * @throws RuntimeException if it is neither
     */
    static @Nullable LocalDate parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a day such as 2026-06-30");
        }
        return LocalDate.parse(text);
    }
}
