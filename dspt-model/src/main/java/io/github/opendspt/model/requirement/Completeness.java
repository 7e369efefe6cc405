package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * How far a requirement set can be trusted (section H of the rules). Only a complete one gives a certain Standards Met (rule
 * A39).
 */
public enum Completeness implements Term {
    /** Every item is held, each from a restatement of the official workbook or from the workbook itself. */
    COMPLETE,
    /** Put together from several sources; items may be missing and some are only candidates. Every scorecard says so. */
    PROVISIONAL,
    /** The list of the edition before, assumed unchanged because the edition's own is not held (rule A40). */
    PROJECTED;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Completeness parse(String token) {
        return Term.parse(Completeness.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Completeness of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
