package io.github.opendspt.benchmarks.rivals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What making the rules costs in a new JVM, by the processor time of the whole process, compiling and collecting included, which
 * other work on the machine disturbs less than the clock that {@link ConstructionBenchmark} looks at. The requirements are loaded
 * before.
 */
public final class Construction {

    private static final int ROUNDS = 5;

    /** Tells a process which contender it is to make. */
    private static final String CONTENDER = "contender";

    private Construction() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws Exception if a process fails
     */
    public static void main(String[] arguments) throws Exception {
        String only = System.getProperty(CONTENDER);
        if (only != null) {
            System.out.println(once(Contender.valueOf(only)));
            return;
        }
        double[][] millis = new double[Contender.values().length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : Contender.values()) {
                millis[contender.ordinal()][round] = inProcessOfItsOwn(contender);
            }
        }
        for (Contender contender : Contender.values()) {
            double[] sorted = millis[contender.ordinal()];
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %.0f ms of processor time (%.0f to %.0f)%n",
                    contender,
                    sorted[ROUNDS / 2],
                    sorted[0],
                    sorted[ROUNDS - 1]);
        }
    }

    private static double once(Contender contender) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        RuleSet rules = RuleSet.bundled(2);
        long start = system.getProcessCpuTime();
        contender.construct(rules);
        return (system.getProcessCpuTime() - start) / 1e6;
    }

    private static double inProcessOfItsOwn(Contender contender) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + CONTENDER + "=" + contender,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Construction.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender + " failed: " + said);
        }
        return Double.parseDouble(said.strip());
    }
}
