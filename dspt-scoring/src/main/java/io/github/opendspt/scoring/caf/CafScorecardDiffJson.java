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
        Member<Status> statusBefore = shape.required("statusBefore", statuses, "The certain status of the first.");
        Member<Status> statusAfter = shape.required("statusAfter", statuses, "The certain status of the second.");
        Member<Status> possibleBefore = shape.required("possibleBefore", statuses, "The possible status of the first.");
        Member<Status> possibleAfter = shape.required("possibleAfter", statuses, "The possible status of the second.");
        Member<List<OutcomeChange>> outcomes = shape.optional(
                "outcomes",
                Shapes.list(outcome(), Bounds.ITEMS),
                List.of(),
                "The outcomes of which something else became.");
        Member<List<CafBlocker>> raised =
                shape.optional("raised", blockers, List.of(), "The blockers of the second alone.");
        Member<List<CafBlocker>> cleared =
                shape.optional("cleared", blockers, List.of(), "The blockers of the first alone.");
        Member<List<Finding>> appeared =
                shape.optional("appeared", findings, List.of(), "The findings of the second alone.");
        Member<List<Finding>> gone = shape.optional("gone", findings, List.of(), "The findings of the first alone.");
        return shape.build(
                values -> new CafScorecardDiff(
                        values.get(statusBefore),
                        values.get(statusAfter),
                        values.get(possibleBefore),
                        values.get(possibleAfter),
                        values.get(outcomes),
                        values.get(raised),
                        values.get(cleared),
                        values.get(appeared),
                        values.get(gone)),
                (value, parts) -> {
                    parts.put(statusBefore, value.statusBefore());
                    parts.put(statusAfter, value.statusAfter());
                    parts.put(possibleBefore, value.possibleBefore());
                    parts.put(possibleAfter, value.possibleAfter());
                    parts.put(outcomes, value.outcomes());
                    parts.put(raised, value.raised());
                    parts.put(cleared, value.cleared());
                    parts.put(appeared, value.appeared());
                    parts.put(gone, value.gone());
                });
    }

    private static Shape<OutcomeChange> outcome() {
        Shape<OutcomeVerdict> verdicts = Shapes.token(OutcomeVerdict.class);
        Shape<AchievementLevel> levels = Shapes.token(AchievementLevel.class);
        ObjectShape.Builder<OutcomeChange> shape =
                ObjectShape.named("outcomeChange", "What differs at an outcome between two scorecards.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), "The ref of the outcome.");
        Member<OutcomeVerdict> before =
                shape.optional("before", verdicts, "What became of it; left out where it was not asked.");
        Member<OutcomeVerdict> after =
                shape.optional("after", verdicts, "What becomes of it; left out where it is not asked.");
        Member<AchievementLevel> statedBefore =
                shape.optional("statedBefore", levels, "The level before; left out where none was.");
        Member<AchievementLevel> statedAfter =
                shape.optional("statedAfter", levels, "The level after; left out where none is.");
        return shape.build(
                values -> new OutcomeChange(
                        values.get(ref),
                        values.orNull(before),
                        values.orNull(after),
                        values.orNull(statedBefore),
                        values.orNull(statedAfter)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(statedBefore, value.statedBefore());
                    parts.put(statedAfter, value.statedAfter());
                });
    }
}
