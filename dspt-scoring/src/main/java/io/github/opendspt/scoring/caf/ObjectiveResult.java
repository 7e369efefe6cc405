package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * How the outcomes of an objective stand. A value: immutable and thread-safe.
 *
 * @param letter the letter of the objective
 * @param title its title, in this project's own words
 * @param total how many outcomes it has
 * @param meets how many meet the expected level
 * @param below how many are below it
 * @param undetermined of how many that is not known
 * @param unanswered how many have no level that counts
 */
@JsonPropertyOrder({"letter", "title", "total", "meets", "below", "undetermined", "unanswered"})
public record ObjectiveResult(
        String letter, String title, int total, int meets, int below, int undetermined, int unanswered) {

    /** Rejects {@code null}. */
    public ObjectiveResult {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(title, "title");
    }

    static ObjectiveResult of(String letter, String title, OutcomeTally tally) {
        return new ObjectiveResult(
                letter, title, tally.total(), tally.meets(), tally.below(), tally.undetermined(), tally.unanswered());
    }
}
