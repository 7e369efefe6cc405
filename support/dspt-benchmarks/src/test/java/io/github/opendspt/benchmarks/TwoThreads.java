package io.github.opendspt.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * A portfolio of as many lines as the public register had rows in September 2022: read, credited, scored and summed up on one thread and on two,
 * beside plain binding of the same lines on two threads, in pieces of the same size; all by turns. The clock shows what a second thread
 * gains; the processor time of the whole process, with that of compiling and collecting, what handing over costs.
 */
public final class TwoThreads {

    private static final int LINES = 64_201;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 12;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TwoThreads() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws Exception if a run fails
     */
    public static void main(String[] arguments) throws Exception {
        new TwoThreads().measure();
    }

    private void measure() throws Exception {
        PortfolioBenchmark portfolio = new PortfolioBenchmark();
        portfolio.assessments = LINES;
        portfolio.write();
        Runs one = new Runs(() -> portfolio.oneThread().assessments());
        Runs two = new Runs(() -> portfolio.twoThreads().assessments());
        Runs bound = new Runs(portfolio::bindByJackson3OnTwoThreads);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            one.run(round);
            two.run(round);
            bound.run(round);
        }
        System.out.printf("%d lines                  seconds on the clock    of processors%n", LINES);
        one.print("one thread");
        two.print("two threads");
        bound.print("bound on two threads");
        ratios("one thread / two", one, two);
        ratios("two threads / one", two, one);
        ratios("two threads / bound", two, bound);
    }

    private static void ratios(String name, Runs runs, Runs others) {
        System.out.printf(
                "%-24s %s    %s%n",
                name,
                quartiles(divided(runs.clock, others.clock)),
                quartiles(divided(runs.processors, others.processors)));
    }

    private static double[] divided(double[] values, double[] by) {
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> values[round] / by[round]);
        return ratios;
    }

    private static String quartiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", sorted[ROUNDS / 2], sorted[ROUNDS / 4], sorted[ROUNDS * 3 / 4]);
    }

    /** One of those that take turns. */
    private final class Runs {
        private final Run run;
        private final double[] clock = new double[ROUNDS];
        private final double[] processors = new double[ROUNDS];

        Runs(Run run) {
            this.run = run;
        }

        /** Those before the first round are not measured. */
        void run(int round) throws Exception {
            long processor = system.getProcessCpuTime();
            long start = System.nanoTime();
            long lines = run.lines();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (lines != LINES) {
                throw new IllegalStateException(lines + " lines");
            }
            if (round >= 0) {
                clock[round] = seconds;
                processors[round] = (system.getProcessCpuTime() - processor) / 1e9;
            }
        }

        void print(String name) {
            System.out.printf("%-24s %s    %s%n", name, quartiles(clock), quartiles(processors));
        }
    }

    private interface Run {
        long lines() throws Exception;
    }
}
