package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * How sure it is that an assertion is in the edition of its {@link AssertionList}; the
 * {@linkplain ListedAssertion#source() source} says why.
 */
public enum Presence implements Term {
    /** The sources are taken to confirm it. */
    CONFIRMED,
    /** The sources make it likely. */
    LIKELY,
    /** The sources leave it open. */
    UNCERTAIN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Presence parse(String token) {
        return Term.parse(Presence.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Presence of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
