package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A yearly edition of the toolkit, written {@code YYYY-YY} with consecutive years: {@code 2025-26}.
 *
 * <p>Any such pair of years is an edition; whether its requirements are known is the
 * {@linkplain io.github.opendspt.model.catalogue.Catalogue catalogue's} answer. Editions are ordered by year. A value:
 * immutable and thread-safe.
 *
 * @param startYear the calendar year in which the edition starts, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 */
public record Edition(int startYear) implements Comparable<Edition> {

    /** The first year that an edition can start in: the first that is written with four digits. */
    public static final int FIRST_YEAR = 1_000;

    /** The last year that an edition can start in. */
    public static final int LAST_YEAR = 9_999;

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is not of four digits, as where only {@code 25} was given
     */
    public Edition {
        if (startYear < FIRST_YEAR || startYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "startYear must be a year of four digits such as 2025, was " + startYear);
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
        int year = startYear(text);
        if (year >= FIRST_YEAR) {
            Edition edition = new Edition(year);
            if (edition.toString().equals(text)) {
                return edition;
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an edition: expected two consecutive years such as 2025-26");
    }

    /** The number that the first four characters write; -1 if they are not all digits. */
    private static int startYear(String text) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            year = year * 10 + (text.charAt(i) - '0');
        }
        return year;
    }

    /**
     * Reads the written form, as {@link #parse} does.
     *
     * @param text {@code YYYY-YY}, the second year the one after the first
     * @return the edition
     * @throws IllegalArgumentException if the text has another form or the years are not consecutive
     */
    public static Edition of(String text) {
        return parse(text);
    }

    /**
     * Gives the edition that follows.
     *
     * @return the edition of the year after; of {@code 9999-00}, which none follows, itself
     */
    public Edition next() {
        return startYear == LAST_YEAR ? this : new Edition(startYear + 1);
    }

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof Edition edition && startYear == edition.startYear;
    }

    @Override
    public int hashCode() {
        return startYear;
    }

    @Override
    public int compareTo(Edition other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** {@return the written form, {@code YYYY-YY}} */
    @Override
    @JsonValue
    public String toString() {
        String end = Integer.toString(100 + (startYear + 1) % 100).substring(1);
        return startYear + "-" + end;
    }
}
