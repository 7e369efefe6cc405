package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a register shows: evidence, drafts, and what a person should know. A value: immutable and thread-safe.
 *
 * @param items the items that it bears on, in order of what it shows
 * @param notes why there is less than one might expect; empty if there is nothing to say
 */
public record RegisterEvidence(List<Item> items, List<Reason> notes) {

    /** Copies the lists. */
    public RegisterEvidence {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /**
     * An item, and what a register shows of it.
     *
     * @param ref the item
     * @param evidence the evidence
     * @param draft an answer that it suggests, or {@code null} if it suggests none; it never counts
     */
    public record Item(
            EvidenceRef ref, Evidence evidence, @Nullable Draft draft) {

        /** Rejects {@code null} where the component may not be. */
        public Item {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(evidence, "evidence");
        }
    }
}
