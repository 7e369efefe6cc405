package io.github.opendspt.model.register;

/** A row or a file that cannot be read, with the code and message of the problem that it becomes. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String message;

    UnreadableException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
