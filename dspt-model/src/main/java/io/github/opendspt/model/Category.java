package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * An organisation category of the toolkit, a number. The category decides which evidence items an organisation is asked
 * and which are mandatory; its meaning changes from edition to edition (rules C2 to C4).
 *
 * <p>Any number of one digit is a category; which exist in an edition is the
 * {@linkplain io.github.opendspt.model.catalogue.Catalogue catalogue's} answer. A value: immutable and thread-safe.
 *
 * @param number the number, {@value #LOWEST} to {@value #HIGHEST}
 */
public record Category(@JsonValue int number) implements Comparable<Category> {

    /** The lowest number a category may have. */
    public static final int LOWEST = 1;

    /** The highest number a category may have. */
    public static final int HIGHEST = 9;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is not of one digit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Category {
        if (number < LOWEST || number > HIGHEST) {
            throw new IllegalArgumentException("category must be " + LOWEST + " to " + HIGHEST + ", was " + number);
        }
    }

    /**
     * Makes a category.
     *
     * @param number the number, {@value #LOWEST} to {@value #HIGHEST}
     * @return the category
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Category of(int number) {
        return new Category(number);
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text one digit
     * @return the category
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Category parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() == 1 && text.charAt(0) >= '0' + LOWEST && text.charAt(0) <= '0' + HIGHEST) {
            return new Category(text.charAt(0) - '0');
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a category: expected a number from " + LOWEST + " to " + HIGHEST);
    }

    /**
     * Reads the written form, as {@link #parse} does.
     *
     * @param text one digit
     * @return the category
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Category of(String text) {
        return parse(text);
    }

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof Category category && number == category.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public int compareTo(Category other) {
        return Integer.compare(number, other.number);
    }

    /** {@return the number} */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
