package io.github.opendspt.workbook.cells;

import java.text.Normalizer;
import java.util.Locale;

/** The text of cells, without what a person cannot see in it. */
public final class CellText {

    /** The most UTF-16 units that a cell of a spreadsheet holds. */
    public static final int LONGEST = 32_767;

    /** How many characters a file may need for one of a text, as in {@code _x000D_}. */
    static final int ESCAPE = 7;

    private CellText() {}

    /**
     * The text of a cell as a person typed it: spreadsheets write some characters as {@code _x000D_} inside their XML.
     */
    static String decoded(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            int character = escaped(text, at);
            if (at >= from && character >= 0) {
                decoded.append(text, from, at).append((char) character);
                from = at + ESCAPE;
            }
        }
        return decoded.append(text, from, text.length()).toString();
    }

    /**
     * A text as a spreadsheet writes it, so that {@link #decoded} gives it back: a carriage return, and what would be taken for
     * an escaped character, is escaped.
     */
    public static String encoded(String text) {
        if (text.indexOf('\r') < 0 && !text.contains("_x")) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                encoded.append("_x000D_");
            } else if (c == '_' && escaped(text, i) >= 0) {
                encoded.append("_x005F_");
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** The character that is escaped at a place; -1 if none is. */
    private static int escaped(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int character = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            character = character * 16 + digit;
        }
        return character;
    }

    /**
     * The text on one line: every run of blanks, line breaks and non-breaking spaces as one space, none at the ends; without
     * control characters, characters of no width and variation selectors.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && clean.length() > 0) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\uFE0E' || c == '\uFE0F';
    }

    /**
     * A heading for comparing: lower case letters and digits of any script with single spaces between, compatibility
     * characters as their plain ones, and a plus sign as the word.
     */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("+", " plus ");
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** The text between quotation marks, shortened for a message. */
    public static String quote(String text) {
        return "'" + shortened(text) + "'";
    }

    /** The text, shortened for a message. */
    static String shortened(String text) {
        int longest = 60;
        return text.length() <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest - 1))) + "…";
    }
}
