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

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
