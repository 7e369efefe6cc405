package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * How a data security standard stands in a group of assessments. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param mandatory how many items under it are mandatory for Standards Met, summed over the assessments
 * @param complete how many of those are answered or exempt
 * @param met in how many assessments the standard is {@linkplain io.github.opendspt.scoring.StandardResult#met() met}
 */
@JsonPropertyOrder({"number", "title", "mandatory", "complete", "met"})
public record StandardTotals(
        @JsonProperty("number") int number,
        @JsonProperty("title") String title,
        @JsonProperty("mandatory") int mandatory,
        @JsonProperty("complete") int complete,
        @JsonProperty("met") int met) {

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

    StandardTotals plus(StandardTotals other) {
        return new StandardTotals(
                number,
                Counts.first(title, other.title),
                Counts.sum(mandatory, other.mandatory),
                Counts.sum(complete, other.complete),
                Counts.sum(met, other.met));
    }
}
