package io.github.opendspt.model.code;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was probably meant by a text that was found wrong, where that is clear. It ends a sentence. In documents it is the
 * word itself, empty if there is none. A value: immutable and thread-safe.
 *
 * @param word what was probably meant, or {@code null} if that is not known
 */
public record Suggestion(@Nullable String word) implements Named {

    /** Nothing to suggest. */
    public static final Suggestion NONE = new Suggestion(null);

    @Override
    public String displayName() {
        return word == null ? "" : "; did you mean '" + word + "'?";
    }

    /** {@return the word, empty if there is none} */
    @Override
    public String toString() {
        return Objects.requireNonNullElse(word, "");
    }
}
