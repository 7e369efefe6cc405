package io.github.opendspt.model.internal.bytes;

/** That something is wrong with a document, or only unusual, so that it has to be read by a parser or written by a generator. */
public final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The only one: it has neither a message nor a trace. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no trace that could be of another place
    public static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
        super(null, null, false, false);
    }
}
