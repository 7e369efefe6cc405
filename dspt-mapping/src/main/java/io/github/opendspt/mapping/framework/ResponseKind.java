package io.github.opendspt.mapping.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What kind of response a question of Cyber Essentials asks for. */
public enum ResponseKind implements Term {
    /** Yes or no. */
    YES_NO,
    /** Free text. */
    TEXT,
    /** One or more of the options offered. */
    CHOICE;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResponseKind parse(String token) {
        return Term.parse(ResponseKind.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static ResponseKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
