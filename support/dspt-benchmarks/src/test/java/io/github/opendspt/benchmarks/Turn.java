package io.github.opendspt.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Something that is measured in turns with others: by the processor time of the thread, and by what it allocates. */
public final class Turn {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final double SETTLED = 1.1;

    private final Operation operation;
    private final double[] micros;
    private final double[] kilobytes;
    private int operations = 1;

    // Written so that no operation is found to be without effect.
    @SuppressWarnings("unused")
    private Object sink = "";

    Turn(int rounds, Operation operation) {
        this.operation = operation;
        this.micros = new double[rounds];
        this.kilobytes = new double[rounds];
    }

    /** Runs for a while, and finds how many operations take about so long. */
    void warmUp(double turnMicros) throws Exception {
        operations = (int) Math.max(1, turnMicros / Math.max(0.1, run()));
    }

    /** Takes one turn. */
    void take(int round) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        micros[round] = run();
        kilobytes[round] = (THREADS.getCurrentThreadAllocatedBytes() - before) / 1024.0 / operations;
    }

    private double run() throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < operations; i++) {
            sink = operation.run();
        }
        return Math.max(1, THREADS.getCurrentThreadCpuTime() - start) / 1e3 / operations;
    }

    /** Whether it still became faster while it was measured: its code was being compiled. */
    boolean isSettling() {
        int half = micros.length / 2;
        double early = quantile(Arrays.copyOf(micros, half), 0.25);
        return early > SETTLED * quantile(Arrays.copyOfRange(micros, half, micros.length), 0.25);
    }

    /**
     * Gives what an operation takes, in microseconds.
     *
     * @param quantile the lower quartile, 0.25, is what it takes where nothing else disturbs it
     * @return the quantile of all turns
     */
    public double micros(double quantile) {
        return quantile(micros.clone(), quantile);
    }

    /**
     * Gives what an operation allocates.
     *
     * @return the median of all turns, in kilobytes
     */
    public double kilobytes() {
        return quantile(kilobytes.clone(), 0.5);
    }

    /**
     * Gives the ratio to another, turn by turn.
     *
     * @param other the other
     * @param quantile which quantile
     * @return the quantile of all turns
     */
    public double ratio(Turn other, double quantile) {
        double[] ratios = new double[micros.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = micros[i] / other.micros[i];
        }
        return quantile(ratios, quantile);
    }

    private static double quantile(double[] values, double quantile) {
        Arrays.sort(values);
        return values[(int) (quantile * (values.length - 1))];
    }

    /** One operation. */
    public interface Operation {

        /**
         * Does it once.
         *
         * @return what it made
         * @throws Exception if it fails
         */
        Object run() throws Exception;
    }
}
