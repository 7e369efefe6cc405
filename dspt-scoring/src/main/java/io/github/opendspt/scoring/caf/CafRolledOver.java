package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.List;
import java.util.Objects;

/**
 * What a rollover made, and what it did to each outcome. Items and findings hold no explanations or summaries. A value: deeply
 * immutable and thread-safe.
 *
 * @param assessment the new assessment
 * @param outcomes what became of each outcome of either edition: those of the later edition in order of ref, then those that
 *     it does not have
 * @param findings what else a person should know, in a fixed order
 */
public record CafRolledOver(CafAssessment assessment, List<CafRolloverItem> outcomes, List<Finding> findings) {

    /** Rejects {@code null} and copies the lists. */
    public CafRolledOver {
        Objects.requireNonNull(assessment, "assessment");
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    /**
     * Lists the outcomes of which the same became.
     *
     * @param change what became of them
     * @return the outcomes, in the order of {@link #outcomes()}
     */
    public List<CafRolloverItem> outcomes(RolloverChange change) {
        Objects.requireNonNull(change, "change");
        return outcomes.stream().filter(item -> item.change() == change).toList();
    }
}
