package io.github.opendspt.scoring.evaluation;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An assessment with everything that was worked out about it, once. An {@link Evaluator} makes it. A value: immutable and
 * thread-safe.
 *
 * @param assessment the assessment
 * @param requirements the requirement set that it was judged by
 * @param credits what its certificates do for the items of the set
 * @param scorecard the verdict, whose reasons are made when they are asked for
 */
public record Evaluation(Assessment assessment, RequirementSet requirements, Credits credits, Scorecard scorecard) {

    /** Rejects {@code null}. */
    public Evaluation {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(scorecard, "scorecard");
    }

    /**
     * The day of the verdict.
     *
     * @return the day
     */
    public LocalDate asAt() {
        return scorecard.asAt();
    }

    /** {@return the verdict; neither names nor evidence} */
    @Override
    public String toString() {
        return "Evaluation[" + scorecard + "]";
    }
}
