package io.github.opendspt.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * How more of what we do compares with plain binding, by the processor time of the thread and turn by turn; the ratios that have
 * budgets are those of {@link Ratios}. JMH has the absolute numbers, on a quiet machine.
 */
public final class CpuRatios {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Object sink = "";
    private int operations = 300;

    private CpuRatios() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        DocumentBenchmark documents = new DocumentBenchmark();
        CpuRatios ratios = new CpuRatios();
        ratios.compare("read / strict Jackson 3", documents::read, documents::readByStrictJackson3);
        ratios.compare("read out of order / Jackson 3", documents::readShuffled, documents::readShuffledByJackson3);
        ratios.compare("read out of order / Jackson 2", documents::readShuffled, documents::readShuffledByJackson2);
        for (String kind : new String[] {"mixed", "complete"}) {
            ScoreBenchmark scores = new ScoreBenchmark();
            scores.kind = kind;
            scores.prepare();
            ratios.compare(kind + ": credit / bind", scores::credit, scores::bindByJackson3);
            ratios.compare(kind + ": all three / bind", scores::readCreditScore, scores::bindByJackson3);
        }
        for (String kind : new String[] {"mixed-4", "complete-4"}) {
            ScoreBenchmark scores = new ScoreBenchmark();
            scores.kind = kind;
            scores.prepare();
            ratios.compare(kind + ": read / bind", scores::read, scores::bindByJackson3);
            ratios.compare(kind + ": all three / bind", scores::readCreditScore, scores::bindByJackson3);
        }
        CafBenchmark caf = new CafBenchmark(Bodies.mixed(0));
        ratios.compare("CAF: read / bind", caf::read, caf::bind);
        PortfolioBenchmark portfolio = new PortfolioBenchmark();
        portfolio.write();
        ratios.operations = 1;
        ratios.compare("lines: all three / bind", portfolio::lastScored, portfolio::lastBoundByJackson3);
        RegisterBenchmark register = new RegisterBenchmark();
        register.write();
        ratios.compare("register: decide / read", register::decide, register::read);
        ratios.compare("register: 1,000 / read", register::answerForAThousand, register::read);
        ratios.compare("register: all / read", register::answerForAll, register::read);
    }

    private void compare(String name, Operation one, Operation other) throws Exception {
        double[] ratio = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double first = micros(one);
            double second = micros(other);
            if (round >= 0) {
                ratio[round] = first / second;
                micros[round] = first;
            }
        }
        Arrays.sort(ratio);
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %.3f, quartiles %.3f to %.3f; %.1f us of processor time each%n",
                name,
                ratio[ROUNDS / 2],
                ratio[ROUNDS / 4],
                ratio[ROUNDS * 3 / 4],
                micros[ROUNDS / 2]);
    }

    private double micros(Operation operation) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < operations; i++) {
            sink = operation.run();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / operations;
    }

    private interface Operation {
        Object run() throws Exception;
    }
}
