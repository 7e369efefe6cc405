package io.github.opendspt.model.internal;

/** The grammar that both kinds of ref share: numbers of one or two digits without leading zero, joined by dots. */
public final class DottedNumbers {

    /** The most bytes that are written. */
    public static final int MOST = 8;

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

    /**
     * Writes numbers; the inverse of {@link #parse}.
     *
     * @param numbers up to three numbers in one, two decimal digits each
     * @param count how many numbers there are
     * @param to takes the bytes, at most {@value #MOST}
     * @param from where the first of them is put
     * @return where the next one would be put
     */
    public static int write(int numbers, int count, byte[] to, int from) {
        int at = from;
        if (count > 1) {
            at = write(numbers / 100, count - 1, to, from);
            to[at++] = '.';
        }
        int last = numbers % 100;
        if (last >= 10) {
            to[at++] = (byte) ('0' + last / 10);
        }
        to[at++] = (byte) ('0' + last % 10);
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
