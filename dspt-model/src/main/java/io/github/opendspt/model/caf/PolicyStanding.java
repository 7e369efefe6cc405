package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How an organisation complies with a policy that it is asked about (rule E8). */
public enum PolicyStanding implements Term {
    /** It complies. */
    COMPLIANT,
    /** It does not comply yet, and has a plan. */
    NOT_YET;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PolicyStanding parse(String token) {
        return Term.parse(PolicyStanding.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static PolicyStanding of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
