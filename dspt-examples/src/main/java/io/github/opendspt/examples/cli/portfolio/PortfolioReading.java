package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioEntry;
import io.github.opendspt.scoring.portfolio.PortfolioRun;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges the inputs of a portfolio, one after another. For one run of the command, on one thread and its helpers. */
final class PortfolioReading {

    private static final int MOST_PROBLEMS = 1_000;

    private final Terminal terminal;
    private final Catalogue catalogue;
    private final Evaluator evaluator;
    private final LocalDate asAt;
    private final int threads;
    private final OrganisationTable organisations;
    private final Consumer<PortfolioEntry> judged;
    private final List<String> problems = new ArrayList<>();
    private PortfolioTotals totals = PortfolioTotals.EMPTY;

    /**
     * @param catalogue whose requirements say what kinds of answers a sheet holds
     * @param organisations takes each organisation that was judged
     * @param judged takes each verdict, of either form
     */
    PortfolioReading(
            Terminal terminal,
            Catalogue catalogue,
            Evaluator evaluator,
            LocalDate asAt,
            int threads,
            OrganisationTable organisations,
            Consumer<PortfolioEntry> judged) {
        this.terminal = terminal;
        this.catalogue = catalogue;
        this.evaluator = evaluator;
        this.asAt = asAt;
        this.threads = threads;
        this.organisations = organisations;
        this.judged = judged;
    }

    /** Judges every assessment of the inputs. What cannot be judged is counted, and the next is judged all the same. */
    void evaluate(List<Source> sources) throws InterruptedException {
        Portfolio portfolio = Portfolio.of(evaluator, asAt);
        try (Progress progress = new Progress(terminal, "assessment")) {
            for (Source source : sources) {
                if (PortfolioInputs.isDocument(source)) {
                    document(source, portfolio);
                    progress.accept(totals.documents());
                } else {
                    lines(source, portfolio, progress);
                }
            }
        }
    }

    /** The totals, each form counted apart. */
    PortfolioTotals totals() {
        return totals;
    }

    /** How many documents there were. */
    long documents() {
        return totals.documents();
    }

    /** How many of them could not be judged. */
    int bad() {
        return totals.unreadable() + totals.unjudged();
    }

    /** Why, each with its input and its place, as many as are worth keeping. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void document(Source source, Portfolio portfolio) {
        take(judged(source, source.readAll(terminal), portfolio), source);
    }

    private PortfolioEntry judged(Source source, byte[] document, Portfolio portfolio) {
        try {
            Loaded loaded = Loaded.read(source, document, catalogue).saying(terminal);
            return portfolio.evaluate(Reading.of(loaded.assessment(), List.of(), 1));
        } catch (BadInputException e) {
            return PortfolioEntry.notJudged(1, null, e.problems());
        }
    }

    private void lines(Source source, Portfolio portfolio, Progress progress) throws InterruptedException {
        try (InputStream in = source.open(terminal)) {
            totals = totals.join(PortfolioRun.of(portfolio)
                    .withThreads(threads)
                    .withProgress(progress)
                    .withSink(entry -> keep(entry, source))
                    .lines(in));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private void take(PortfolioEntry entry, Source source) {
        totals = totals.join(PortfolioTotals.of(entry));
        keep(entry, source);
    }

    private void keep(PortfolioEntry entry, Source source) {
        Evaluation evaluation = entry.evaluation();
        CafEvaluation caf = entry.caf();
        if (evaluation != null) {
            Assessment assessment = evaluation.assessment();
            organisations.add(
                    assessment.organisation().odsCode(),
                    assessment.edition(),
                    source.name(),
                    () -> OrganisationRow.of(evaluator, evaluation, source.name()));
        }
        if (caf != null) {
            CafAssessment assessment = caf.assessment();
            organisations.add(
                    assessment.organisation().odsCode(),
                    assessment.edition(),
                    source.name(),
                    () -> OrganisationRow.of(caf, source.name()));
        }
        if (entry.problems().isEmpty()) {
            judged.accept(entry);
        }
        for (Problem problem : entry.problems()) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(source.located(problem));
            }
        }
    }
}
