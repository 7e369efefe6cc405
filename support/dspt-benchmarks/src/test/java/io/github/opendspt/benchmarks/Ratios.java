package io.github.opendspt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ratios that the design has budgets for, all in one run. What is compared takes short turns in one thread, many times over, and
 * only the processor time of that thread is looked at. A ratio is that of the lower quartiles, which other work on the machine hardly
 * changes. Each group has a JVM of its own, so that none is compiled for what another has done.
 */
public final class Ratios {

    /** By how much a ratio may be above the committed one. */
    private static final double ALLOWANCE = 1.10;

    private Ratios() {}

    /**
     * Measures, prints, and guards or commits.
     *
     * @param arguments nothing, to print; {@code guard} and a file of ratios, to fail where one is more than a tenth above that of
     *     the file; {@code commit} and a file, to write it; {@code group} and the name of one, to measure it in this JVM
     * @throws Exception if something that is measured fails
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 2 ? arguments[0] : "print";
        if (what.equals("group")) {
            RatioGroup group = new RatioGroup(arguments[1]);
            group.measure();
            group.print();
            return;
        }
        System.out.printf("%-26s %-24s %-20s %s%n", "", "ratio (turn by turn)", "microseconds", "KB");
        Map<String, Double> measured = new LinkedHashMap<>();
        for (String group : RatioGroup.NAMES) {
            Jvm.run(List.of(), Ratios.class, List.of("group", group), line -> {
                System.out.println(line);
                measured.put(line.substring(0, 26).strip(), Double.parseDouble(line.substring(26, 33)));
            });
        }
        if (what.equals("commit")) {
            commit(measured, Path.of(arguments[1]));
        } else if (what.equals("guard") && !guard(measured, Path.of(arguments[1]))) {
            System.exit(1);
        }
    }

    private static void commit(Map<String, Double> measured, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        measured.forEach((name, ratio) -> lines.add(String.format(Locale.ROOT, "%.3f %s", ratio, name)));
        Files.write(file, lines);
    }

    /** Whether every ratio is within the allowance of the committed one. None may be missing on either side. */
    private static boolean guard(Map<String, Double> measured, Path file) throws IOException {
        Set<String> left = new LinkedHashSet<>(measured.keySet());
        boolean kept = true;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ", 2);
            double committed = Double.parseDouble(parts[0]);
            if (!left.remove(parts[1])) {
                throw new IOException(file + " has a ratio that is not measured: " + parts[1]);
            }
            double found = measured.get(parts[1]);
            if (found > committed * ALLOWANCE) {
                System.out.printf(
                        Locale.ROOT, "%s: %.3f, was %.3f when it was committed%n", parts[1], found, committed);
                kept = false;
            }
        }
        if (!left.isEmpty()) {
            throw new IOException(file + " lacks " + left);
        }
        return kept;
    }
}
