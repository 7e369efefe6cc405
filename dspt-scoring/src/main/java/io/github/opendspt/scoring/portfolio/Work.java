package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The pieces of an input on their way: submitted by the thread that started the run, judged by any thread, and handed back
 * to the first in the order of the input. That thread judges too while it waits, so that a run ends whatever
 * becomes of its helpers.
 */
final class Work {

    private final Portfolio portfolio;
    private final boolean keepEntries;
    private final int helpers;
    private final Thread starter = Thread.currentThread();
    private final AtomicBoolean stopped = new AtomicBoolean();
    /** Submitted and not yet handed back, in order. */
    private final Queue<FutureTask<Task.Outcome>> pending = new ArrayDeque<>();
    /** Those of them that no thread has begun, and at the end one {@link #end} for each helper. */
    private final BlockingQueue<FutureTask<Task.Outcome>> waiting = new LinkedBlockingQueue<>();

    private final FutureTask<Task.Outcome> end = new FutureTask<>(() -> new Task.Outcome(new TotalsTally(), List.of()));

    /**
     * Without any pieces yet; made by the thread that starts the run.
     *
     * @param portfolio judges
     * @param keepEntries whether the entries are wanted beside the totals
     * @param helpers how many threads will come to {@link #help()}
     */
    Work(Portfolio portfolio, boolean keepEntries, int helpers) {
        this.portfolio = portfolio;
        this.keepEntries = keepEntries;
        this.helpers = helpers;
    }

    /**
     * What a helper does: it judges pieces until the end. An interrupt sends it home early, with the interrupt kept. An
     * executor may make the starter its own helper, which would wait for itself; it helps anyhow.
     */
    void help() {
        if (Thread.currentThread() == starter) {
            return;
        }
        try {
            for (FutureTask<Task.Outcome> task = waiting.take(); !task.equals(end); task = waiting.take()) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void handIn(Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece) {
        FutureTask<Task.Outcome> task = new FutureTask<>(new Task(portfolio, piece, keepEntries, stopped));
        pending.add(task);
        waiting.add(task);
    }

    /** Whether so much is on its way that it is time to take something back. */
    boolean isFull() {
        return pending.size() > 2 * helpers;
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /**
     * Takes the first piece back, judging meanwhile whatever waits.
     *
     * @return what became of it
     * @throws InterruptedException if the calling thread is interrupted
     */
    Task.Outcome takeBack() throws InterruptedException {
        FutureTask<Task.Outcome> first = pending.element();
        while (!first.isDone()) {
            FutureTask<Task.Outcome> next = waiting.poll();
            if (next == null) {
                break;
            }
            next.run();
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            Task.Outcome outcome = first.get();
            pending.remove();
            return outcome;
        } catch (ExecutionException e) {
            // Judging throws nothing that is checked.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /**
     * Sends the helpers home and waits until none of them judges any more. What was not taken back is dropped. An interrupt
     * of the calling thread is kept for later.
     */
    void close() {
        stopped.set(true);
        List<FutureTask<Task.Outcome>> notBegun = new ArrayList<>();
        waiting.drainTo(notBegun);
        pending.removeAll(notBegun);
        for (int i = 0; i < helpers; i++) {
            waiting.add(end);
        }
        boolean interrupted = false;
        while (!pending.isEmpty()) {
            try {
                pending.element().get();
                pending.remove();
            } catch (ExecutionException e) {
                // Something else ended the run before it reached this.
                pending.remove();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
