package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes of organisations as tables hold them: {@link OdsCode} in capitals or not. */
final class OdsCodes {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private OdsCodes() {}

    /** Whether a text is a code, in capitals or not. */
    static boolean isCode(String text) {
        return capitals(text) != null;
    }

    /** The code that a text is, in capitals or not. */
    static Optional<OdsCode> find(String text) {
        return Optional.ofNullable(capitals(text)).map(OdsCode::new);
    }

    /** The text in capitals; {@code null} if it is no code. */
    static @Nullable String capitals(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return null;
            }
            small |= letter;
        }
        return small ? raise(text) : text;
    }

    /** ASCII letters alone, whatever the locale. */
    private static String raise(String text) {
        char[] raised = text.toCharArray();
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] >= 'a') {
                raised[i] = (char) (raised[i] - 'a' + 'A');
            }
        }
        return new String(raised);
    }
}
