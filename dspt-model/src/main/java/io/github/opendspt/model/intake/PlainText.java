package io.github.opendspt.model.intake;

import io.github.opendspt.model.internal.UnicodeText;
import org.jspecify.annotations.Nullable;

/** Texts of others' files, made fit for evidence. */
final class PlainText {

    private PlainText() {}

    /** The beginning of a text, in whole characters, with U+FFFD for what is no Unicode text. */
    static String cut(String text, int most) {
        String cut = UnicodeText.isTooLong(text, most) ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
        for (int at = UnicodeText.firstLoneSurrogate(cut); at >= 0; at = UnicodeText.firstLoneSurrogate(cut)) {
            cut = cut.substring(0, at) + '\uFFFD' + cut.substring(at + 1);
        }
        return cut;
    }

    /** As {@link #cut}; {@code null} stays, and so does what is blank become. */
    static @Nullable String cutOrNull(@Nullable String text, int most) {
        return text == null || UnicodeText.isBlank(text) ? null : cut(text, most);
    }
}
