package io.github.opendspt.model.internal;

/**
 * What documents ask of a text. The readers, the constraints and the scorer all ask here, so that they give the same answer.
 */
public final class UnicodeText {

    private UnicodeText() {}

    /**
     * Whether a text is blank.
     *
     * @param text the text
     * @return whether it holds nothing but U+0000 to U+0020
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text has more code points than allowed.
     *
     * @param text the text
     * @param max the greatest number of code points
     * @return whether it is too long
     */
    public static boolean isTooLong(String text, int max) {
        return text.length() > max && text.codePointCount(0, text.length()) > max;
    }

    /**
     * Where a text stops being Unicode text.
     *
     * @param text the text
     * @return the index of the first surrogate that is not one of a pair; -1 if there is none
     */
    public static int firstLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
