package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.ChartView;
import io.github.opendspt.examples.report.view.ChartView.Count;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How far each standard is: one cell for each mandatory item, so that a row is as long as what is asked. */
final class StandardsChart {

    private final Situation situation;
    private final Scorecard card;
    private final Steps steps;

    StandardsChart(Situation situation, Steps steps) {
        this.situation = situation;
        this.card = situation.card();
        this.steps = steps;
    }

    ChartView view() {
        List<ChartView.Row> rows = card.standards().stream().map(this::row).toList();
        List<Look> cells = rows.stream()
                .map(ChartView.Row::cells)
                .flatMap(Collection::stream)
                .toList();
        return new ChartView(
                "The ten standards",
                "One cell for each mandatory item. The fuller the cell, the more is settled.",
                new ChartView.Columns("Standard", "Mandatory items", "complete", "confirmed"),
                key(cells),
                rows,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1));
    }

    /** How many cells have each look; both kinds of what is not yet confirmed are one. */
    static List<Count> key(List<Look> cells) {
        List<Count> key = new ArrayList<>(List.of(
                Count.of(List.of(Look.ANSWERED), Look.ANSWERED.word(), cells),
                Count.of(List.of(Look.EXEMPT), Look.EXEMPT.word(), cells),
                Count.of(List.of(Look.UNCONFIRMED, Look.EXEMPT_UNCONFIRMED), Look.UNCONFIRMED.word(), cells),
                Count.of(List.of(Look.UNDETERMINED), Look.UNDETERMINED.word(), cells),
                Count.of(List.of(Look.OUTSTANDING), Look.OUTSTANDING.word(), cells)));
        if (cells.contains(Look.CANDIDATE)) {
            key.add(1, Count.of(List.of(Look.CANDIDATE), Look.CANDIDATE.word(), cells));
        }
        return key;
    }

    private ChartView.Row row(StandardResult standard) {
        List<Look> cells =
                mandatory(standard.number()).map(situation::look).sorted().toList();
        List<AssertionResult> assertions = card.assertionResults().stream()
                .filter(assertion ->
                        assertion.mandatory() > 0 && assertion.ref().standard() == standard.number())
                .toList();
        long confirmed = assertions.stream().filter(AssertionResult::confirmed).count();
        String outcome = outcome(standard, cells, assertions.size() - confirmed);
        return new ChartView.Row(
                String.valueOf(standard.number()),
                standard.title(),
                href(standard.number()),
                cells,
                standard.complete() + " of " + standard.mandatory(),
                confirmed + " of " + assertions.size(),
                outcome,
                standard.met());
    }

    private Stream<ItemResult> mandatory(int standard) {
        return card.items().stream()
                .filter(item -> item.mandatory() && item.ref().standard() == standard);
    }

    private String href(int standard) {
        return steps.first(standard)
                .map(row -> Steps.href(steps.number(row)))
                .orElse(isIndexed(standard) ? "#evidence-" + standard : "");
    }

    private boolean isIndexed(int standard) {
        return card.items().stream()
                .anyMatch(item -> item.ref().standard() == standard && situation.isListed(item.ref()));
    }

    /** What is left to do: the gravest kind alone. */
    private static String outcome(StandardResult standard, List<Look> cells, long unconfirmed) {
        if (standard.mandatory() == 0) {
            return "nothing mandatory";
        }
        long outstanding = count(Look.OUTSTANDING, cells);
        if (outstanding > 0) {
            return outstanding + " outstanding";
        }
        long undetermined = count(Look.UNDETERMINED, cells);
        if (undetermined > 0) {
            return undetermined + " undetermined";
        }
        return unconfirmed > 0 ? unconfirmed + " to confirm" : "complete";
    }

    private static long count(Look look, List<Look> cells) {
        return cells.stream().filter(look::equals).count();
    }
}
