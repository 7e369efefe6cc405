package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Judges assessments by one requirement set.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scorer {

    private final RequirementSet requirements;

    private Scorer(RequirementSet requirements) {
        this.requirements = requirements;
    }

    /**
     * Makes a scorer.
     *
     * @param requirements the requirement set to judge by
     * @return the scorer
     */
    public static Scorer of(RequirementSet requirements) {
        return new Scorer(Objects.requireNonNull(requirements, "requirements"));
    }

    /**
     * A scorer like this one for which a passed {@code reviewBy} makes an answer incomplete.
     *
     * @return the scorer
     */
    public Scorer withStrictFreshness() {
        return this;
    }

    /**
     * Judges an assessment.
     *
     * @param assessment the assessment
     * @param credits what its certificates do for the items
     * @param asAt the day of the verdict
     * @return the verdict, with every reason
     */
    public Scorecard score(Assessment assessment, Credits credits, LocalDate asAt) {
        throw new UnsupportedOperationException(requirements.toString());
    }
}
