package io.github.opendspt.examples.cli.support;

import java.nio.charset.StandardCharsets;

/**
 * What texts from outside may hold when they are printed. A control character (C0 or C1) can steer a terminal, a
 * bidirectional one can reorder what is seen, and neither is ever printed as it is.
 */
final class Characters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String HEXADECIMAL = "0123456789abcdef";

    /** First and last code points of what fills two columns: East Asian wide and full-width characters, and emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA000, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF},
        {0x1B000, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Characters() {}

    /** A text on one line, with a question mark for whatever cannot be seen or would steer a terminal. */
    static String line(String text) {
        return clean(text, false);
    }

    /** Lines of text, with a question mark for whatever cannot be seen or would steer a terminal; tabs and line ends stay. */
    static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean lines) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean kept = !steers(c) || (lines && staysInLines(text, i, c));
            clean.appendCodePoint(kept ? c : '?');
            i += Character.charCount(c);
        }
        return clean.toString();
    }

    private static boolean staysInLines(String text, int at, int c) {
        return c == '\n'
                || c == '\t'
                || (c == '\r' && text.startsWith("\n", at + 1))
                || (c == BYTE_ORDER_MARK && at == 0);
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * A JSON document in UTF-8 with escapes for whatever would steer a terminal: the same document, since all of it but
     * U+007F lies beyond ASCII and can be in texts alone, and so can U+007F.
     */
    static byte[] json(byte[] document) {
        if (isPlain(document)) {
            return document;
        }
        String text = new String(document, StandardCharsets.UTF_8);
        StringBuilder safe = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(c -> {
            if (c >= 0x7F && steers(c)) {
                escape(c, safe);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void escape(int c, StringBuilder safe) {
        for (char half : Character.toChars(c)) {
            safe.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                safe.append(HEXADECIMAL.charAt(half >> shift & 0xF));
            }
        }
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** How many columns of a terminal a clean text fills. */
    static int width(String text) {
        return text.codePoints().map(Characters::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c <= range[1]) {
                return c < range[0] ? 1 : 2;
            }
        }
        return 1;
    }
}
