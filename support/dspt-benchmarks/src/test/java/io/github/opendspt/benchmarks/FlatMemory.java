package io.github.opendspt.benchmarks;

import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.util.List;
import java.util.Locale;

/**
 * A portfolio of a million lines, 11 GB, on two threads in a heap of 32 MiB: what is in use after each tenth, once it is collected. The
 * input is made of a hundred lines again and again.
 */
public final class FlatMemory {

    private static final String HEAP = "-Xmx32m";
    private static final int LINES = 1_000_000;
    private static final int DIFFERENT = 100;
    private static final int TENTH = LINES / 10;

    private long next = TENTH;

    private FlatMemory() {}

    /**
     * Runs and prints.
     *
     * @param arguments {@code run}, in a heap of that size; otherwise a JVM with one is started
     * @throws Exception if the run fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1 && arguments[0].equals("run")) {
            new FlatMemory().run();
        } else {
            Jvm.run(List.of(HEAP), FlatMemory.class, List.of("run"), System.out::println);
        }
    }

    private void run() throws Exception {
        PortfolioBenchmark portfolio = new PortfolioBenchmark();
        portfolio.different = DIFFERENT;
        portfolio.assessments = LINES;
        portfolio.write();
        PortfolioTotals totals = portfolio.twoThreads(this::look);
        System.out.printf("%d assessments in a heap of %s%n", totals.assessments(), HEAP.substring(4));
    }

    private void look(long done) {
        if (done >= next) {
            next += TENTH;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%d lines: %.1f MiB in use%n",
                    done,
                    (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        }
    }
}
