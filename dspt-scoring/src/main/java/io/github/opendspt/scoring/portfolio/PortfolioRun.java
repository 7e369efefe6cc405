package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through many assessments: how they are read, on how many threads they are judged, and who hears of it.
 *
 * <p>A new run judges on the thread that starts it. {@link #withThreads} and {@link #withExecutor} let others help; the
 * totals, and what a {@link PortfolioSink} sees, are the same. Memory does not grow with the number of assessments: a few
 * pieces of the input are held at a time, a quarter of a mebibyte or the longest line each, with their scorecards if there
 * is a sink. A document that cannot be read or judged is counted and never ends a run.
 *
 * <p>A run ends early if the input or the sink fails, if the source of credits throws, or if the thread that started it is
 * interrupted. However it ends, none of its threads is still judging when it does.
 *
 * <p>Holds settings only, so that it may be used again. Immutable; thread-safe where what it was given is.
 */
public final class PortfolioRun {

    /** How many documents of an iterator make a piece. */
    private static final int PIECE = 32;

    private final Portfolio portfolio;
    private final DocumentReader<? extends ToolkitAssessment> reader;
    private final int threads;
    private final @Nullable Executor executor;
    private final @Nullable PortfolioSink sink;
    private final LongConsumer progress;

    private PortfolioRun(
            Portfolio portfolio,
            DocumentReader<? extends ToolkitAssessment> reader,
            int threads,
            @Nullable Executor executor,
            @Nullable PortfolioSink sink,
            LongConsumer progress) {
        this.portfolio = Objects.requireNonNull(portfolio, "portfolio");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.threads = threads;
        this.executor = executor;
        this.sink = sink;
        this.progress = Objects.requireNonNull(progress, "progress");
        if (threads < 1) {
            throw new IllegalArgumentException("threads: there must be at least one, was " + threads);
        }
    }

    /**
     * A run on one thread that reads lines of either form strictly and reports to no one.
     *
     * @param portfolio judges
     * @return the run
     */
    public static PortfolioRun of(Portfolio portfolio) {
        return new PortfolioRun(portfolio, ToolkitAssessmentJson.reader(), 1, null, null, done -> {});
    }

    /**
     * A run like this one that reads lines in another way.
     *
     * @param newReader reads a line, for example {@code ToolkitAssessmentJson.reader().lenient()}
     * @return the run
     */
    public PortfolioRun withReader(DocumentReader<? extends ToolkitAssessment> newReader) {
        return new PortfolioRun(portfolio, newReader, threads, executor, sink, progress);
    }

    /**
     * A run like this one on several threads: the one that starts it and daemon threads that it makes, and that are gone when
     * it ends.
     *
     * @param number how many threads judge at once, that which starts the run among them
     * @return the run
     * @throws IllegalArgumentException if the number is less than one
     */
    public PortfolioRun withThreads(int number) {
        return new PortfolioRun(portfolio, reader, number, null, sink, progress);
    }

    /**
     * A run like this one that a host's executor helps with. It is given one task less than the number of threads, each of
     * which stays until the run ends, waiting where the input is slow. The thread that starts the run does all the work that
     * the executor does not get to, so that an executor that is busy makes a run slower and never stops it; tasks that it
     * starts only after the run has ended end at once.
     *
     * @param host the executor; it is not shut down
     * @param number how many threads judge at once, that which starts the run among them
     * @return the run
     * @throws IllegalArgumentException if the number is less than one
     */
    public PortfolioRun withExecutor(Executor host, int number) {
        return new PortfolioRun(portfolio, reader, number, Objects.requireNonNull(host, "host"), sink, progress);
    }

    /**
     * A run like this one that reports what became of each document, in the order of the input.
     *
     * @param newSink gets the reports, on the thread that starts the run
     * @return the run
     */
    public PortfolioRun withSink(PortfolioSink newSink) {
        return new PortfolioRun(
                portfolio, reader, threads, executor, Objects.requireNonNull(newSink, "newSink"), progress);
    }

    /**
     * A run like this one that reports now and then how many documents are done, for someone who waits.
     *
     * @param newProgress gets the number, on the thread that starts the run, after some dozens of documents and at the end
     * @return the run
     */
    public PortfolioRun withProgress(LongConsumer newProgress) {
        return new PortfolioRun(portfolio, reader, threads, executor, sink, newProgress);
    }

    /**
     * Goes through newline-delimited JSON, an assessment of either form a line. Blank lines are passed over.
     *
     * @param in the input; it is not closed
     * @return the totals
     * @throws IOException if the input cannot be read, or if the sink throws it
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IllegalArgumentException if the source of credits gives credits of another requirement set or day
     */
    public PortfolioTotals lines(InputStream in) throws IOException, InterruptedException {
        return run(new LinePieces(reader, Objects.requireNonNull(in, "in")));
    }

    /**
     * Goes through documents that something else reads. The iterator is used by the calling thread only.
     *
     * @param readings the documents; the iterator is used up
     * @return the totals
     * @throws IOException if the sink throws it, or if the iterator throws an {@link UncheckedIOException} of it
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IllegalArgumentException if the source of credits gives credits of another requirement set or day
     */
    public PortfolioTotals readings(Iterator<? extends Reading<? extends ToolkitAssessment>> readings)
            throws IOException, InterruptedException {
        Objects.requireNonNull(readings, "readings");
        return run(() -> {
            List<Reading<? extends ToolkitAssessment>> piece = new ArrayList<>(PIECE);
            try {
                while (piece.size() < PIECE && readings.hasNext()) {
                    piece.add(readings.next());
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return piece.isEmpty() ? null : piece::iterator;
        });
    }

    /**
     * Goes through assessments that are at hand, for example those of a stream. The iterator is used by the calling thread
     * only; the lines of the entries are the places of the assessments, from 1.
     *
     * @param assessments the assessments; the iterator is used up
     * @return the totals
     * @throws IOException if the sink throws it
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IllegalArgumentException if the source of credits gives credits of another requirement set or day
     */
    public PortfolioTotals assessments(Iterator<? extends ToolkitAssessment> assessments)
            throws IOException, InterruptedException {
        Objects.requireNonNull(assessments, "assessments");
        return readings(new Iterator<Reading<ToolkitAssessment>>() {
            private int place;

            @Override
            public boolean hasNext() {
                return assessments.hasNext();
            }

            @Override
            public Reading<ToolkitAssessment> next() {
                return Reading.of(assessments.next(), List.of(), ++place);
            }
        });
    }

    private PortfolioTotals run(Pieces input) throws IOException, InterruptedException {
        Work work = new Work(portfolio, sink != null, threads - 1);
        List<Thread> own = new ArrayList<>();
        try {
            for (int i = 1; i < threads; i++) {
                if (executor == null) {
                    own.add(start(work, i));
                } else {
                    executor.execute(work::help);
                }
            }
            return new Delivery().deliverAll(input, work);
        } finally {
            work.close();
            joinAll(own);
        }
    }

    private static Thread start(Work work, int number) {
        Thread thread = new Thread(work::help, "dspt-portfolio-" + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The threads have nothing left to do but end. */
    static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Adds up what comes back, in order, and passes it on. Used once. */
    private final class Delivery {
        private final TotalsTally tally = new TotalsTally();

        private PortfolioTotals deliverAll(Pieces input, Work work) throws IOException, InterruptedException {
            for (Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece = input.next();
                    piece != null;
                    piece = input.next()) {
                work.handIn(piece);
                if (work.isFull()) {
                    deliver(work.takeBack());
                }
            }
            while (!work.isEmpty()) {
                deliver(work.takeBack());
            }
            return tally.totals();
        }

        private void deliver(Task.Outcome outcome) throws IOException {
            tally.add(outcome.tally());
            if (sink != null) {
                for (PortfolioEntry entry : outcome.entries()) {
                    sink.accept(entry);
                }
            }
            progress.accept(tally.documents());
        }
    }
}
