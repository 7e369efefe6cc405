package io.github.opendspt.benchmarks;

import io.github.opendspt.benchmarks.rivals.PlainLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is compared in one JVM: something of ours beside others that do the same, in short turns in one thread. */
final class RatioGroup {

    /** The groups. */
    static final List<String> NAMES =
            List.of("read", "write", "mixed", "complete", "mixed-4", "complete-4", "caf", "decide", "lines", "tracks");

    /** How long a group warms up: long enough for compilers that do not get a processor of their own. */
    private static final long WARM_UP_NANOS = 8_000_000_000L;

    private static final int ROUNDS = 400;
    /** How often a group is measured while its code is still being compiled. */
    private static final int MOST_ATTEMPTS = 8;

    /** How long a turn takes, about. */
    private static final double TURN_MICROS = 1_500;
    /** How many different lines a portfolio has. */
    private static final int LINES = 100;

    private final List<Row> rows = new ArrayList<>();

    /** One ratio. */
    private record Row(String name, Turn ours, Turn other) {}

    RatioGroup(String group) throws IOException {
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
            default -> throw new IllegalArgumentException("No group is called " + group + ". There are " + NAMES);
        }
    }

    private static Turn turn(Turn.Operation operation) {
        return new Turn(ROUNDS, operation);
    }

    private void add(String name, Turn ours, Turn other) {
        rows.add(new Row(name, ours, other));
    }

    /** Lets all take turns until none becomes faster any more. */
    void measure() throws Exception {
        Set<Turn> turns = new LinkedHashSet<>();
        rows.forEach(row -> turns.add(row.ours));
        rows.forEach(row -> turns.add(row.other));
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

    /** Does what is ours for a while, and nothing else. */
    void runOurs(long nanos) throws Exception {
        for (long start = System.nanoTime(); System.nanoTime() - start < nanos; ) {
            for (Row row : rows) {
                row.ours.warmUp(TURN_MICROS);
            }
        }
    }

    void print() {
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %6.3f (%.3f to %.3f) %8.1f / %-8.1f %8.1f / %.1f%n",
                    row.name,
                    row.ours.micros() / row.other.micros(),
                    row.ours.ratio(row.other, 0.25),
                    row.ours.ratio(row.other, 0.75),
                    row.ours.micros(),
                    row.other.micros(),
                    row.ours.kilobytes(),
                    row.other.kilobytes());
        }
    }
}
