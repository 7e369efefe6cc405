package io.github.opendspt.workbook.cells;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;

/** Ends the reading of a file that is not a file of cells within the bounds. Caught where the reading began. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    UnreadableFileException(Code code, Object... arguments) {
        super(code.name(), null, false, false);
        this.reason = Reason.of(code, arguments);
    }

    /** {@return what is wrong with the file as a whole} */
    public Reason reason() {
        return reason;
    }
}
