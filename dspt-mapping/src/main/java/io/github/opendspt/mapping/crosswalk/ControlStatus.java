package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What an organisation says of a control in its {@link StatementOfApplicability}, from strongest to weakest. */
public enum ControlStatus implements Term {
    /** It is in place. */
    IMPLEMENTED,
    /** It is to come. */
    PLANNED,
    /** Nothing is said of it. */
    UNKNOWN,
    /** It is left out as not applicable. */
    EXCLUDED;

    /**
     * The weaker of two: what takes both of two controls is no further on than the weaker one.
     *
     * @param other the other status
     * @return this status or the other, whichever is weaker
     */
    public ControlStatus weakest(ControlStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ControlStatus parse(String token) {
        return Term.parse(ControlStatus.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static ControlStatus of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
