package io.github.opendspt.model;

import java.util.Objects;

/**
 * A reference to a place in the toolkit's numbering: an {@linkplain AssertionRef assertion} ({@code 1.3}), an
 * {@linkplain EvidenceRef evidence item} ({@code 1.3.13}) or, on the CAF-aligned track, an {@linkplain CafOutcomeRef outcome}
 * ({@code B2.a}).
 *
 * <p>The same ref can ask different things in different editions and categories (rules A35 and E1), so a ref means something
 * only together with those two.
 */
public sealed interface Ref permits AssertionRef, EvidenceRef, CafOutcomeRef {

    /**
     * Reads the written form of any kind; the inverse of {@code toString()}.
     *
     * @param text the written ref
     * @return the ref of an outcome where it begins with a letter, that of an assertion where it has two parts, that of an
     *     evidence item where it has three
     * @throws IllegalArgumentException if it is none of them
     */
    static Ref parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && text.charAt(0) >= 'A') {
            return CafOutcomeRef.parse(text);
        }
        int dot = text.indexOf('.');
        return dot == text.lastIndexOf('.') ? AssertionRef.parse(text) : EvidenceRef.parse(text);
    }
}
