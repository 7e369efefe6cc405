package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The judging of one piece of the input. Used once. */
final class Task implements Callable<Task.Outcome> {

    private final Portfolio portfolio;
    private final Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece;
    private final boolean keepEntries;
    private final AtomicBoolean stopped;

    Task(
            Portfolio portfolio,
            Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece,
            boolean keepEntries,
            AtomicBoolean stopped) {
        this.portfolio = portfolio;
        this.piece = piece;
        this.keepEntries = keepEntries;
        this.stopped = stopped;
    }

    @Override
    public Outcome call() {
        TotalsTally tally = new TotalsTally();
        List<PortfolioEntry> entries = new ArrayList<>();
        Iterator<? extends Reading<? extends ToolkitAssessment>> readings = piece.get();
        while (!stopped.get() && readings.hasNext()) {
            PortfolioEntry entry = portfolio.evaluate(readings.next());
            tally.add(entry);
            if (keepEntries) {
                entries.add(entry);
            }
        }
        return new Outcome(tally, entries);
    }

    /**
     * What became of a piece.
     *
     * @param tally its documents, counted
     * @param entries its entries, in order; empty if they are not wanted
     */
    record Outcome(TotalsTally tally, List<PortfolioEntry> entries) {}
}
