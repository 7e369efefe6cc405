package io.github.opendspt.model.json;

/** Ends the reading or writing of a document that has more problems than anyone wants to see. */
final class EnoughProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnoughProblems() {
        super(null, null, false, false);
    }
}
