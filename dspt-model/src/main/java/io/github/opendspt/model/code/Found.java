package io.github.opendspt.model.code;

import org.jspecify.annotations.Nullable;

/**
 * A text that was found wrong, as far as a message may repeat it: messages end up in logs, and the text may be what someone
 * wrote as evidence, or a name. It is quoted only where it is made of digits, hyphens, slashes and full stops, where it has the
 * form of a format of this SDK's documents, such as {@code dspt-plan/1}, or where it is so close to an expected word that the
 * word can be suggested; otherwise only its length is kept. A value: immutable and thread-safe.
 *
 * <p>In documents it is the text between single quotes, or the bare number of its characters.
 */
public final class Found implements Named {

    private static final int LONGEST = 40;
    private static final String FORMAT = "dspt-";

    private final @Nullable String text;
    private final int length;

    private Found(@Nullable String text, int length) {
        this.text = text;
        this.length = length;
    }

    /**
     * Takes of a text what may be repeated.
     *
     * @param text the text
     * @param meant what was probably meant; where there is something, the text itself may be repeated
     * @return what may be repeated of the text
     */
    public static Found of(String text, Suggestion meant) {
        int length = text.codePointCount(0, text.length());
        boolean quoted =
                length > 0 && length <= LONGEST && (meant.word() != null || isHarmless(text) || isFormat(text));
        return new Found(quoted ? text : null, length);
    }

    /**
     * Takes of a text what may be repeated where nothing can be suggested.
     *
     * @param text the text
     * @return what may be repeated of the text
     */
    public static Found of(String text) {
        return of(text, Suggestion.NONE);
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '/' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is the prefix of all formats, words joined by hyphens, a slash and a digit. */
    private static boolean isFormat(String text) {
        int slash = text.length() - 2;
        if (!text.startsWith(FORMAT) || slash <= FORMAT.length() || text.charAt(slash) != '/') {
            return false;
        }
        for (int i = FORMAT.length(); i < slash; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-') {
                return false;
            }
        }
        return text.charAt(slash + 1) >= '0' && text.charAt(slash + 1) <= '9';
    }

    /**
     * The text.
     *
     * @return the text, or {@code null} if it may not be repeated
     */
    public @Nullable String text() {
        return text;
    }

    /**
     * The length of the text.
     *
     * @return the number of code points
     */
    public int length() {
        return length;
    }

    @Override
    public String displayName() {
        if (length == 0) {
            return "an empty text";
        }
        return text == null ? "a text of " + length + (length == 1 ? " character" : " characters") : "'" + text + "'";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Found found && toString().equals(found.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the text between single quotes, or the number of its characters} */
    @Override
    public String toString() {
        return text == null ? String.valueOf(length) : "'" + text + "'";
    }
}
