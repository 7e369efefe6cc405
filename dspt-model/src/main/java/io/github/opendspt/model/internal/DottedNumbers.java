package io.github.opendspt.model.internal;

/** The grammar that both kinds of ref share: numbers of one or two digits without leading zero, joined by dots. */
public final class DottedNumbers {

    private DottedNumbers() {}

    /**
     * Reads some numbers into one, two decimal digits each.
     *
     * @param text the text
     * @param count how many numbers there are
     * @return for 1.3.13 the number 10313, for example; -1 if the text has another form
     */
    public static int parse(CharSequence text, int count) {
        int parts = 0;
        int at = 0;
        int length = text.length();
        for (int i = 0; i < count; i++) {
            if (i > 0 && (at >= length || text.charAt(at++) != '.')) {
                return -1;
            }
            int part = 0;
            int digits = 0;
            while (at < length && digits < 2 && isDigit(text.charAt(at))) {
                part = part * 10 + (text.charAt(at++) - '0');
                digits++;
                if (part == 0) {
                    return -1;
                }
            }
            if (digits == 0) {
                return -1;
            }
            parts = parts * 100 + part;
        }
        return at == length ? parts : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
