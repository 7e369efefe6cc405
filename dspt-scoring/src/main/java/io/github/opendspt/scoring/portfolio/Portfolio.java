package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Judges assessment after assessment as at one day, of either form, each by what a catalogue holds for it.
 *
 * <p>It remembers nothing of the assessments, only the scorer of each requirement set that it has met. Immutable otherwise,
 * and thread-safe where the source of credits is. It is not serialisable: a host that spreads the work over machines makes
 * one on each, of the same catalogue, source and day, and joins the {@linkplain PortfolioTotals totals}.
 */
public final class Portfolio {

    private final Evaluator evaluator;
    private final LocalDate asAt;

    private Portfolio(Evaluator evaluator, LocalDate asAt) {
        this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
        this.asAt = Objects.requireNonNull(asAt, "asAt");
    }

    /**
     * Makes a portfolio.
     *
     * @param evaluator evaluates each document
     * @param asAt the day of the verdicts
     * @return the portfolio
     */
    public static Portfolio of(Evaluator evaluator, LocalDate asAt) {
        return new Portfolio(evaluator, asAt);
    }

    /**
     * Evaluates one document, of either form. One that could not be read keeps its problems; one for which no requirements are held gets a
     * problem with the code and pointer of {@link RequirementsUnavailableException}, placed where the document begins.
     *
     * @param reading the document, as a {@link io.github.opendspt.model.json.DocumentReader} gives it
     * @return what became of it
     * @throws IllegalArgumentException if the source of credits gives credits of another requirement set or day
     */
    public PortfolioEntry evaluate(Reading<? extends ToolkitAssessment> reading) {
        Objects.requireNonNull(reading, "reading");
        ToolkitAssessment assessment = reading.value().orElse(null);
        if (assessment == null) {
            return PortfolioEntry.notJudged(reading.line(), null, reading.problems());
        }
        try {
            if (assessment instanceof Assessment form) {
                return PortfolioEntry.of(reading.line(), evaluator.evaluate(form, asAt));
            }
            if (assessment instanceof CafAssessment caf) {
                return PortfolioEntry.of(reading.line(), evaluator.evaluate(caf, asAt));
            }
            throw new IllegalArgumentException("reading: it is of neither form of the toolkit");
        } catch (RequirementsUnavailableException e) {
            Problem problem = Problem.of(
                    Reason.of(e.code(), Objects.requireNonNull(e.getMessage())), e.pointer(), reading.line(), 1, null);
            return PortfolioEntry.notJudged(reading.line(), assessment, List.of(problem));
        }
    }

    /**
     * Judges documents one after another on the calling thread, holding none of them. {@link PortfolioRun} does so on
     * several threads.
     *
     * @param readings the documents; the iterator is used up
     * @return the totals of the documents
     * @throws IllegalArgumentException if the source of credits gives credits of another requirement set or day
     */
    public PortfolioTotals total(Iterator<? extends Reading<? extends ToolkitAssessment>> readings) {
        Objects.requireNonNull(readings, "readings");
        TotalsTally tally = new TotalsTally();
        while (readings.hasNext()) {
            tally.add(evaluate(readings.next()));
        }
        return tally.totals();
    }

    /** {@return the day} */
    @Override
    public String toString() {
        return "Portfolio[as at " + asAt + "]";
    }
}
