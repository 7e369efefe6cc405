package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What a piece of {@link Evidence} says about the answer that it lies beside. It never decides an item. */
public enum EvidenceSays implements Term {
    /** That it is so. Evidence that does not say otherwise supports. */
    SUPPORTS,
    /** That it is not so. */
    CONTRADICTS,
    /** Nothing either way. */
    SILENT;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceSays parse(String token) {
        return Term.parse(EvidenceSays.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static EvidenceSays of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
