package io.github.opendspt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ratios that are committed, with what ours allocates, so that neither grows unnoticed. */
final class CommittedRatios {

    /** By how much either may be above what is committed. */
    private static final double ALLOWANCE = 1.10;

    private static final double DOUBTFUL = 1.05;

    private static final String HEADER = "# ratio, kilobytes that ours allocates, name";

    private final Path file;
    private final Map<String, Committed> byName = new LinkedHashMap<>();

    private record Committed(double ratio, double kilobytes) {}

    private CommittedRatios(Path file) {
        this.file = file;
    }

    static CommittedRatios read(Path file) throws IOException {
        CommittedRatios ratios = new CommittedRatios(file);
        for (String line : Files.readAllLines(file)) {
            if (!line.equals(HEADER)) {
                String[] parts = line.strip().split(" +", 3);
                ratios.byName.put(parts[2], new Committed(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
            }
        }
        return ratios;
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** Whether it is beyond half of the allowance, so that it should be measured again. */
    boolean isDoubtful(Ratio measured) {
        return !above(measured, DOUBTFUL).isEmpty();
    }

    /** Says what is above the allowance; empty if nothing is. */
    List<String> worse(Ratio measured) {
        return above(measured, ALLOWANCE);
    }

    private List<String> above(Ratio measured, double allowance) {
        Committed committed = byName.get(measured.name());
        if (committed == null) {
            return List.of(file + " lacks it");
        }
        List<String> above = new ArrayList<>();
        if (measured.value() > committed.ratio * allowance) {
            above.add(String.format(
                    Locale.ROOT, "%.3f, was %.3f when it was committed", measured.value(), committed.ratio));
        }
        if (measured.kilobytes() > committed.kilobytes * allowance) {
            above.add(String.format(
                    Locale.ROOT,
                    "%.2f KB, were %.2f when it was committed",
                    measured.kilobytes(),
                    committed.kilobytes));
        }
        return above;
    }

    /** Takes what was measured in place of what was committed. */
    void put(Ratio measured) {
        byName.put(measured.name(), new Committed(measured.value(), measured.kilobytes()));
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        byName.forEach(
                (name, one) -> lines.add(String.format(Locale.ROOT, "%.3f %8.2f %s", one.ratio, one.kilobytes, name)));
        Files.write(file, lines);
    }
}
