package io.github.opendspt.scoring.plan;

import java.util.regex.Pattern;

/**
 * A text as a cell of a table that a spreadsheet may open. A spreadsheet takes a cell that begins with one of {@code = + - @}
 * or with a tab, carriage return or line feed for a formula or a command; an apostrophe before it keeps it text. Taking that
 * apostrophe away gives the text back, for a text that had one of its own gets another.
 */
final class Cell {

    private static final Pattern LIVE = Pattern.compile("'*[=+\\-@\\t\\r\\n]");
    private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@\\t\\r\\n]");

    private Cell() {}

    static String of(String text) {
        return LIVE.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String text(String cell) {
        return NEUTRALISED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
