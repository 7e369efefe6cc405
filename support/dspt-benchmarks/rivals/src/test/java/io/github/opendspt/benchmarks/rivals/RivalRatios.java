package io.github.opendspt.benchmarks.rivals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How each rival compares with ours, by the processor time of the thread and turn by turn, so that the ratios also hold on a machine
 * that does other work; and what each allocates. {@link RivalsBenchmark} has the absolute numbers, on a quiet one.
 */
public final class RivalRatios {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;
    /** How long a turn takes, about. */
    private static final double TURN_MICROS = 20_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private Object sink = "";

    private RivalRatios() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        RivalRatios ratios = new RivalRatios();
        RuleSet rules = RuleSet.bundled();
        for (String kind : new String[] {"mixed", "complete"}) {
            Supplier<Verdict> ours = RivalsBenchmark.judging(rules, Contender.OURS, kind);
            for (Contender contender : Contender.values()) {
                ratios.compare(kind + ": " + contender, RivalsBenchmark.judging(rules, contender, kind), ours);
            }
        }
    }

    private void compare(String name, Supplier<Verdict> rival, Supplier<Verdict> ours) {
        int rivals = 1;
        int own = 1;
        double[] ratio = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double first = micros(rival, rivals);
            double second = micros(ours, own);
            if (round < 0) {
                rivals = operations(first);
                own = operations(second);
            } else {
                ratio[round] = first / second;
                micros[round] = first;
            }
        }
        Arrays.sort(ratio);
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%-22s %.1f us of processor time (%.1f to %.1f), %.1f KB; ratio to ours %.2f (%.2f to %.2f)%n",
                name,
                micros[ROUNDS / 2],
                micros[ROUNDS / 4],
                micros[ROUNDS * 3 / 4],
                kilobytes(rival),
                ratio[ROUNDS / 2],
                ratio[ROUNDS / 4],
                ratio[ROUNDS * 3 / 4]);
    }

    private static int operations(double micros) {
        return (int) Math.max(1, TURN_MICROS / micros);
    }

    private double micros(Supplier<Verdict> judging, int operations) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < operations; i++) {
            sink = judging.get();
        }
        return Math.max(1, threads.getCurrentThreadCpuTime() - start) / 1e3 / operations;
    }

    private double kilobytes(Supplier<Verdict> judging) {
        int operations = 100;
        long start = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < operations; i++) {
            sink = judging.get();
        }
        return (threads.getCurrentThreadAllocatedBytes() - start) / 1024.0 / operations;
    }
}
