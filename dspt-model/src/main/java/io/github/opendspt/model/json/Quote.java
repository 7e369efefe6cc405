package io.github.opendspt.model.json;

/** Text from a document inside a message: short, on one line, and without characters that cannot be seen. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The text between single quotes. */
    static String of(String text) {
        return "'" + shorten(text, LONGEST) + "'";
    }

    /** The first code points of a text, with a question mark for each that cannot be seen. */
    static String shorten(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            if (count == longest) {
                return plain.append('…').toString();
            }
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            plain.appendCodePoint(isVisible(c) ? c : '?');
        }
        return plain.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
