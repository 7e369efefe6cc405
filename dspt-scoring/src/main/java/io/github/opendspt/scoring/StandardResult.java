package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * How a data security standard stands. A value: immutable and thread-safe.
 *
 * @param number the number of the standard
 * @param title its title
 * @param mandatory how many items under it are mandatory for Standards Met
 * @param complete how many of those are answered or exempt
 * @param met whether all of those are and every assertion that holds one is confirmed; so a standard without mandatory
 *     items is met, having nothing that stands between the organisation and Standards Met
 */
@JsonPropertyOrder({"number", "title", "mandatory", "complete", "met"})
public record StandardResult(
        @JsonProperty("number") int number,
        @JsonProperty("title") String title,
        @JsonProperty("mandatory") int mandatory,
        @JsonProperty("complete") int complete,
        @JsonProperty("met") boolean met) {

    /** Rejects {@code null}. */
    public StandardResult {
        Objects.requireNonNull(title, "title");
    }
}
