package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.internal.DottedNumbers;
import java.util.Objects;

/**
 * The ref of an evidence item: standard, assertion and item number, written {@code 1.3.13}.
 *
 * <p>Ordered by number, not by text: 1.3.8 comes before 1.3.13. A value: immutable and thread-safe.
 *
 * @param standard the number of the standard, 1 to 99
 * @param assertionNumber the number of the assertion within the standard, 1 to 99
 * @param item the number of the item within the assertion, 1 to 99
 */
public record EvidenceRef(int standard, int assertionNumber, int item) implements FormRef {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is outside 1 to 99
     */
    public EvidenceRef {
        RefParts.check(standard, assertionNumber, item);
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text three numbers of one or two digits without leading zero, joined by dots
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int parts = DottedNumbers.parse(text, 3);
        if (parts < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the ref of an evidence item: expected one like 1.3.13");
        }
        return new EvidenceRef(parts / 10_000, parts / 100 % 100, parts % 100);
    }

    /**
     * Makes a ref of its parts.
     *
     * @param standard the number of the standard, 1 to 99
     * @param assertion the number of the assertion within the standard, 1 to 99
     * @param item the number of the item within the assertion, 1 to 99
     * @return the ref
     * @throws IllegalArgumentException if a part is outside 1 to 99
     */
    public static EvidenceRef of(int standard, int assertion, int item) {
        return new EvidenceRef(standard, assertion, item);
    }

    /**
     * Reads the written form, as {@link #parse}.
     *
     * @param text three numbers joined by dots
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    public static EvidenceRef of(String text) {
        return parse(text);
    }

    /** {@return the ref of the assertion that this item belongs to} */
    @Override
    public AssertionRef assertion() {
        return new AssertionRef(standard, assertionNumber);
    }

    @Override
    public int compareTo(Ref other) {
        return other instanceof EvidenceRef item
                ? Integer.compare(number(), item.number())
                : RefParts.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EvidenceRef ref && number() == ref.number());
    }

    @Override
    public int hashCode() {
        return number();
    }

    private int number() {
        return (standard * 100 + assertionNumber) * 100 + item;
    }

    /** {@return the written form, such as {@code 1.3.13}} */
    @Override
    @JsonValue
    public String toString() {
        return standard + "." + assertionNumber + "." + item;
    }
}
