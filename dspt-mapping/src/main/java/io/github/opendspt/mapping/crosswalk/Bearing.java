package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What a control, in the state it is in, means for the work on an assertion. */
public enum Bearing implements Term {
    /** It is in place and has to do with the assertion: its evidence can be looked at first. */
    LEAN_ON,
    /** It has to do with the assertion and is not in place, or not known to be. */
    MISSING,
    /** Whether it has to do with the assertion does not follow from the rows: a place to look. */
    UNSETTLED,
    /** It has nothing to do with the assertion, and a row says so. */
    OUTSIDE;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bearing parse(String token) {
        return Term.parse(Bearing.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Bearing of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
