package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of an assertion. A value: immutable and thread-safe.
 *
 * @param ref the ref of the assertion
 * @param title its title
 * @param mandatory how many items under it are mandatory for Standards Met
 * @param complete how many of those are answered or exempt
 * @param confirmed whether it is confirmed by the day of the verdict
 * @param met whether all its mandatory items are complete and, where it holds any, it is confirmed; so an assertion
 *     without mandatory items is met, confirmed or not
 */
@JsonPropertyOrder({"ref", "title", "mandatory", "complete", "confirmed", "met"})
public record AssertionResult(
        AssertionRef ref, String title, int mandatory, int complete, boolean confirmed, boolean met) {

    /** Rejects {@code null}. */
    public AssertionResult {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AssertionResult bind(Binding binding) {
        return new AssertionResult(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                Objects.requireNonNull(binding.complete, "complete"),
                Objects.requireNonNull(binding.confirmed, "confirmed"),
                Objects.requireNonNull(binding.met, "met"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AssertionRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer complete;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean confirmed;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean met;
    }
}
