package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of a portfolio: a scorecard, or problems. A document that could be read but not judged, since
 * no requirements are held for it, has an assessment and problems. A value: immutable and thread-safe.
 *
 * @param line where the document began, from 1: the line of the input, or its place among the documents of an iterator
 * @param assessment the assessment; {@code null} if the document could not be read
 * @param evaluation the assessment with everything that was worked out about it; {@code null} if there are problems
 * @param problems why there is no verdict; empty if there is one
 */
public record PortfolioEntry(
        int line, @Nullable Assessment assessment, @Nullable Evaluation evaluation, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if there are both a verdict and problems, or neither, or a verdict on another
     *     assessment
     */
    public PortfolioEntry {
        problems = List.copyOf(problems);
        if ((evaluation == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("evaluation: there must be either a verdict or a problem");
        }
        if (evaluation != null && !evaluation.assessment().equals(assessment)) {
            throw new IllegalArgumentException("assessment: the evaluation is of another");
        }
    }

    /**
     * The verdict.
     *
     * @return the scorecard; {@code null} if there are problems
     */
    public @Nullable Scorecard scorecard() {
        return evaluation == null ? null : evaluation.scorecard();
    }

    /** {@return the line, and the verdict or the problems; no names and no evidence} */
    @Override
    public String toString() {
        return "PortfolioEntry[line " + line + ": " + (evaluation == null ? problems : evaluation.scorecard()) + "]";
    }
}
