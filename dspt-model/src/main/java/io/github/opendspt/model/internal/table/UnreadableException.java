package io.github.opendspt.model.internal.table;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;

/** A row or a table that cannot be read, with the reason of the problem that it becomes. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * Makes one.
     *
     * @param code the code of the reason
     * @param arguments its arguments
     */
    public UnreadableException(Code code, Object... arguments) {
        super(code.name(), null, false, false);
        this.reason = Reason.of(code, arguments);
    }

    Reason reason() {
        return reason;
    }
}
