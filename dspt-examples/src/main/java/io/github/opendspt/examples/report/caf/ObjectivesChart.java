package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.view.ChartView;
import io.github.opendspt.examples.report.view.ChartView.Count;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.caf.OutcomeResult;
import java.util.ArrayList;
import java.util.List;

/** How far each objective is: one cell for each outcome. */
final class ObjectivesChart {

    private final CafReport report;

    ObjectivesChart(CafReport report) {
        this.report = report;
    }

    ChartView view() {
        List<ChartView.Row> rows = report.evaluation().scorecard().objectives().stream()
                .map(this::row)
                .toList();
        List<Look> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        return new ChartView(
                "The five objectives",
                "One cell for each outcome. A full cell is at the level that is expected.",
                new ChartView.Columns("Objective", "Outcomes", "meet", "known"),
                key(cells),
                rows,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1));
    }

    /** How many outcomes look like what. */
    static List<Count> key(List<Look> cells) {
        return List.of(
                Count.of(List.of(Look.ANSWERED), "at the expected level", cells),
                Count.of(List.of(Look.UNDETERMINED), "undetermined", cells),
                Count.of(List.of(Look.OUTSTANDING), "below or unanswered", cells));
    }

    /** What an outcome looks like. */
    static Look look(OutcomeResult result) {
        return switch (result.result()) {
            case MEETS -> Look.ANSWERED;
            case UNDETERMINED -> Look.UNDETERMINED;
            case BELOW, UNANSWERED -> Look.OUTSTANDING;
        };
    }

    private ChartView.Row row(ObjectiveResult objective) {
        List<OutcomeResult> results = report.evaluation().scorecard().results().stream()
                .filter(result ->
                        objective.letter().equals(String.valueOf(result.ref().objective())))
                .toList();
        long known =
                results.stream().filter(result -> result.expected() != null).count();
        return new ChartView.Row(
                objective.letter(),
                objective.title(),
                report.evidence() == EvidenceChoice.NONE ? "" : "#evidence-" + objective.letter(),
                results.stream().map(ObjectivesChart::look).sorted().toList(),
                objective.meets() + " of " + objective.total(),
                known + " of " + objective.total(),
                leftToDo(objective),
                objective.meets() == objective.total());
    }

    private static String leftToDo(ObjectiveResult objective) {
        List<String> open = new ArrayList<>();
        if (objective.below() > 0) {
            open.add(objective.below() + " below");
        }
        if (objective.unanswered() > 0) {
            open.add(objective.unanswered() + " unanswered");
        }
        if (!open.isEmpty()) {
            return String.join(", ", open);
        }
        return objective.undetermined() > 0 ? objective.undetermined() + " undetermined" : "complete";
    }
}
