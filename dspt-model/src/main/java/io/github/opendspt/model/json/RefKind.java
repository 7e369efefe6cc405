package io.github.opendspt.model.json;

import io.github.opendspt.model.code.Term;

/** What a ref can be the ref of, as problems name it. */
public enum RefKind implements Term {
    /** An evidence item. */
    EVIDENCE("an evidence item such as 1.3.13"),
    /** An assertion. */
    ASSERTION("an assertion such as 1.3"),
    /** An assertion or an evidence item. */
    FORM("an assertion such as 1.3 or an evidence item such as 1.3.13"),
    /** A principle of the CAF-aligned track. */
    PRINCIPLE("a principle such as B2"),
    /** An outcome of the CAF-aligned track. */
    OUTCOME("an outcome such as B2.a"),
    /** Any of them. */
    ANY("an assertion such as 1.3, an evidence item such as 1.3.13 or an outcome such as B2.a");

    private final String words;

    RefKind(String words) {
        this.words = words;
    }

    @Override
    public String displayName() {
        return words;
    }

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RefKind parse(String token) {
        return Term.parse(RefKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RefKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
