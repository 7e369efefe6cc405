package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs at an outcome between two scorecards. A value: immutable and thread-safe.
 *
 * @param ref the ref of the outcome
 * @param before what became of it in the first scorecard, or {@code null} if that does not hold it
 * @param after what became of it in the second, or {@code null} if that does not hold it
 * @param statedBefore the level that was stated, or {@code null} if none was
 * @param statedAfter the level that is stated, or {@code null} if none is
 */
@JsonPropertyOrder({"ref", "before", "after", "statedBefore", "statedAfter"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeChange(
        CafOutcomeRef ref,
        @Nullable OutcomeVerdict before,
        @Nullable OutcomeVerdict after,
        @Nullable AchievementLevel statedBefore,
        @Nullable AchievementLevel statedAfter) {

    /** Rejects a {@code null} ref. */
    public OutcomeChange {
        Objects.requireNonNull(ref, "ref");
    }

    /** What differs; {@code null} if result and stated level are the same. */
    static @Nullable OutcomeChange between(
            CafOutcomeRef ref, @Nullable OutcomeResult before, @Nullable OutcomeResult after) {
        OutcomeChange change = new OutcomeChange(
                ref,
                before == null ? null : before.result(),
                after == null ? null : after.result(),
                before == null ? null : before.stated(),
                after == null ? null : after.stated());
        return change.before == change.after && change.statedBefore == change.statedAfter ? null : change;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomeChange bind(Binding binding) {
        return new OutcomeChange(
                Objects.requireNonNull(binding.ref, "ref"),
                binding.before,
                binding.after,
                binding.statedBefore,
                binding.statedAfter);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OutcomeVerdict before;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OutcomeVerdict after;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel statedBefore;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel statedAfter;
    }
}
