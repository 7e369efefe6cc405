package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** The form of the assessment. */
public enum Track implements Term {
    /** Evidence items under assertions, the form that this library scores. */
    ASSERTIONS,
    /** Outcomes of the Cyber Assessment Framework (category 1 from 2024-25). No exemption is known for it (rule D18). */
    CAF;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Track parse(String token) {
        return Term.parse(Track.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Track of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
