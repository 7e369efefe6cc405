package io.github.opendspt.scoring.caf.rollover;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.List;

/** Reports on rollovers of the CAF-aligned track as JSON: the format {@value CafRolloverReport#FORMAT}. Thread-safe. */
public final class CafRolloverJson {

    private static final Shape<CafRolloverReport> SHAPE = report();

    private static final DocumentReader<CafRolloverReport> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafRolloverReport> WRITER = DocumentWriter.of(SHAPE);

    private CafRolloverJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafRolloverReport> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafRolloverReport> writer() {
        return WRITER;
    }

    /**
     * Gives what a report looks like.
     *
     * @return the shape
     */
    public static Shape<CafRolloverReport> shape() {
        return SHAPE;
    }

    private static Shape<CafRolloverReport> report() {
        ObjectShape.Builder<CafRolloverReport> shape = ObjectShape.document(
                "cafRollover",
                CafRolloverReport.FORMAT,
                "What a rollover of the CAF-aligned track did, outcome by outcome.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Shape<CafRolloverSide> sides = side();
        Member<CafRolloverSide> from = shape.required("from", sides, "The outcomes of the edition before.");
        Member<CafRolloverSide> to = shape.required("to", sides, "The outcomes of the edition after.");
        Member<List<CafRolloverItem>> outcomes = shape.required(
                "outcomes", Shapes.list(item(), Bounds.OUTSTANDING), "What became of each outcome of either edition.");
        Member<List<Finding>> findings = shape.optional(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                List.of(),
                "What else a person should know.");
        return shape.build(
                values -> new CafRolloverReport(
                        values.get(odsCode),
                        values.get(from),
                        values.get(to),
                        values.get(outcomes),
                        values.get(findings)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(from, value.from());
                    parts.put(to, value.to());
                    parts.put(outcomes, value.outcomes());
                    parts.put(findings, value.findings());
                });
    }

    private static Shape<CafRolloverSide> side() {
        ObjectShape.Builder<CafRolloverSide> shape =
                ObjectShape.named("cafRolloverSide", "The outcomes on one side of a rollover.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "Their edition.");
        Member<Checksum> requirements = shape.required("requirements", CommonShapes.checksum(), "Their checksum.");
        return shape.build(
                values -> new CafRolloverSide(values.get(edition), values.get(requirements)), (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(requirements, value.requirementsChecksum());
                });
    }

    private static Shape<CafRolloverItem> item() {
        ObjectShape.Builder<CafRolloverItem> shape =
                ObjectShape.named("cafRolloverItem", "What became of one outcome.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), "Its ref.");
        Member<String> title = shape.required("title", Shapes.text(CafOutcome.MAX_TITLE), "Its title.");
        Member<RolloverChange> change =
                shape.required("change", Shapes.token(RolloverChange.class), "What became of it.");
        Member<Boolean> answered = shape.required("answered", Shapes.bool(), "Whether anything was said of it.");
        Member<Reason> reason = shape.required("reason", CommonShapes.reason(), "Why.");
        return shape.build(
                values -> new CafRolloverItem(
                        values.get(ref),
                        values.get(title),
                        values.get(change),
                        values.get(answered),
                        values.get(reason)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(change, value.change());
                    parts.put(answered, value.answered());
                    parts.put(reason, value.reason());
                });
    }
}
