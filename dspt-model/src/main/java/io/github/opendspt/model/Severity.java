package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How much a {@link Finding} matters. */
public enum Severity implements Term {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** Something that a person should look at before relying on the result. */
    WARNING;

    /**
     * Finds a severity by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the severity
     * @throws IllegalArgumentException if there is no such severity
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Severity parse(String token) {
        return Term.parse(Severity.class, token);
    }

    /**
     * Finds a severity by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the severity
     * @throws IllegalArgumentException if there is no such severity
     */
    public static Severity of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
