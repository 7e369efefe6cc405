package io.github.opendspt.model;

import java.util.Objects;

/**
 * A reference to a place in the toolkit's numbering: an {@linkplain AssertionRef assertion} ({@code 1.3}) or an
 * {@linkplain EvidenceRef evidence item} ({@code 1.3.13}) of the {@linkplain FormRef assertion-based form} or, on the
 * CAF-aligned track, an {@linkplain CafOutcomeRef outcome} ({@code B2.a}).
 *
 * <p>The same ref can ask different things in different editions and categories (rules A35 and E1), so a ref means something
 * only together with those two. Ordered by number and not by text: 1.3.8 comes before 1.3.13, an assertion directly
 * before its items, and outcomes after all of those.
 */
public sealed interface Ref extends Comparable<Ref> permits FormRef, CafOutcomeRef {

    /**
     * Reads the written form of any kind; the inverse of {@code toString()}.
     *
     * @param text the written ref
     * @return the ref
     * @throws IllegalArgumentException if it is of no kind
     */
    static Ref parse(String text) {
        Objects.requireNonNull(text, "text");
        return !text.isEmpty() && text.charAt(0) >= 'A' ? CafOutcomeRef.parse(text) : FormRef.parse(text);
    }

    /**
     * Reads the written form of any kind, as {@link #parse}.
     *
     * @param text the written ref
     * @return the ref
     * @throws IllegalArgumentException if it is of no kind
     */
    static Ref of(String text) {
        return parse(text);
    }
}
