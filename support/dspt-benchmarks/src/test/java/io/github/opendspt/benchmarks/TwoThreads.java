package io.github.opendspt.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a second thread gains for a portfolio: 20,000 lines on one thread and on two, by turns, on the clock. The processor time of the
 * whole process tells what handing over costs, and also where the second thread had no processor to run on.
 */
public final class TwoThreads {

    private static final int LINES = 20_000;
    private static final int WARM_UP = 3;
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
        double[] gain = new double[ROUNDS];
        double[] one = new double[ROUNDS];
        double[] two = new double[ROUNDS];
        double[] cost = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double[] single = seconds(portfolio::oneThread);
            double[] both = seconds(portfolio::twoThreads);
            if (round >= 0) {
                one[round] = single[0];
                two[round] = both[0];
                gain[round] = single[0] / both[0];
                cost[round] = both[1] / single[1];
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d lines: one thread %s s, two threads %s s, gain %s; processor time of two / one %s%n",
                LINES,
                quartiles(one),
                quartiles(two),
                quartiles(gain),
                quartiles(cost));
    }

    private static String quartiles(double[] values) {
        Arrays.sort(values);
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", values[ROUNDS / 2], values[ROUNDS / 4], values[ROUNDS * 3 / 4]);
    }

    /** On the clock, and of all processors. */
    private double[] seconds(Run run) throws Exception {
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        PortfolioTotals totals = run.run();
        double wall = (System.nanoTime() - start) / 1e9;
        if (totals.assessments() != LINES) {
            throw new IllegalStateException(totals.toString());
        }
        return new double[] {wall, (system.getProcessCpuTime() - processor) / 1e9};
    }

    private interface Run {
        PortfolioTotals run() throws Exception;
    }
}
