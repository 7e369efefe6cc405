package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How what it takes for Standards Met changes at an item that is asked before and after. */
public enum ObligationChange implements Term {
    /** It was optional and is mandatory. */
    NOW_MANDATORY,
    /** It was mandatory and is optional. */
    NO_LONGER_MANDATORY;

    /**
     * Finds a change by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the change
     * @throws IllegalArgumentException if there is no such change
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ObligationChange parse(String token) {
        return Term.parse(ObligationChange.class, token);
    }

    /**
     * Finds a change by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the change
     * @throws IllegalArgumentException if there is no such change
     */
    public static ObligationChange of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
