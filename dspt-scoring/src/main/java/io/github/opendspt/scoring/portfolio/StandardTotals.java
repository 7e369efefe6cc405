package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of a data security standard in a group of assessments. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param mandatory how many items under it are mandatory for Standards Met, summed over the assessments
 * @param complete how many of those are answered or exempt
 * @param met in how many assessments the standard is {@linkplain io.github.opendspt.scoring.StandardResult#met() met}
 */
@JsonPropertyOrder({"number", "title", "mandatory", "complete", "met"})
public record StandardTotals(int number, String title, int mandatory, int complete, int met) {

    /**
     * Rejects {@code null} and negative counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public StandardTotals {
        Objects.requireNonNull(title, "title");
        Counts.check("mandatory", mandatory);
        Counts.check("complete", complete);
        Counts.check("met", met);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StandardTotals bind(Binding binding) {
        return PortfolioJson.STANDARD_WRITER.checked(new StandardTotals(
                Objects.requireNonNull(binding.number, "number"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                Objects.requireNonNull(binding.complete, "complete"),
                Objects.requireNonNull(binding.met, "met")));
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
        Integer met;
    }

    StandardTotals plus(StandardTotals other) {
        return new StandardTotals(
                number,
                Counts.first(title, other.title),
                Counts.sum(mandatory, other.mandatory),
                Counts.sum(complete, other.complete),
                Counts.sum(met, other.met));
    }
}
