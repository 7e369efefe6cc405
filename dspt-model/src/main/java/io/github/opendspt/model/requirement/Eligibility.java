package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** Whether a route is open to an organisation type in an edition. */
public enum Eligibility implements Term {
    /** It is open. */
    YES,
    /** It is closed. */
    NO,
    /** The sources do not say; what depends on it is undetermined. */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Eligibility parse(String token) {
        return Term.parse(Eligibility.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Eligibility of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
