package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of a portfolio: a verdict, of one form or the other, or problems. A document that could be read but
 * not judged, since no requirements are held for it, has an assessment and problems. A value: immutable and thread-safe.
 *
 * @param line where the document began, from 1: the line of the input, or its place among the documents of an iterator
 * @param assessment the assessment; {@code null} if the document could not be read
 * @param evaluation an assessment of standards and evidence items with everything that was worked out about it; {@code null} if
 *     there are problems, or it is of the CAF-aligned track
 * @param caf an assessment of the CAF-aligned track with everything that was worked out about it; {@code null} if there are
 *     problems, or it is of the other form
 * @param problems why there is no verdict; empty if there is one
 */
public record PortfolioEntry(
        int line,
        @Nullable ToolkitAssessment assessment,
        @Nullable Evaluation evaluation,
        @Nullable CafEvaluation caf,
        List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if there is not exactly one of a verdict, a verdict of the CAF-aligned track, and
     *     problems, or the verdict is on another assessment
     */
    public PortfolioEntry {
        problems = List.copyOf(problems);
        int outcomes = (evaluation == null ? 0 : 1) + (caf == null ? 0 : 1) + (problems.isEmpty() ? 0 : 1);
        if (outcomes != 1) {
            throw new IllegalArgumentException("evaluation: there must be either a verdict or a problem");
        }
        if ((evaluation != null && !evaluation.assessment().equals(assessment))
                || (caf != null && !caf.assessment().equals(assessment))) {
            throw new IllegalArgumentException("assessment: the evaluation is of another");
        }
    }

    /**
     * Makes the entry of a document that was judged by evidence items.
     *
     * @param line where it began
     * @param evaluation what was worked out
     * @return the entry
     */
    public static PortfolioEntry of(int line, Evaluation evaluation) {
        return new PortfolioEntry(line, evaluation.assessment(), evaluation, null, List.of());
    }

    /**
     * Makes the entry of a document that was judged by outcomes.
     *
     * @param line where it began
     * @param caf what was worked out
     * @return the entry
     */
    public static PortfolioEntry of(int line, CafEvaluation caf) {
        return new PortfolioEntry(line, caf.assessment(), null, caf, List.of());
    }

    /**
     * Makes the entry of a document that was not judged.
     *
     * @param line where it began
     * @param assessment what was read, or {@code null} if it could not be read
     * @param problems why; at least one
     * @return the entry
     * @throws IllegalArgumentException if there is no problem
     */
    public static PortfolioEntry notJudged(int line, @Nullable ToolkitAssessment assessment, List<Problem> problems) {
        return new PortfolioEntry(line, assessment, null, null, Objects.requireNonNull(problems, "problems"));
    }

    /**
     * The verdict by evidence items.
     *
     * @return the scorecard; {@code null} if there are problems, or the document is of the CAF-aligned track
     */
    public @Nullable Scorecard scorecard() {
        return evaluation == null ? null : evaluation.scorecard();
    }

    /** {@return the line and the verdict or the problems; nothing of the assessment} */
    @Override
    public String toString() {
        return "PortfolioEntry[line " + line + ": "
                + (evaluation != null ? evaluation.scorecard() : caf != null ? caf.scorecard() : problems) + "]";
    }
}
