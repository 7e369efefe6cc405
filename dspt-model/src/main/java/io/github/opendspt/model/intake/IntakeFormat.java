package io.github.opendspt.model.intake;

import io.github.opendspt.model.code.Term;

/** A format that evidence is read from. */
public enum IntakeFormat implements Term {
    /** OSCAL assessment results in JSON, versions 1.1.3 to 1.2. */
    OSCAL,
    /** SARIF 2.1.0. */
    SARIF,
    /** A table of evidence with the columns of {@link IntakeColumn}. */
    CSV;

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
