package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rollover gives. A value: deeply immutable and thread-safe.
 *
 * @param assessment the new assessment: answers carried or kept as drafts, confirmations cleared
 * @param toReview the answers that were not carried because their item is reworded, under its ref after. They are evidence, to
 *     be looked at and given again where they still hold
 * @param report what was done, item by item
 */
public record RolledOver(Assessment assessment, SortedMap<EvidenceRef, Answer> toReview, RolloverReport report) {

    /** Rejects {@code null} and copies the map. */
    public RolledOver {
        Objects.requireNonNull(assessment, "assessment");
        toReview = Collections.unmodifiableSortedMap(new TreeMap<>(toReview));
        Objects.requireNonNull(report, "report");
    }

    /** {@return the report's own summary; no evidence} */
    @Override
    public String toString() {
        return "RolledOver[" + assessment + ", " + toReview.size() + " answers to review]";
    }
}
