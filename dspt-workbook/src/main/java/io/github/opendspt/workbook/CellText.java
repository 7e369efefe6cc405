package io.github.opendspt.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** The text of cells, without what a person cannot see in it. */
final class CellText {

    private CellText() {}

    /**
     * The text on one line: every run of blanks, line breaks and non-breaking spaces as one space, none at the ends; without
     * control characters, characters of no width and variation selectors.
     */
    static String clean(String raw) {
        // Spreadsheets write control characters like this inside their XML.
        String text = raw.indexOf("_x00") < 0 ? raw : raw.replaceAll("_x00(?:0[9AaDd]|[aA]0)_", " ");
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
    static String fold(String text) {
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
    static String quote(String text) {
        int longest = 60;
        return text.length() <= longest
                ? "'" + text + "'"
                : "'" + text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest - 1))) + "…'";
    }
}
