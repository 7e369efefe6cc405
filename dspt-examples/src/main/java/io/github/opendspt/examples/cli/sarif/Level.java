package io.github.opendspt.examples.cli.sarif;

import io.github.opendspt.model.Severity;

/** How much a result matters, in SARIF's words. */
enum Level {
    /** It keeps the document from being read, or it is certainly outstanding. */
    ERROR("error"),
    /** A person should look at it. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note");

    private final String token;

    Level(String token) {
        this.token = token;
    }

    static Level of(Severity severity) {
        return severity == Severity.WARNING ? WARNING : NOTE;
    }

    /** {@return SARIF's word} */
    @Override
    public String toString() {
        return token;
    }
}
