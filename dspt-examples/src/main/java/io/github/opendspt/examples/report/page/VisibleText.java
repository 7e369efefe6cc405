package io.github.opendspt.examples.report.page;

/** Text from outside as it may be shown. */
final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /** The text on one line, with U+FFFD for whatever cannot be seen or would turn the text around it. */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether it is of ASCII's visible characters and blanks, as most texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        return text.codePoints()
                .map(VisibleText::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : REPLACEMENT;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                REPLACEMENT;
            default -> c;
        };
    }
}
