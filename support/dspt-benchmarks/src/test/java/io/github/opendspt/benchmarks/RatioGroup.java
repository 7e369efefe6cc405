package io.github.opendspt.benchmarks;

import io.github.opendspt.benchmarks.rivals.PlainLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is compared in one JVM: something of ours beside others that do the same, in short turns in one thread. */
final class RatioGroup {

    /** The groups. */
    static final List<String> NAMES = List.of(
            "read",
            "write",
            "mixed",
            "complete",
            "mixed-4",
            "complete-4",
            "caf",
            "complete-caf",
            "decide",
            "lines",
            "tracks");

    /** How many different lines a portfolio has. */
    private static final int LINES = 100;

    private final Turns turns = new Turns();
    private final List<Row> rows = new ArrayList<>();

    /** One ratio. */
    private record Row(String name, Turn ours, Turn other) {}

    RatioGroup(String group) throws IOException {
        switch (group) {
            case "read" -> {
                DocumentBenchmark documents = new DocumentBenchmark();
                Turn read = turns.add(documents::read);
                add("read / Jackson 2", read, turns.add(documents::readByJackson2));
                add("read / Jackson 3", read, turns.add(documents::readByJackson3));
            }
            case "write" -> {
                DocumentBenchmark documents = new DocumentBenchmark();
                Turn write = turns.add(documents::write);
                add("write / Jackson 2", write, turns.add(documents::writeByJackson2));
                add("write / Jackson 3", write, turns.add(documents::writeByJackson3));
            }
            case "mixed", "complete", "mixed-4", "complete-4" -> {
                ScoreBenchmark scores = new ScoreBenchmark();
                scores.kind = group;
                scores.prepare();
                add(group + ": score / bind", turns.add(scores::wholeScorecard), turns.add(scores::bindByJackson3));
            }
            case "caf" -> {
                CafBenchmark outcomes = new CafBenchmark(Bodies.mixed(0));
                add("outcomes: score / bind", turns.add(outcomes::score), turns.add(outcomes::bind));
            }
            case "complete-caf" -> {
                CafBenchmark outcomes = new CafBenchmark(Bodies.complete());
                add("complete outcomes: score / bind", turns.add(outcomes::score), turns.add(outcomes::bind));
            }
            case "decide" -> {
                PlainLoop mixed = new PlainLoop();
                add("mixed: decide / loop", turns.add(mixed.ours()::get), turns.add(mixed.loop()::get));
            }
            case "lines" -> {
                PortfolioBenchmark portfolio = new PortfolioBenchmark();
                portfolio.different = LINES;
                portfolio.assessments = LINES;
                portfolio.write();
                add(
                        "lines: summed up / bind",
                        turns.add(portfolio::oneThread),
                        turns.add(portfolio::lastBoundByJackson3));
            }
            case "tracks" -> {
                TracksBenchmark tracks = new TracksBenchmark(LINES);
                Turn mixed = turns.add(tracks::mixed);
                add("lines: both / items", mixed, turns.add(tracks::items));
                add("lines: both / outcomes", mixed, turns.add(tracks::outcomes));
            }
            default -> throw new IllegalArgumentException("No group is called " + group + ". There are " + NAMES);
        }
    }

    private void add(String name, Turn ours, Turn other) {
        rows.add(new Row(name, ours, other));
    }

    /** Measures all. */
    List<Ratio> measure() throws Exception {
        boolean settled = turns.measure();
        return rows.stream()
                .map(row -> Ratio.of(row.name, row.ours, row.other, settled))
                .toList();
    }

    /** Does what is ours for a while, and nothing else. */
    void runOurs(long nanos) throws Exception {
        Turns.run(rows.stream().map(Row::ours).distinct().toList(), nanos);
    }
}
