package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many outcomes have which result. A value: immutable and thread-safe.
 *
 * @param total how many there are
 * @param meets how many meet the expected level
 * @param below how many are below it
 * @param undetermined of how many that is not known
 * @param unanswered how many have no level that counts
 */
@JsonPropertyOrder({"total", "meets", "below", "undetermined", "unanswered"})
public record OutcomeTally(int total, int meets, int below, int undetermined, int unanswered) {

    /** Counts results. */
    static OutcomeTally of(Iterable<OutcomeResult> results) {
        int[] counts = new int[OutcomeVerdict.values().length];
        int total = 0;
        for (OutcomeResult result : results) {
            counts[result.result().ordinal()]++;
            total++;
        }
        return new OutcomeTally(
                total,
                counts[OutcomeVerdict.MEETS.ordinal()],
                counts[OutcomeVerdict.BELOW.ordinal()],
                counts[OutcomeVerdict.UNDETERMINED.ordinal()],
                counts[OutcomeVerdict.UNANSWERED.ordinal()]);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomeTally bind(Binding binding) {
        return new OutcomeTally(
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
