package io.github.opendspt.examples.cli;

/** What a command ends with. Of several, the greatest stands. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** Scored, but below the status that was required. */
    static final int BELOW = 1;

    /** Done, but a part of the input did not fit; said on standard error. */
    static final int CONFLICTING = 1;

    /** What was looked for is not there. */
    static final int NOT_FOUND = 1;

    /** Bad input or usage, or results that could not be written. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
