package io.github.opendspt.examples.attack;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of an attack on a target. Memory is what a reading allocates, beside that of the dearest of the good files. */
final class Outcome {

    /** What a good file counts as at least: what small readings allocate varies while the program warms up. */
    private static final long LEAST = 1 << 20;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Target target;
    private final List<String> faults = new ArrayList<>();
    private int inputs;
    private int taken;
    private long worst;
    private final long good;

    private Outcome(Target target, long good) {
        this.target = target;
        this.good = good;
    }

    /** Attacks a target with spoilt files. */
    static Outcome of(Target target, int inputs, long seed) {
        long good = LEAST;
        for (byte[] file : target.good()) {
            List<Boolean> takes = new ArrayList<>();
            // The first reading fills what is kept for all.
            cost(target, file, takes);
            good = Math.max(good, cost(target, file, takes));
            if (takes.contains(false)) {
                throw new IllegalArgumentException(target.name() + ": a file that is called good is not taken");
            }
        }
        Outcome outcome = new Outcome(target, good);
        Mutator mutator = new Mutator(seed);
        for (int i = 0; i < inputs; i++) {
            byte[] file = target.good().get(i % target.good().size());
            outcome.read(mutator.spoil(file, target.form()));
        }
        return outcome;
    }

    private void read(byte[] file) {
        inputs++;
        List<Boolean> takes = new ArrayList<>();
        try {
            worst = Math.max(worst, cost(target, file, takes));
        } catch (Fault fault) {
            faults.add(fault.getMessage());
        }
        taken += takes.contains(true) ? 1 : 0;
    }

    private static long cost(Target target, byte[] file, List<Boolean> takes) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            takes.add(target.reader().takes(file));
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new Fault(
                    target.name() + ": " + e + " at "
                            + List.of(e.getStackTrace()).stream().limit(4).toList(),
                    e);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    List<String> faults() {
        return faults;
    }

    int taken() {
        return taken;
    }

    double ratio() {
        return (double) worst / good;
    }

    /** A row of the table. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s %8d %8d %8d %8.1f %8.1f",
                target.name(),
                inputs,
                taken,
                faults.size(),
                worst / 1e6,
                ratio());
    }

    static String heading() {
        return String.format(
                Locale.ROOT, "%-28s %8s %8s %8s %8s %8s", "target", "inputs", "taken", "faults", "MB", "ratio");
    }

    /** Something that a reader must not do. */
    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Fault(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
