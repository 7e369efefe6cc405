package io.github.opendspt.model;

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
}
