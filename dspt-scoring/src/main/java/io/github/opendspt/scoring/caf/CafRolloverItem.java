package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.Objects;

/**
 * What became of one outcome. A value: immutable and thread-safe.
 *
 * @param ref its ref
 * @param title its title; that of the later edition, where the two differ
 * @param change what became of it; {@link RolloverChange#REWORDED} where it is a draft now
 * @param answered whether anything was said of it
 * @param reason why
 */
public record CafRolloverItem(CafOutcomeRef ref, String title, RolloverChange change, boolean answered, Reason reason) {

    /** Rejects {@code null}. */
    public CafRolloverItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
    }
}
