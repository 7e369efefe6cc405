package io.github.opendspt.model.json;

/** That something is wrong with a document, or only unusual, so that it has to be read by a parser or written by a generator. */
final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
        super(null, null, false, false);
    }
}
