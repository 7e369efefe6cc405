package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A yearly edition of the toolkit, written {@code YYYY-YY} with consecutive years: {@code 2025-26}.
 *
 * <p>Any such pair of years is an edition; whether its requirements are known is the
 * {@linkplain io.github.opendspt.model.catalogue.Catalogue catalogue's} answer. Editions are ordered by year. A value:
 * immutable and thread-safe.
 *
 * @param startYear the calendar year in which the edition starts, 0 to 9999
 */
public record Edition(int startYear) implements Comparable<Edition> {

    private static final int LAST_YEAR = 9_999;

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /**
     * Checks the year.
     *
     * @param startYear the calendar year in which the edition starts, 0 to 9999
     * @throws IllegalArgumentException if the year is outside 0 to 9999
     */
    public Edition {
        if (startYear < 0 || startYear > LAST_YEAR) {
            throw new IllegalArgumentException("startYear must be 0 to 9999, was " + startYear);
        }
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text {@code YYYY-YY}, the second year the one after the first
     * @return the edition
     * @throws IllegalArgumentException if the text has another form or the years are not consecutive
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Edition parse(String text) {
        Objects.requireNonNull(text, "text");
        if (FORM.matcher(text).matches()) {
            Edition edition = new Edition(Integer.parseInt(text.substring(0, 4)));
            if (edition.toString().equals(text)) {
                return edition;
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an edition: expected two consecutive years such as 2025-26");
    }

    /**
     * Gives the edition that follows.
     *
     * @return the edition of the year after; of {@code 9999-00}, which none follows, itself
     */
    public Edition next() {
        return startYear == LAST_YEAR ? this : new Edition(startYear + 1);
    }

    @Override
    public int compareTo(Edition other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** {@return the written form, {@code YYYY-YY}} */
    @Override
    @JsonValue
    public String toString() {
        String start = Integer.toString(10_000 + startYear).substring(1);
        String end = Integer.toString(100 + (startYear + 1) % 100).substring(1);
        return start + "-" + end;
    }
}
