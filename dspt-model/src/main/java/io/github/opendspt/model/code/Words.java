package io.github.opendspt.model.code;

import java.util.List;

/**
 * The words of which one is expected. In documents they are joined by a comma and a space. A value: immutable and
 * thread-safe.
 *
 * @param words the words, as documents spell them
 */
public record Words(List<String> words) implements Named {

    /** Copies the words. */
    public Words {
        words = List.copyOf(words);
    }

    @Override
    public String displayName() {
        return words.size() == 1 ? "'" + words.get(0) + "'" : "one of " + this;
    }

    /** {@return the words, joined by a comma and a space} */
    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
