package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.EvidenceRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an evidence item comes to something else. A value: immutable and thread-safe.
 *
 * @param ref the ref of the item
 * @param mandatory whether it is mandatory for Standards Met; as it is after, where it is in both scorecards
 * @param before what it came to, or {@code null} if the first scorecard does not hold it
 * @param after what it comes to, or {@code null} if the second scorecard does not hold it
 */
@JsonPropertyOrder({"ref", "mandatory", "before", "after"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateChange(
        @JsonProperty("ref") EvidenceRef ref,
        @JsonProperty("mandatory") boolean mandatory,
        @JsonProperty("before") @Nullable ItemState before,
        @JsonProperty("after") @Nullable ItemState after) {

    /** Rejects a {@code null} ref. */
    public StateChange {
        Objects.requireNonNull(ref, "ref");
    }

    /**
     * Whether the item counts as complete now and did not before.
     *
     * @return whether it is settled by the change
     */
    public boolean settled() {
        return after != null && after.counts() && (before == null || !before.counts());
    }

    /**
     * Whether the item is incomplete or unanswered now and was neither before.
     *
     * @return whether it falls open by the change
     */
    public boolean fallsOpen() {
        return after != null && after.outstanding() && (before == null || !before.outstanding());
    }
}
