package io.github.opendspt.benchmarks;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioRun;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Portfolios of as many lines each: of evidence items alone, of outcomes of the CAF-aligned track alone, and of both by turns; read,
 * credited, scored and summed up.
 */
final class TracksBenchmark {

    private final Portfolio portfolio =
            Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits), Assessments.DAY);
    private final byte[] items;
    private final byte[] outcomes;
    private final byte[] mixed;

    TracksBenchmark(int lines) throws IOException {
        ByteArrayOutputStream ofItems = new ByteArrayOutputStream();
        ByteArrayOutputStream ofOutcomes = new ByteArrayOutputStream();
        ByteArrayOutputStream ofBoth = new ByteArrayOutputStream();
        for (int line = 0; line < lines; line++) {
            AssessmentJson.writer().writeLine(Assessments.mixed(line), ofItems);
            CafAssessmentJson.writer().writeLine(Bodies.mixed(line), ofOutcomes);
            if (line % 2 == 0) {
                AssessmentJson.writer().writeLine(Assessments.mixed(line), ofBoth);
            } else {
                CafAssessmentJson.writer().writeLine(Bodies.mixed(line), ofBoth);
            }
        }
        items = ofItems.toByteArray();
        outcomes = ofOutcomes.toByteArray();
        mixed = ofBoth.toByteArray();
    }

    PortfolioTotals items() throws IOException, InterruptedException {
        return run(items);
    }

    PortfolioTotals outcomes() throws IOException, InterruptedException {
        return run(outcomes);
    }

    PortfolioTotals mixed() throws IOException, InterruptedException {
        return run(mixed);
    }

    private PortfolioTotals run(byte[] lines) throws IOException, InterruptedException {
        return PortfolioRun.of(portfolio).lines(new ByteArrayInputStream(lines));
    }
}
