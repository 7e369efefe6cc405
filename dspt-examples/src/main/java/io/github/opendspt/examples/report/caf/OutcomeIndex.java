package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.IndexView;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafPrinciple;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Outcome by outcome, the stated level against the expected one, why, and what supports it. */
final class OutcomeIndex {

    private final CafReport report;
    private final CafScorecard card;
    private final CafAssessment assessment;
    private final AnswerText text;
    private final Map<CafOutcomeRef, Integer> steps = new HashMap<>();

    OutcomeIndex(CafReport report) {
        this.report = report;
        this.card = report.evaluation().scorecard();
        this.assessment = report.evaluation().assessment();
        this.text = new AnswerText(report.redacted(), card.asAt());
        List<CafPlanRow> rows = report.plan().rows();
        for (int i = rows.size(); i > 0; i--) {
            CafOutcomeRef ref = rows.get(i - 1).ref();
            if (ref != null) {
                steps.put(ref, i);
            }
        }
    }

    IndexView view() {
        return new IndexView(
                (report.evidence() == EvidenceChoice.ALL
                                ? "All " + card.outcomes().total() + " outcomes"
                                : "The outcomes that have an entry or evidence")
                        + ", by level: not achieved, partially achieved, achieved. A full square is the stated level, a frame the"
                        + " expected one."
                        + (report.redacted() ? " Explanations and names are withheld." : ""),
                new IndexView.Columns("Outcome", "Level", "Explanation", "Documents and evidence"),
                card.objectives().stream()
                        .map(this::objective)
                        .filter(objective -> !objective.groups().isEmpty())
                        .toList());
    }

    private IndexView.Standard objective(ObjectiveResult objective) {
        return new IndexView.Standard(
                objective.letter(),
                objective.title(),
                objective.meets() + " of " + objective.total() + " meet",
                report.evaluation().outcomes().principles().stream()
                        .filter(principle -> principle.ref().startsWith(objective.letter()))
                        .map(this::principle)
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private IndexView.Group principle(CafPrinciple principle) {
        return new IndexView.Group(
                principle.ref(),
                principle.title(),
                "",
                card.results().stream()
                        .filter(result -> principle
                                .ref()
                                .equals("" + result.ref().objective()
                                        + result.ref().principle()))
                        .filter(this::isListed)
                        .map(this::row)
                        .toList());
    }

    private boolean isListed(OutcomeResult result) {
        return report.evidence() == EvidenceChoice.ALL
                || assessment.outcomes().containsKey(result.ref())
                || assessment.evidence().containsKey(result.ref());
    }

    private IndexView.Row row(OutcomeResult result) {
        OutcomeAnswer answer = assessment.outcome(result.ref()).orElse(null);
        List<Evidence> seen = assessment.evidence().getOrDefault(result.ref(), List.of());
        Integer step = steps.get(result.ref());
        return new IndexView.Row(
                result.ref().toString(),
                result.title(),
                false,
                ObjectivesChart.look(result),
                report.evaluation().outcomes().outcome(result.ref()).orElseThrow().levels().stream()
                        .map(level -> level(result, level))
                        .toList(),
                answer == null ? "" : text.explanation(answer.explanation()),
                text.evidence(
                        answer == null ? List.of() : answer.documents(),
                        seen,
                        answer == null ? null : answer.reviewBy()),
                text.caution(seen),
                step == null ? List.of() : List.of(new Link("Step " + step, "#step-" + step)));
    }

    private static IndexView.Level level(OutcomeResult result, AchievementLevel level) {
        return new IndexView.Level(
                Wording.capital(level.displayName()), level == result.stated(), level == result.expected());
    }
}
