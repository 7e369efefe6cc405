package io.github.opendspt.model;

/**
 * A ref of the assertion-based form: an {@linkplain AssertionRef assertion} or an {@linkplain EvidenceRef evidence item}
 * below it.
 */
public sealed interface FormRef extends Ref permits AssertionRef, EvidenceRef {

    /**
     * The data security standard above this ref.
     *
     * @return its number, the first part of the ref
     */
    int standard();

    /**
     * The assertion that this ref names or belongs to.
     *
     * @return the ref of the assertion; an assertion gives itself
     */
    AssertionRef assertion();

    /**
     * Reads the written form of either kind; the inverse of {@code toString()}.
     *
     * @param text the written ref
     * @return the ref of an assertion where it has two parts, that of an evidence item where it has three
     * @throws IllegalArgumentException if it is neither
     */
    static FormRef parse(String text) {
        int dot = text.indexOf('.');
        return dot == text.lastIndexOf('.') ? AssertionRef.parse(text) : EvidenceRef.parse(text);
    }

    /**
     * Reads the written form of either kind, as {@link #parse} does.
     *
     * @param text the written ref
     * @return the ref of an assertion where it has two parts, that of an evidence item where it has three
     * @throws IllegalArgumentException if it is neither
     */
    static FormRef of(String text) {
        return parse(text);
    }
}
