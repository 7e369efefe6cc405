package io.github.opendspt.scoring.caf.rollover;

import io.github.opendspt.model.caf.CafAssessment;
import java.util.Objects;

/**
 * What a rollover gives. A value: deeply immutable and thread-safe.
 *
 * @param assessment the new assessment
 * @param report what was done, outcome by outcome
 */
public record CafRolledOver(CafAssessment assessment, CafRolloverReport report) {

    /** Rejects {@code null}. */
    public CafRolledOver {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(report, "report");
    }

    /** {@return the report's own summary; no explanations} */
    @Override
    public String toString() {
        return "CafRolledOver[" + assessment + ", " + report + "]";
    }
}
