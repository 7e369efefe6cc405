package io.github.opendspt.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How much a catalogue knows of what one category is asked in one edition. */
public enum Coverage implements Term {
    /** A set with every item is held. */
    COMPLETE,
    /** A set is held, put together from several sources; items may be missing (section H of the rules). */
    PROVISIONAL,
    /** No set is held, and that of the edition before is assumed unchanged (rule A40). */
    PROJECTED,
    /** No set is held: what is asked is not known here. A host can supply a set. */
    UNKNOWN,
    /** The category is assessed on the CAF-aligned track, whose outcomes are no evidence items. */
    NOT_COVERED;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Coverage parse(String token) {
        return Term.parse(Coverage.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Coverage of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
