package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How much of the organisation a certificate covers (rules D5 and D6). */
public enum CertificateScope implements Term {
    /** Cyber Essentials and Cyber Essentials Plus: the whole organisation. */
    WHOLE_ORGANISATION,
    /** Cyber Essentials and Cyber Essentials Plus: part of the organisation. Whether that counts is not known. */
    SUBSET,
    /** ISO 27001: all processing of health and care data. */
    ALL_HEALTH_AND_CARE_DATA,
    /** ISO 27001: part of the processing of health and care data. It does not count. */
    PARTIAL,
    /** Not stated. Whether it counts is not known. */
    UNSTATED;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CertificateScope parse(String token) {
        return Term.parse(CertificateScope.class, token);
    }

    /**
     * Finds a scope by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the scope
     * @throws IllegalArgumentException if there is no such scope
     */
    public static CertificateScope of(String token) {
        return parse(token);
    }

    /**
     * The name for people.
     *
     * @return what the scope takes in, as it is written within a sentence
     */
    @Override
    public String displayName() {
        return switch (this) {
            case WHOLE_ORGANISATION -> "the whole organisation";
            case SUBSET -> "a sub-set of the organisation";
            case ALL_HEALTH_AND_CARE_DATA -> "all health and care data";
            case PARTIAL -> "part of the health and care data";
            case UNSTATED -> "not stated";
        };
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
