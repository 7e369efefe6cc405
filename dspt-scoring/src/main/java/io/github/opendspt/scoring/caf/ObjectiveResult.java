package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of an objective. A value: immutable and thread-safe.
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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ObjectiveResult bind(Binding binding) {
        return new ObjectiveResult(
                Objects.requireNonNull(binding.letter, "letter"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.total, "total"),
                Objects.requireNonNull(binding.meets, "meets"),
                Objects.requireNonNull(binding.below, "below"),
                Objects.requireNonNull(binding.undetermined, "undetermined"),
                Objects.requireNonNull(binding.unanswered, "unanswered"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String letter;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer total;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer meets;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer below;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer undetermined;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer unanswered;
    }
}
