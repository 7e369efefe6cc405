package io.github.opendspt.examples.cli.support;

/** What a command ends with. If several apply, the highest is returned. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** Scored, but below the status that was required. */
    public static final int BELOW = 1;

    /** Done, but a part of the input did not fit; said on standard error. */
    public static final int CONFLICTING = 1;

    /** What was looked for is not there. */
    public static final int NOT_FOUND = 1;

    /** Bad input or usage, or results that could not be written. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
