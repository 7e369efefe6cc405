package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of a portfolio: a scorecard, or problems. A document that could be read but not judged, since
 * no requirements are held for it, has an assessment and problems. A value: immutable and thread-safe.
 *
 * @param line where the document began, from 1: the line of the input, or its place among the documents of an iterator
 * @param assessment the assessment; {@code null} if the document could not be read
 * @param scorecard the verdict; {@code null} if there are problems
 * @param problems why there is no verdict; empty if there is one
 */
public record PortfolioEntry(
        int line, @Nullable Assessment assessment, @Nullable Scorecard scorecard, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if there are both a verdict and problems, or neither, or a verdict without the
     *     assessment that it is about
     */
    public PortfolioEntry {
        problems = List.copyOf(problems);
        if ((scorecard == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("scorecard: there must be either a verdict or a problem");
        }
        if (scorecard != null) {
            checkFit(scorecard, Objects.requireNonNull(assessment, "assessment"));
        }
    }

    private static void checkFit(Scorecard scorecard, Assessment assessment) {
        if (!scorecard.odsCode().equals(assessment.organisation().odsCode())
                || !scorecard.edition().equals(assessment.edition())) {
            throw new IllegalArgumentException("assessment: it is of "
                    + assessment.organisation().odsCode() + " in " + assessment.edition() + ", the scorecard of "
                    + scorecard.odsCode() + " in " + scorecard.edition());
        }
    }

    /** {@return the line, and the verdict or the problems; no names and no evidence} */
    @Override
    public String toString() {
        return "PortfolioEntry[line " + line + ": " + (scorecard == null ? problems : scorecard) + "]";
    }
}
