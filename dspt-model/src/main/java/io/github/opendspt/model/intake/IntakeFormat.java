package io.github.opendspt.model.intake;

import io.github.opendspt.model.code.Term;

/** A format that evidence is read from. */
public enum IntakeFormat implements Term {
    /** OSCAL assessment results in JSON, versions 1.1.3 to 1.2. */
    OSCAL,
    /** SARIF 2.1.0. */
    SARIF,
    /** CycloneDX attestations in JSON, versions 1.6 and 1.7. */
    CYCLONEDX,
    /** A table of evidence with the columns of {@link IntakeColumn}. */
    CSV;

    /**
     * Finds a format by its {@link #token()}.
     *
     * @param token the token
     * @return the format
     * @throws IllegalArgumentException if there is no such format
     */
    public static IntakeFormat parse(String token) {
        return Term.parse(IntakeFormat.class, token);
    }

    /**
     * Finds a format by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the format
     * @throws IllegalArgumentException if there is no such format
     */
    public static IntakeFormat of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
