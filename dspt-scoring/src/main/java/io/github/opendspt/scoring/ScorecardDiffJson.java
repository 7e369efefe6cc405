package io.github.opendspt.scoring;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.List;

/** What differs between two scorecards as JSON, for the documents that hold it. Thread-safe. */
public final class ScorecardDiffJson {

    private ScorecardDiffJson() {}

    /**
     * Gives what a difference looks like in a document.
     *
     * @return the shape
     */
    public static Shape<ScorecardDiff> shape() {
        Shape<Status> statuses = Shapes.token(Status.class);
        Shape<List<Blocker>> blockers = Shapes.list(ScorecardJson.blocker(), Bounds.OUTSTANDING);
        Shape<List<Finding>> findings = Shapes.list(CommonShapes.finding(), Bounds.FINDINGS);
        ObjectShape.Builder<ScorecardDiff> shape =
                ObjectShape.named("scorecardDiff", "What differs between two scorecards.");
        Member<Status> statusBefore = shape.required("statusBefore", statuses, "The certain status of the first.");
        Member<Status> statusAfter = shape.required("statusAfter", statuses, "The certain status of the second.");
        Member<Status> possibleBefore = shape.required("possibleBefore", statuses, "The possible status of the first.");
        Member<Status> possibleAfter = shape.required("possibleAfter", statuses, "The possible status of the second.");
        Member<List<StateChange>> items = shape.optional(
                "items", Shapes.list(item(), Bounds.OUTSTANDING), List.of(), "The items whose state changes.");
        Member<List<Blocker>> raised =
                shape.optional("raised", blockers, List.of(), "The blockers of the second alone.");
        Member<List<Blocker>> cleared =
                shape.optional("cleared", blockers, List.of(), "The blockers of the first alone.");
        Member<List<Finding>> appeared =
                shape.optional("appeared", findings, List.of(), "The findings of the second alone.");
        Member<List<Finding>> gone = shape.optional("gone", findings, List.of(), "The findings of the first alone.");
        return shape.build(
                values -> new ScorecardDiff(
                        values.get(statusBefore),
                        values.get(statusAfter),
                        values.get(possibleBefore),
                        values.get(possibleAfter),
                        values.get(items),
                        values.get(raised),
                        values.get(cleared),
                        values.get(appeared),
                        values.get(gone)),
                (value, parts) -> {
                    parts.put(statusBefore, value.statusBefore());
                    parts.put(statusAfter, value.statusAfter());
                    parts.put(possibleBefore, value.possibleBefore());
                    parts.put(possibleAfter, value.possibleAfter());
                    parts.put(items, value.items());
                    parts.put(raised, value.raised());
                    parts.put(cleared, value.cleared());
                    parts.put(appeared, value.appeared());
                    parts.put(gone, value.gone());
                });
    }

    private static Shape<StateChange> item() {
        Shape<ItemState> states = Shapes.token(ItemState.class);
        ObjectShape.Builder<StateChange> shape = ObjectShape.named("stateChange", "That the state of an item changes.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The ref of the item.");
        Member<Boolean> mandatory =
                shape.required("mandatory", Shapes.bool(), "Whether it is mandatory for Standards Met.");
        Member<ItemState> before =
                shape.optional("before", states, "Its state before; left out where it was not asked.");
        Member<ItemState> after = shape.optional("after", states, "Its state after; left out where it is not asked.");
        return shape.build(
                values -> new StateChange(
                        values.get(ref), values.get(mandatory), values.orNull(before), values.orNull(after)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(mandatory, value.mandatory());
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                });
    }
}
