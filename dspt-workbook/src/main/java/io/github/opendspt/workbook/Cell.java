package io.github.opendspt.workbook;

/**
 * A cell as it shows itself.
 *
 * @param text its text, {@linkplain CellText#clean cleaned}; empty if the cell is blank
 * @param kind what it holds
 */
record Cell(String text, Kind kind) {

    static final Cell BLANK = new Cell("", Kind.TEXT);

    /** What a cell holds. */
    enum Kind {
        /** Text, a truth value, or nothing. */
        TEXT,
        /** A number, which has lost the zeros at its end. */
        NUMBER,
        /** An error value such as {@code #REF!}. */
        ERROR,
        /** A formula whose value was not saved with it. Formulas are not worked out here. */
        FORMULA
    }

    static Cell text(String raw) {
        String text = CellText.clean(raw);
        return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT);
    }

    boolean isBlank() {
        return text.isEmpty() && kind == Kind.TEXT;
    }

    /** Whether there is a text to read. */
    boolean isReadable() {
        return kind == Kind.TEXT || kind == Kind.NUMBER;
    }
}
