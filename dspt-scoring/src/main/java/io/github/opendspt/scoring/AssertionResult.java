package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import java.util.Objects;

/**
 * How an assertion stands. A value: immutable and thread-safe.
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
        @JsonProperty("ref") AssertionRef ref,
        @JsonProperty("title") String title,
        @JsonProperty("mandatory") int mandatory,
        @JsonProperty("complete") int complete,
        @JsonProperty("confirmed") boolean confirmed,
        @JsonProperty("met") boolean met) {

    /** Rejects {@code null}. */
    public AssertionResult {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
    }
}
