package io.github.opendspt.workbook.layout;

import org.jspecify.annotations.Nullable;

/**
 * How a cell holds a text that is stated but empty, which a document keeps apart from one that is not there: as a single character of no
 * width. A text that is nothing but such characters gets one more, so that each text has its own cell.
 */
public final class EmptyText {

    private static final char MARK = '\u200B';

    private EmptyText() {}

    /** The text of a cell; {@code null} for no cell. */
    public static @Nullable String toCell(@Nullable String text) {
        return text == null || !isMarks(text) ? text : text + MARK;
    }

    /** The text that a cell holds; {@code null} for an empty cell. */
    public static @Nullable String ofCell(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return isMarks(cell) ? cell.substring(1) : cell;
    }

    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != MARK) {
                return false;
            }
        }
        return true;
    }
}
