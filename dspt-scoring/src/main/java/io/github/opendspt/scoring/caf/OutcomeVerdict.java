package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How the level that is stated for an outcome compares with the expected one (rule E7). */
public enum OutcomeVerdict implements Term {
    /** It is at or above the expected level. */
    MEETS,
    /** It is certainly below the expected level. */
    BELOW,
    /** Which level is expected is not known, and the stated one does not meet any. */
    UNDETERMINED,
    /** No level is stated that the outcome has. */
    UNANSWERED;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OutcomeVerdict parse(String token) {
        return Term.parse(OutcomeVerdict.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static OutcomeVerdict of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
