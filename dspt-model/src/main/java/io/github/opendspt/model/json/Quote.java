package io.github.opendspt.model.json;

/**
 * Text from a document inside a message. Only what looks like a word of a vocabulary, a code or a day is repeated, since
 * messages end up in logs: anything else may be what someone wrote as evidence.
 */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    /** The text between single quotes, or how long it is. */
    static String of(String text) {
        if (text.isEmpty()) {
            return "an empty text";
        }
        return isCode(text) ? "'" + text + "'" : "a text " + text.codePointCount(0, text.length()) + " characters long";
    }

    /** ASCII letters, digits and the marks that codes are written with; no spaces. */
    private static boolean isCode(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !digit && "-._/:+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
