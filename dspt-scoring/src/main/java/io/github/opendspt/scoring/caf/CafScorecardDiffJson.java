package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.List;

/** What differs between two scorecards of the CAF-aligned track, as a part of documents. Thread-safe. */
public final class CafScorecardDiffJson {

    private static final Shape<CafScorecardDiff> SHAPE = diff();

    private CafScorecardDiffJson() {}

    /**
     * Gives what the difference between two scorecards looks like.
     *
     * @return the shape
     */
    public static Shape<CafScorecardDiff> shape() {
        return SHAPE;
    }

    private static Shape<CafScorecardDiff> diff() {
        Shape<Status> statuses = Shapes.token(Status.class);
        Shape<List<CafBlocker>> blockers = Shapes.list(CafScorecardJson.blocker(), Bounds.OUTSTANDING);
        Shape<List<Finding>> findings = Shapes.list(CommonShapes.finding(), Bounds.FINDINGS);
        ObjectShape.Builder<CafScorecardDiff> shape =
                ObjectShape.named("cafScorecardDiff", "What differs between two scorecards.");
        Member<Status> statusBefore = shape.required(
                "statusBefore", statuses, CafScorecardDiff::statusBefore, "The certain status of the first.");
        Member<Status> statusAfter = shape.required(
                "statusAfter", statuses, CafScorecardDiff::statusAfter, "The certain status of the second.");
        Member<Status> possibleBefore = shape.required(
                "possibleBefore", statuses, CafScorecardDiff::possibleBefore, "The possible status of the first.");
        Member<Status> possibleAfter = shape.required(
                "possibleAfter", statuses, CafScorecardDiff::possibleAfter, "The possible status of the second.");
        Member<List<OutcomeChange>> outcomes = shape.optional(
                "outcomes",
                Shapes.list(outcome(), Bounds.ITEMS),
                CafScorecardDiff::outcomes,
                List.of(),
                "The outcomes of which something else became.");
        Member<List<CafBlocker>> raised = shape.optional(
                "raised", blockers, CafScorecardDiff::raised, List.of(), "The blockers of the second alone.");
        Member<List<CafBlocker>> cleared = shape.optional(
                "cleared", blockers, CafScorecardDiff::cleared, List.of(), "The blockers of the first alone.");
        Member<List<Finding>> appeared = shape.optional(
                "appeared", findings, CafScorecardDiff::appeared, List.of(), "The findings of the second alone.");
        Member<List<Finding>> gone =
                shape.optional("gone", findings, CafScorecardDiff::gone, List.of(), "The findings of the first alone.");
        return shape.build(values -> new CafScorecardDiff(
                values.get(statusBefore),
                values.get(statusAfter),
                values.get(possibleBefore),
                values.get(possibleAfter),
                values.get(outcomes),
                values.get(raised),
                values.get(cleared),
                values.get(appeared),
                values.get(gone)));
    }

    private static Shape<OutcomeChange> outcome() {
        Shape<OutcomeVerdict> verdicts = Shapes.token(OutcomeVerdict.class);
        Shape<AchievementLevel> levels = Shapes.token(AchievementLevel.class);
        ObjectShape.Builder<OutcomeChange> shape =
                ObjectShape.named("outcomeChange", "What differs at an outcome between two scorecards.");
        Member<CafOutcomeRef> ref =
                shape.required("ref", CommonShapes.cafOutcomeRef(), OutcomeChange::ref, "The ref of the outcome.");
        Member<OutcomeVerdict> before = shape.optional(
                "before", verdicts, OutcomeChange::before, "What became of it; left out where it was not asked.");
        Member<OutcomeVerdict> after = shape.optional(
                "after", verdicts, OutcomeChange::after, "What becomes of it; left out where it is not asked.");
        Member<AchievementLevel> statedBefore = shape.optional(
                "statedBefore", levels, OutcomeChange::statedBefore, "The level before; left out where none was.");
        Member<AchievementLevel> statedAfter = shape.optional(
                "statedAfter", levels, OutcomeChange::statedAfter, "The level after; left out where none is.");
        return shape.build(values -> new OutcomeChange(
                values.get(ref),
                values.orNull(before),
                values.orNull(after),
                values.orNull(statedBefore),
                values.orNull(statedAfter)));
    }
}
