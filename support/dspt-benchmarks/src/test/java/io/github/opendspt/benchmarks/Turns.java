package io.github.opendspt.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Operations that take short turns in one thread, many times over, so that other work on the machine disturbs all of them alike. */
public final class Turns {

    /**
     * For a JVM that measures: each method waits until it is compiled, so that what it is compiled for depends on what has run before, and
     * not on when the compilers got a processor. Without it a plain loop took a fifth more in every second JVM.
     */
    public static final String JVM_OPTION = "-XX:-BackgroundCompilation";

    /** How long they warm up at least, by the processor time of the thread: where it gets less of a processor, so do the compilers. */
    private static final long WARM_UP_NANOS = 6_000_000_000L;
    /** For how long they warm up once more while code is still being compiled. */
    private static final long MORE_NANOS = 1_000_000_000L;

    private static final int MOST_ONCE_MORE = 60;

    private static final int ROUNDS = 400;
    /** How often all rounds are measured until no code is compiled meanwhile. */
    private static final int MOST_ATTEMPTS = 12;

    /** How long a turn takes, about. */
    private static final double TURN_MICROS = 1_500;
    /** Which part of the time may be taken by compilers: some of what the harness itself does is compiled late. */
    private static final double COMPILING = 0.02;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();

    private final List<Turn> turns = new ArrayList<>();

    /**
     * Adds an operation.
     *
     * @param operation the operation
     * @return its turns, once they are {@linkplain #measure() measured}
     */
    public Turn add(Turn.Operation operation) {
        Turn turn = new Turn(ROUNDS, operation);
        turns.add(turn);
        return turn;
    }

    /**
     * Lets all take their turns until none becomes faster any more and the compilers have nothing to do.
     *
     * @return whether it came to that
     * @throws Exception if an operation fails
     */
    public boolean measure() throws Exception {
        run(turns, WARM_UP_NANOS);
        int more = 0;
        while (more < MOST_ONCE_MORE && isCompilingWhile(() -> run(turns, MORE_NANOS))) {
            more++;
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (!isCompilingWhile(this::takeAll) && turns.stream().noneMatch(Turn::isSettling)) {
                return true;
            }
        }
        return false;
    }

    private void takeAll() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Turn turn : turns) {
                turn.take(round);
            }
        }
    }

    private static boolean isCompilingWhile(Step step) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        long compiled = COMPILERS.getTotalCompilationTime();
        step.run();
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        return COMPILERS.getTotalCompilationTime() - compiled > COMPILING * millis;
    }

    private interface Step {
        void run() throws Exception;
    }

    /** Does some of the operations for a while, by the processor time of the thread, and measures nothing. */
    static void run(List<Turn> some, long nanos) throws Exception {
        for (long start = THREADS.getCurrentThreadCpuTime(); THREADS.getCurrentThreadCpuTime() - start < nanos; ) {
            for (Turn turn : some) {
                turn.warmUp(TURN_MICROS);
            }
        }
    }
}
