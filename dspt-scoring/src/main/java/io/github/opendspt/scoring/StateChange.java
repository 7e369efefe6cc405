package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.EvidenceRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change in the state of an evidence item. A value: immutable and thread-safe.
 *
 * @param ref the ref of the item
 * @param mandatory whether it is mandatory for Standards Met; as it is after, where it is in both scorecards
 * @param before its state, or {@code null} if the first scorecard does not hold it
 * @param after its state after, or {@code null} if the second scorecard does not hold it
 */
@JsonPropertyOrder({"ref", "mandatory", "before", "after"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateChange(
        EvidenceRef ref,
        boolean mandatory,
        @Nullable ItemState before,
        @Nullable ItemState after) {

    /** Rejects a {@code null} ref. */
    public StateChange {
        Objects.requireNonNull(ref, "ref");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StateChange bind(Binding binding) {
        return new StateChange(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                binding.before,
                binding.after);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ItemState before;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ItemState after;
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
     * @return whether it is outstanding by the change
     */
    public boolean fallsOpen() {
        return after != null && after.outstanding() && (before == null || !before.outstanding());
    }
}
