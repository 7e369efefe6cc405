package io.github.opendspt.mapping.oscal;

import io.github.opendspt.model.code.Term;

/** How the rows of a crosswalk were drawn up, which OSCAL requires. */
public enum MappingMethod implements Term {
    /** By people, as the crosswalks that this library ships. */
    HUMAN,
    /** By a program. */
    AUTOMATION,
    /** By a program whose work people went over, or the other way round. */
    HYBRID;

    /**
     * Finds a method by its {@link #token()}.
     *
     * @param token the token
     * @return the method
     * @throws IllegalArgumentException if there is no such method
     */
    public static MappingMethod parse(String token) {
        return Term.parse(MappingMethod.class, token);
    }

    /**
     * Finds a method by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the method
     * @throws IllegalArgumentException if there is no such method
     */
    public static MappingMethod of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
