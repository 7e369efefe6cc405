package io.github.opendspt.model;

import java.util.Objects;

/**
 * A reference to a place in the toolkit's numbering: an {@linkplain AssertionRef assertion} ({@code 1.3}) or an
 * {@linkplain EvidenceRef evidence item} ({@code 1.3.13}).
 *
 * <p>The same ref can ask different things in different editions and categories (rule A35), so a ref means something
 * only together with those two.
 */
public sealed interface Ref permits AssertionRef, EvidenceRef {

    /**
     * The number of the data security standard above this ref.
     *
     * @return the first part of the ref
     */
    int standard();

    /**
     * Reads the written form of either kind; the inverse of {@code toString()}.
     *
     * @param text the written ref
     * @return the ref of an assertion where it has two parts, that of an evidence item where it has three
     * @throws IllegalArgumentException if it is neither
     */
    static Ref parse(String text) {
        Objects.requireNonNull(text, "text");
        int dot = text.indexOf('.');
        return dot == text.lastIndexOf('.') ? AssertionRef.parse(text) : EvidenceRef.parse(text);
    }
}
