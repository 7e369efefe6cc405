package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * The status of the organisation's last publication, in any edition. Where an assessment leaves it out, it is not known.
 */
public enum PreviousStatus implements Term {
    /** Standards Not Met. */
    STANDARDS_NOT_MET,
    /** Approaching Standards: the reduced list may not be published again (rule A28). */
    APPROACHING_STANDARDS,
    /** Standards Met. */
    STANDARDS_MET,
    /** Standards Exceeded. */
    STANDARDS_EXCEEDED,
    /** Entry Level, withdrawn in March 2021 (rule A17). */
    ENTRY_LEVEL,
    /** Never published. */
    NONE;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PreviousStatus parse(String token) {
        return Term.parse(PreviousStatus.class, token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
