package io.github.opendspt.examples.cli.support;

import java.io.IOException;

/** Thrown where results can no longer be written: the disk is full, or whoever read them has gone. */
public final class LostOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostOutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader of a pipe has gone, as {@code head} does; it knows that itself. */
    public boolean readerGone() {
        return String.valueOf(getMessage()).contains("roken pipe");
    }
}
