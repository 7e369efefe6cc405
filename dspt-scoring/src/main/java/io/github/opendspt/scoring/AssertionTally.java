package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How the assertions that hold an item mandatory for Standards Met stand (rule A1). Other assertions are not counted. A
 * value: immutable and thread-safe.
 *
 * @param mandatory how many there are
 * @param complete in how many all mandatory items are answered or exempt
 * @param confirmed how many are confirmed, complete or not
 */
@JsonPropertyOrder({"mandatory", "complete", "confirmed"})
public record AssertionTally(
        @JsonProperty("mandatory") int mandatory,
        @JsonProperty("complete") int complete,
        @JsonProperty("confirmed") int confirmed) {}
