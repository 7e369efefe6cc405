package io.github.opendspt.workbook;

/** Ends the reading of a file that is not a workbook within the bounds. Caught where the reading began. */
final class UnreadableWorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableWorkbookException(String code, String message) {
        super(message);
        this.code = code;
    }

    WorkbookProblem at(String file) {
        return new WorkbookProblem(code, file, getMessage());
    }
}
