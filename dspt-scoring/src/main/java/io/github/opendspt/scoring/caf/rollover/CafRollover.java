package io.github.opendspt.scoring.caf.rollover;

import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import java.util.Objects;

/**
 * Takes assessments of the CAF-aligned track from one edition to another.
 *
 * <p>What is said of an outcome is carried where the later edition has an outcome of the same ref <em>and</em> the same title,
 * whatever the case and the spacing, that has the stated level; never by ref alone, since refs change their meaning (rule E1).
 * Where the ref goes on and something else does not, it becomes a draft, which never counts and which a form offers. Where the
 * ref does not go on, it is left behind, and the report says so. A policy answer is carried with its outcome where the later
 * edition is known to ask it, and so is evidence. Improvement plan and publication belong to their edition and are left behind.
 *
 * <p>To the same edition an assessment stays as it is. Immutable and thread-safe.
 */
public final class CafRollover {

    private final CafOutcomes from;
    private final CafOutcomes to;

    private CafRollover(CafOutcomes from, CafOutcomes to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Makes a rollover.
     *
     * @param from the outcomes of the edition that assessments are of
     * @param to the outcomes of the edition that they are taken to
     * @return the rollover
     * @throws IllegalArgumentException if the second edition is before the first
     */
    public static CafRollover of(CafOutcomes from, CafOutcomes to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.edition().compareTo(from.edition()) < 0) {
            throw new IllegalArgumentException(
                    "to: it is of edition " + to.edition() + ", which is before " + from.edition());
        }
        return new CafRollover(from, to);
    }

    /**
     * Takes an assessment over.
     *
     * @param assessment the assessment, of the first edition
     * @return the new assessment, and what became of each outcome
     * @throws IllegalArgumentException if the assessment is of another edition
     */
    public CafRolledOver roll(CafAssessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        if (!assessment.edition().equals(from.edition())) {
            throw new IllegalArgumentException(
                    "assessment: it is of edition " + assessment.edition() + ", the outcomes are of " + from.edition());
        }
        return new CafRolling(from, to, assessment).roll();
    }

    /** {@return the two editions} */
    @Override
    public String toString() {
        return "CafRollover[" + from.edition() + " to " + to.edition() + "]";
    }
}
