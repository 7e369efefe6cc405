package io.github.opendspt.model.internal.value;

import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a value for its {@code toString()}: kinds, lengths and days, never content, names or numbers, since logs end
 * up where nobody expects evidence. What is absent is left out. Not thread-safe.
 */
public final class Outline {

    private final StringBuilder text;
    private boolean empty = true;

    /**
     * Starts the shape of a value.
     *
     * @param type what kind of value it is
     */
    public Outline(String type) {
        this.text = new StringBuilder(64).append(type).append('[');
    }

    private StringBuilder next() {
        if (!empty) {
            text.append(", ");
        }
        empty = false;
        return text;
    }

    /**
     * Adds a word of a closed vocabulary.
     *
     * @param term the word, or {@code null} if there is none
     * @return this outline
     */
    public Outline term(@Nullable Term term) {
        return mark(term == null ? "" : term.token(), term != null);
    }

    /**
     * Adds something that holds or does not.
     *
     * @param words what holds
     * @param holds whether it does; if not, nothing is said
     * @return this outline
     */
    public Outline mark(String words, boolean holds) {
        if (holds) {
            next().append(words);
        }
        return this;
    }

    /**
     * Adds how long a text is, in code points.
     *
     * @param property what the text is
     * @param value the text, or {@code null} if there is none
     * @return this outline
     */
    public Outline length(String property, @Nullable String value) {
        if (value != null) {
            next().append(property)
                    .append(" of ")
                    .append(value.codePointCount(0, value.length()))
                    .append(" characters");
        }
        return this;
    }

    /**
     * Adds a day.
     *
     * @param words what happens on it
     * @param day the day, or {@code null} if there is none
     * @return this outline
     */
    public Outline day(String words, @Nullable LocalDate day) {
        if (day != null) {
            next().append(words).append(' ').append(day);
        }
        return this;
    }

    /**
     * Adds how many there are of something.
     *
     * @param words what is counted
     * @param number how many there are
     * @return this outline
     */
    public Outline count(String words, int number) {
        next().append(number).append(' ').append(words);
        return this;
    }

    /** {@return the shape} */
    @Override
    public String toString() {
        return text + "]";
    }
}
