package io.github.opendspt.workbook.writing;

/**
 * How a cell looks, and whether it is locked.
 *
 * @param size the size of its letters, in points
 * @param bold whether its letters are bold
 * @param ink the colour of its letters, as {@code RRGGBB}
 * @param fill the colour behind them; empty for none
 * @param form how a number shows
 * @param locked whether it is locked while the sheet is protected
 * @param framed whether thin lines surround it
 * @param set how its text is set
 */
public record Look(
        int size, boolean bold, String ink, String fill, Form form, boolean locked, boolean framed, Set set) {

    private static final String BLACK = "212B32";

    /** How a number shows. */
    public enum Form {
        /** As it is. */
        GENERAL,
        /** As a day, such as 30 Jun 2026. */
        DAY,
        /** As the text that was typed. */
        TEXT,
        /** As a whole number with separators. */
        COUNT
    }

    /** How a text is set. */
    public enum Set {
        /** From the left, on as many lines as it needs. */
        LEFT,
        /** In the middle, on as many lines as it needs. */
        CENTRED,
        /** From the left and half-way up, as headings are. */
        HEADING,
        /** From the left, on one line that may run into blank cells. */
        LINE
    }

    /** Plain letters in a cell that is locked. */
    public static final Look PLAIN = new Look(10, false, BLACK, "", Form.GENERAL, true, false, Set.LEFT);

    /** Whether some room is left between the line around the cell and its text. */
    boolean indented() {
        return framed && set != Set.CENTRED;
    }

    /** {@return this look with bold letters} */
    public Look inBold() {
        return new Look(size, true, ink, fill, form, locked, framed, set);
    }

    /** {@return this look with letters of another size} */
    public Look ofSize(int points) {
        return new Look(points, bold, ink, fill, form, locked, framed, set);
    }

    /** {@return this look with letters of another colour} */
    public Look inInk(String colour) {
        return new Look(size, bold, colour, fill, form, locked, framed, set);
    }

    /** {@return this look on a colour} */
    public Look on(String colour) {
        return new Look(size, bold, ink, colour, form, locked, framed, set);
    }

    /** {@return this look for another form of numbers} */
    public Look as(Form other) {
        return new Look(size, bold, ink, fill, other, locked, framed, set);
    }

    /** {@return this look for a cell that can be changed} */
    public Look unlocked() {
        return new Look(size, bold, ink, fill, form, false, framed, set);
    }

    /** {@return this look with thin lines around the cell} */
    public Look inFrame() {
        return new Look(size, bold, ink, fill, form, locked, true, set);
    }

    /** {@return this look with the text centred} */
    public Look inCentre() {
        return new Look(size, bold, ink, fill, form, locked, framed, Set.CENTRED);
    }

    /** {@return this look with the text as a heading has it} */
    public Look asHeading() {
        return new Look(size, bold, ink, fill, form, locked, framed, Set.HEADING);
    }

    /** {@return this look with the text on one line} */
    public Look onOneLine() {
        return new Look(size, bold, ink, fill, form, locked, framed, Set.LINE);
    }
}
