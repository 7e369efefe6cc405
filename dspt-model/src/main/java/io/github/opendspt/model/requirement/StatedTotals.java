package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * How many items the sources say there are, where they say so apart from listing them. A set that holds fewer has gaps.
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param mandatory the stated number of items mandatory for Standards Met, or {@code null} if none is stated
 * @param approaching the stated number of items on the reduced list, or {@code null} if none is stated
 */
@JsonPropertyOrder({"mandatory", "approaching"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedTotals(
        @Nullable Integer mandatory, @Nullable Integer approaching) {

    /** Nothing stated. */
    public static final StatedTotals NONE = new StatedTotals(null, null);
}
