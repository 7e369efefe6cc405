package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
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
import java.util.function.Supplier;

/** Judges the inputs of a portfolio, one after another. For one run of the command, on one thread and its helpers. */
final class PortfolioReading {

    private static final int MOST_PROBLEMS = 1_000;

    private final Terminal terminal;
    private final Evaluator evaluator;
    private final LocalDate asAt;
    private final int threads;
    private final Consumer<Supplier<OrganisationRow>> rows;
    private final Consumer<PortfolioEntry> judged;
    private final List<String> problems = new ArrayList<>();
    private PortfolioTotals totals = PortfolioTotals.EMPTY;

    /**
     * @param rows takes the row of each organisation that was judged, made when it is asked for
     * @param judged takes each verdict, of either form
     */
    PortfolioReading(
            Terminal terminal,
            Evaluator evaluator,
            LocalDate asAt,
            int threads,
            Consumer<Supplier<OrganisationRow>> rows,
            Consumer<PortfolioEntry> judged) {
        this.terminal = terminal;
        this.evaluator = evaluator;
        this.asAt = asAt;
        this.threads = threads;
        this.rows = rows;
        this.judged = judged;
    }

    /** Judges every assessment of the inputs. What cannot be judged is counted, and the next is judged all the same. */
    void judge(List<Source> sources) throws InterruptedException {
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
        byte[] document = source.readAll(terminal);
        try {
            Loaded loaded = Loaded.read(source, document).saying(terminal);
            take(portfolio.judge(Reading.of(loaded.assessment(), List.of(), 1)), source);
        } catch (BadInputException e) {
            take(PortfolioEntry.notJudged(1, null, e.problems()), source);
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
            rows.accept(() -> OrganisationRow.of(evaluator, evaluation, source.name()));
        }
        if (caf != null) {
            rows.accept(() -> OrganisationRow.of(caf, source.name()));
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
