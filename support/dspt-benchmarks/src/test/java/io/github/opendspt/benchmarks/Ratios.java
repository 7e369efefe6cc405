package io.github.opendspt.benchmarks;

import io.github.opendspt.benchmarks.rivals.PlainLoop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    /** How long a group warms up: long enough for compilers that do not get a processor of their own. */
    private static final long WARM_UP_NANOS = 8_000_000_000L;

    private static final int ROUNDS = 400;
    /** How often a group is measured while its code is still being compiled. */
    private static final int MOST_ATTEMPTS = 8;

    /** How long a turn takes, about. */
    private static final double TURN_MICROS = 1_500;
    /** How many different lines a portfolio has. */
    private static final int LINES = 100;
    /** By how much a ratio may be above the committed one. */
    private static final double ALLOWANCE = 1.10;

    private static final List<String> GROUPS =
            List.of("read", "write", "mixed", "complete", "mixed-4", "complete-4", "caf", "decide", "lines", "tracks");

    private final Map<String, Turn> ours = new LinkedHashMap<>();
    private final Map<String, Turn> others = new LinkedHashMap<>();

    private Ratios(String group) throws IOException {
        switch (group) {
            case "read" -> {
                DocumentBenchmark documents = new DocumentBenchmark();
                Turn read = turn(documents::read);
                add("read / Jackson 2", read, turn(documents::readByJackson2));
                add("read / Jackson 3", read, turn(documents::readByJackson3));
            }
            case "write" -> {
                DocumentBenchmark documents = new DocumentBenchmark();
                Turn write = turn(documents::write);
                add("write / Jackson 2", write, turn(documents::writeByJackson2));
                add("write / Jackson 3", write, turn(documents::writeByJackson3));
            }
            case "mixed", "complete", "mixed-4", "complete-4" -> {
                ScoreBenchmark scores = new ScoreBenchmark();
                scores.kind = group;
                scores.prepare();
                add(group + ": score / bind", turn(scores::wholeScorecard), turn(scores::bindByJackson3));
            }
            case "caf" -> {
                CafBenchmark outcomes = new CafBenchmark();
                add("outcomes: score / bind", turn(outcomes::score), turn(outcomes::bind));
            }
            case "decide" -> {
                PlainLoop mixed = new PlainLoop();
                add("mixed: decide / loop", turn(mixed.ours()::get), turn(mixed.loop()::get));
            }
            case "lines" -> {
                PortfolioBenchmark portfolio = new PortfolioBenchmark();
                portfolio.different = LINES;
                portfolio.assessments = LINES;
                portfolio.write();
                add("lines: summed up / bind", turn(portfolio::oneThread), turn(portfolio::lastBoundByJackson3));
            }
            case "tracks" -> {
                TracksBenchmark tracks = new TracksBenchmark(LINES);
                Turn mixed = turn(tracks::mixed);
                add("lines: both / items", mixed, turn(tracks::items));
                add("lines: both / outcomes", mixed, turn(tracks::outcomes));
            }
            default -> throw new IllegalArgumentException(group);
        }
    }

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
            Ratios ratios = new Ratios(arguments[1]);
            ratios.measure();
            ratios.print();
            return;
        }
        System.out.printf("%-26s %-24s %-20s %s%n", "", "ratio (turn by turn)", "microseconds", "KB");
        Map<String, Double> measured = new LinkedHashMap<>();
        for (String group : GROUPS) {
            fork(group, measured);
        }
        if (what.equals("commit")) {
            commit(measured, Path.of(arguments[1]));
        } else if (what.equals("guard") && !guard(measured, Path.of(arguments[1]))) {
            System.exit(1);
        }
    }

    private static void fork(String group, Map<String, Double> into) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ratios.class.getName(),
                        "group",
                        group)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
                into.put(line.substring(0, 26).strip(), Double.parseDouble(line.substring(26, 33)));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("measuring " + group + " failed");
        }
    }

    private static Turn turn(Turn.Operation operation) {
        return new Turn(ROUNDS, operation);
    }

    private void add(String name, Turn one, Turn other) {
        ours.put(name, one);
        others.put(name, other);
    }

    private void measure() throws Exception {
        Set<Turn> turns = new LinkedHashSet<>(ours.values());
        turns.addAll(others.values());
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
            for (Turn turn : turns) {
                turn.warmUp(TURN_MICROS);
            }
        }
        int attempts = 0;
        do {
            for (int round = 0; round < ROUNDS; round++) {
                for (Turn turn : turns) {
                    turn.take(round);
                }
            }
        } while (++attempts < MOST_ATTEMPTS && turns.stream().anyMatch(Turn::isSettling));
    }

    private void print() {
        ours.forEach((name, one) -> {
            Turn other = others.get(name);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %6.3f (%.3f to %.3f) %8.1f / %-8.1f %8.1f / %.1f%n",
                    name,
                    one.micros() / other.micros(),
                    one.ratio(other, 0.25),
                    one.ratio(other, 0.75),
                    one.micros(),
                    other.micros(),
                    one.kilobytes(),
                    other.kilobytes());
        });
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
