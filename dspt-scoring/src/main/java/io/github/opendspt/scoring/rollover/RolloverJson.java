package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.internal.RequirementSetMembers;
import java.util.List;

/** Reports on rollovers as JSON: the format {@value RolloverReport#FORMAT}. */
public final class RolloverJson {

    private static final Shape<RolloverReport> SHAPE = report();

    private static final DocumentReader<RolloverReport> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<RolloverReport> WRITER = DocumentWriter.of(SHAPE);

    private RolloverJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<RolloverReport> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RolloverReport> writer() {
        return WRITER;
    }

    /**
     * What a report looks like.
     *
     * @return the shape
     */
    public static Shape<RolloverReport> shape() {
        return SHAPE;
    }

    private static Shape<RolloverReport> report() {
        ObjectShape.Builder<RolloverReport> shape =
                ObjectShape.document("rollover", RolloverReport.FORMAT, "What a rollover did, item by item.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Shape<RequirementSetId> sides =
                RequirementSetMembers.shape("requirementSet", "One of the two requirement sets.");
        Member<RequirementSetId> from = shape.required("from", sides, "The requirement set before.");
        Member<RequirementSetId> to = shape.required("to", sides, "The requirement set after.");
        Member<PreviousStatus> previousStatus = shape.optional(
                "previousStatus",
                Shapes.token(PreviousStatus.class),
                "The status of the last publication; left out where it is not known.");
        Member<List<RolloverItem>> items = shape.required(
                "items", Shapes.list(item(), Bounds.OUTSTANDING), "What becomes of each item of either set.");
        Member<List<AssertionRef>> cleared = shape.optional(
                "cleared",
                Shapes.list(CommonShapes.assertionRef(), Bounds.ASSERTIONS),
                List.of(),
                "The assertions whose confirmation was taken away.");
        Member<List<Finding>> findings = shape.optional(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                List.of(),
                "What else a person should know.");
        return shape.build(
                values -> new RolloverReport(
                        values.get(odsCode),
                        values.get(from),
                        values.get(to),
                        values.orNull(previousStatus),
                        values.get(items),
                        values.get(cleared),
                        values.get(findings)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(from, value.from());
                    parts.put(to, value.to());
                    parts.put(previousStatus, value.previousStatus());
                    parts.put(items, value.items());
                    parts.put(cleared, value.cleared());
                    parts.put(findings, value.findings());
                });
    }

    private static Shape<RolloverItem> item() {
        ObjectShape.Builder<RolloverItem> shape = ObjectShape.named("rolloverItem", "What becomes of one item.");
        Member<EvidenceRef> before =
                shape.optional("before", CommonShapes.evidenceRef(), "Its ref before; left out where it is new.");
        Member<EvidenceRef> after =
                shape.optional("after", CommonShapes.evidenceRef(), "Its ref after; left out where it is removed.");
        Member<String> title = shape.required("title", Shapes.text(20_000), "Its title.");
        Member<RolloverChange> change =
                shape.required("change", Shapes.token(RolloverChange.class), "What becomes of it.");
        Member<Boolean> mandatory =
                shape.required("mandatory", Shapes.bool(), "Whether it is mandatory for Standards Met.");
        Member<ObligationChange> obligation = shape.optional(
                "obligation", Shapes.token(ObligationChange.class), "How that changes; left out where it does not.");
        Member<Boolean> answered =
                shape.required("answered", Shapes.bool(), "Whether the assessment holds an answer to it.");
        Member<List<Reason>> reasons =
                shape.required("reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why.");
        return shape.build(
                values -> new RolloverItem(
                        values.orNull(before),
                        values.orNull(after),
                        values.get(title),
                        values.get(change),
                        values.get(mandatory),
                        values.orNull(obligation),
                        values.get(answered),
                        values.get(reasons)),
                (value, parts) -> {
                    parts.put(before, value.before());
                    parts.put(after, value.after());
                    parts.put(title, value.title());
                    parts.put(change, value.change());
                    parts.put(mandatory, value.mandatory());
                    parts.put(obligation, value.obligation());
                    parts.put(answered, value.answered());
                    parts.put(reasons, value.reasons());
                });
    }
}
