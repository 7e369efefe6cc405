package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a data security standard. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param mandatory how many items under it are mandatory for Standards Met
 * @param complete how many of those are answered or exempt
 * @param met whether all of those are and every assertion that holds one is confirmed; so a standard without mandatory
 *     items is met, having nothing that is outstanding for Standards Met
 */
@JsonPropertyOrder({"number", "title", "mandatory", "complete", "met"})
public record StandardResult(int number, String title, int mandatory, int complete, boolean met) {

    /** Rejects {@code null}. */
    public StandardResult {
        Objects.requireNonNull(title, "title");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StandardResult bind(Binding binding) {
        return new StandardResult(
                Objects.requireNonNull(binding.number, "number"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                Objects.requireNonNull(binding.complete, "complete"),
                Objects.requireNonNull(binding.met, "met"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer number;

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
        Boolean met;
    }
}
