package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of an outcome, and why. A value: immutable and thread-safe.
 *
 * @param ref the ref of the outcome
 * @param title its title, in this project's own words
 * @param stated the level that the organisation states, as in the assessment, or {@code null} if it states none
 * @param expected the level that is expected, or {@code null} if that is not known
 * @param result how the two compare
 * @param reasons why; empty where the stated level is at or above one that is known to be expected
 */
@JsonPropertyOrder({"ref", "title", "stated", "expected", "result", "reasons"})
public record OutcomeResult(
        CafOutcomeRef ref,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AchievementLevel stated,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AchievementLevel expected,
        OutcomeVerdict result,
        List<Reason> reasons) {

    /** Rejects {@code null} where the component may not be and copies the list. */
    public OutcomeResult {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(result, "result");
        reasons = List.copyOf(reasons);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomeResult bind(Binding binding) {
        return new OutcomeResult(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                binding.stated,
                binding.expected,
                Objects.requireNonNull(binding.result, "result"),
                Objects.requireNonNull(binding.reasons, "reasons"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel stated;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel expected;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OutcomeVerdict result;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;
    }
}
