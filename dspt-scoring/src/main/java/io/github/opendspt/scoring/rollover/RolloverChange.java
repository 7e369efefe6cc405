package io.github.opendspt.scoring.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What becomes of an item. */
public enum RolloverChange implements Term {
    /** It asks the same: an answer to it is carried. */
    CARRIED,
    /** It asks something else, or is not known to ask the same: an answer to it is to be looked at and given again. */
    REWORDED,
    /** It was not asked before. */
    NEW,
    /** It is not asked any more, or nothing is known to have come in its place. */
    REMOVED;

    /**
     * Finds a change by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the change
     * @throws IllegalArgumentException if there is no such change
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RolloverChange parse(String token) {
        return Term.parse(RolloverChange.class, token);
    }

    /**
     * Finds a change by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the change
     * @throws IllegalArgumentException if there is no such change
     */
    public static RolloverChange of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
