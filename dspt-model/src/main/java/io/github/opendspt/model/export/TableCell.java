package io.github.opendspt.model.export;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A text as a cell of a table that a spreadsheet may open. A spreadsheet takes a cell that begins with one of {@code = + - @},
 * also as full-width signs, or with a tab, carriage return or line feed for a formula or a command; an apostrophe before it
 * keeps it text. Taking that apostrophe away gives the text back, for a text that had one of its own gets another. Other
 * control characters and those that reorder what is seen are left out: they mean nothing in a cell and hide what it holds.
 */
public final class TableCell {

    private static final String SIGNS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern LIVE = Pattern.compile("'*" + SIGNS);
    private static final Pattern NEUTRALISED = Pattern.compile("'+" + SIGNS);

    private TableCell() {}

    /**
     * Makes a cell of a text.
     *
     * @param text the text
     * @return the cell, which no spreadsheet takes for anything but text
     */
    public static String of(String text) {
        String visible = visible(Objects.requireNonNull(text, "text"));
        return LIVE.matcher(visible).lookingAt() ? "'" + visible : visible;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean laysOut = c == '\t' || c == '\r' || c == '\n';
            if (laysOut || !(Character.isISOControl(c) || isBidirectional(c))) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isBidirectional(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /**
     * Gives the text of a cell.
     *
     * @param cell the cell
     * @return the text that {@link #of} made it of, without the characters that it left out
     */
    public static String text(String cell) {
        return NEUTRALISED.matcher(Objects.requireNonNull(cell, "cell")).lookingAt() ? cell.substring(1) : cell;
    }
}
