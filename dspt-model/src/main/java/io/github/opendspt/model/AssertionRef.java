package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.internal.DottedNumbers;
import java.util.Objects;

/**
 * The ref of an assertion: standard and assertion number, written {@code 1.3}.
 *
 * <p>Ordered by number, not by text: 1.3 comes before 1.10. A value: immutable and thread-safe.
 *
 * @param standard the number of the standard, 1 to 99
 * @param number the number of the assertion within the standard, 1 to 99
 */
public record AssertionRef(int standard, int number) implements FormRef {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is outside 1 to 99
     */
    public AssertionRef {
        RefParts.check(standard, number);
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text two numbers of one or two digits without leading zero, joined by a dot
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AssertionRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int parts = DottedNumbers.parse(text, 2);
        if (parts < 0) {
            throw new IllegalArgumentException("'" + text + "' is not the ref of an assertion: expected one like 1.3");
        }
        return new AssertionRef(parts / 100, parts % 100);
    }

    /**
     * Reads the written form, as {@link #parse}.
     *
     * @param text two numbers joined by a dot
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    public static AssertionRef of(String text) {
        return parse(text);
    }

    /** {@return this ref itself} */
    @Override
    public AssertionRef assertion() {
        return this;
    }

    @Override
    public int compareTo(Ref other) {
        return other instanceof AssertionRef assertion
                ? Integer.compare(standard * 100 + number, assertion.standard * 100 + assertion.number)
                : RefParts.compare(this, other);
    }

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof AssertionRef ref && standard == ref.standard && number == ref.number;
    }

    @Override
    public int hashCode() {
        return standard * 100 + number;
    }

    /** {@return the written form, such as {@code 1.3}} */
    @Override
    @JsonValue
    public String toString() {
        return standard + "." + number;
    }
}
