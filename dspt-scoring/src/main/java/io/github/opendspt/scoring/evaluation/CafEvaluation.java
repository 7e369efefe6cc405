package io.github.opendspt.scoring.evaluation;

import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.scoring.caf.CafScorecard;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the CAF-aligned track with everything that was worked out about it, once. An {@link Evaluator} makes it. A
 * value: immutable and thread-safe.
 *
 * @param assessment the assessment
 * @param outcomes the outcomes that it was judged by
 * @param profile the host's profile that it was judged by, or {@code null} if the levels of public sources are all that is known
 * @param scorecard the verdict
 */
public record CafEvaluation(
        CafAssessment assessment,
        CafOutcomes outcomes,
        @Nullable CafProfile profile,
        CafScorecard scorecard) {

    /** Rejects {@code null} where the component may not be. */
    public CafEvaluation {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(scorecard, "scorecard");
    }

    /**
     * Gives the day of the verdict.
     *
     * @return the day
     */
    public LocalDate asAt() {
        return scorecard.asAt();
    }

    /** {@return the verdict; neither names nor explanations} */
    @Override
    public String toString() {
        return "CafEvaluation[" + scorecard + "]";
    }
}
