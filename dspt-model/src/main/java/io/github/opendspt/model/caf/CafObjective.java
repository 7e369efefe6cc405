package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * An objective, under which principles are gathered. A value: immutable and thread-safe.
 *
 * @param letter its letter, {@code A} to {@code E}
 * @param title a short title, in this project's own words; not blank
 */
@JsonPropertyOrder({"letter", "title"})
public record CafObjective(
        String letter,
        @Text(blank = false, max = CafOutcome.MAX_TITLE) String title) {

    /** The form of a letter, as a regular expression. */
    public static final String FORM = "[A-E]";

    /**
     * Rejects {@code null}.
     *
     * @throws IllegalArgumentException if the letter is not one of A to E
     */
    public CafObjective {
        checkLetter(letter);
        Objects.requireNonNull(title, "title");
    }

    static String checkLetter(String letter) {
        if (letter.length() != 1 || letter.charAt(0) < 'A' || letter.charAt(0) > 'E') {
            throw new IllegalArgumentException("'" + letter + "' is not the letter of an objective: expected A to E");
        }
        return letter;
    }
}
