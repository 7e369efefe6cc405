package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.internal.RequirementSetMembers;
import java.time.LocalDate;
import java.util.List;

/** Plans as JSON: the format {@value Plan#FORMAT}. */
public final class PlanJson {

    private static final Shape<Plan> SHAPE = plan();

    private static final DocumentReader<Plan> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Plan> WRITER = DocumentWriter.of(SHAPE);

    /** Findings as a plan holds them. */
    static final DocumentWriter<List<Finding>> FINDINGS =
            DocumentWriter.of(Shapes.list(CommonShapes.finding(), Bounds.FINDINGS));

    private PlanJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Plan> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Plan> writer() {
        return WRITER;
    }

    /**
     * What a plan looks like.
     *
     * @return the shape
     */
    public static Shape<Plan> shape() {
        return SHAPE;
    }

    private static Shape<Plan> plan() {
        ObjectShape.Builder<Plan> shape = ObjectShape.document(
                "plan",
                Plan.FORMAT,
                "Everything between an organisation and Standards Met, as things to do, and what of it is done.");
        RequirementSetMembers.First set = RequirementSetMembers.add(shape);
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the plan.");
        RequirementSetMembers requirements = set.andRest();
        Member<Status> status =
                shape.required("status", Shapes.token(Status.class), "The status that is certain on the day.");
        Member<Status> possibleStatus = shape.required(
                "possibleStatus", Shapes.token(Status.class), "The status that is not ruled out on the day.");
        Member<LocalDate> deadline = shape.optional(
                "deadline", Shapes.date(), "The deadline of the edition; left out where it is not known.");
        Member<List<PlanRow>> general = shape.optional(
                "general",
                Shapes.list(row(), Bounds.OUTSTANDING),
                List.of(),
                "What to do that belongs to no standard, before the rest; left out where there is none.");
        Member<List<StandardPlan>> standards =
                shape.required("standards", Shapes.list(standard(), Bounds.STANDARDS), "The rows, by standard.");
        Member<List<DoneRow>> done = shape.optional(
                "done",
                Shapes.list(done(), Bounds.OUTSTANDING),
                List.of(),
                "What earlier plans held and is done; left out where there is none.");
        Member<List<Finding>> findings = shape.optional(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                List.of(),
                "What a person should know about owners and days. Worked out anew by a reader.");
        return shape.build(
                values -> new Plan(
                        requirements.id(values),
                        values.get(odsCode),
                        values.get(asAt),
                        values.get(status),
                        values.get(possibleStatus),
                        values.orNull(deadline),
                        values.get(general),
                        values.get(standards),
                        values.get(done)),
                (value, parts) -> {
                    set.write(value.requirementSet(), parts);
                    parts.put(odsCode, value.odsCode());
                    parts.put(asAt, value.asAt());
                    requirements.writeRest(value.requirementSet(), parts);
                    parts.put(status, value.status());
                    parts.put(possibleStatus, value.possibleStatus());
                    parts.put(deadline, value.deadline());
                    parts.put(general, value.general());
                    parts.put(standards, value.standards());
                    parts.put(done, value.done());
                    parts.put(findings, value.findings());
                });
    }

    private static Shape<DoneRow> done() {
        ObjectShape.Builder<DoneRow> shape = ObjectShape.named("doneRow", "One thing that is done.");
        Member<BlockerKind> kind =
                shape.required("kind", Shapes.token(BlockerKind.class), "What kind of thing it was.");
        Member<FormRef> ref = shape.optional(
                "ref",
                CommonShapes.formRef(),
                "The assertion for a confirmation; left out for the requirements; the item otherwise.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(PlanRow.MAX_TEXT), "The title of the item or assertion.");
        Member<String> owner = shape.optional(
                "owner", Shapes.nonBlankText(PlanRow.MAX_OWNER), "Who had it; left out where that was never settled.");
        Member<LocalDate> due = shape.optional(
                "due", Shapes.date(), "The day by which it was to be done; left out where that was never settled.");
        Member<LocalDate> since = shape.optional(
                "since", Shapes.date(), "The day of the first plan that held it; left out where that is not known.");
        Member<LocalDate> doneOn = shape.required("doneOn", Shapes.date(), "The day on which it was found done.");
        return shape.build(
                values -> new DoneRow(
                        values.get(kind),
                        values.orNull(ref),
                        values.get(title),
                        values.orNull(owner),
                        values.orNull(due),
                        values.orNull(since),
                        values.get(doneOn)),
                (value, parts) -> {
                    parts.put(kind, value.kind());
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(owner, value.owner());
                    parts.put(due, value.due());
                    parts.put(since, value.since());
                    parts.put(doneOn, value.doneOn());
                });
    }

    private static Shape<StandardPlan> standard() {
        ObjectShape.Builder<StandardPlan> shape =
                ObjectShape.named("standardPlan", "What to do under one data security standard.");
        Member<Integer> number = shape.required("number", Shapes.integer(1, 99), "The number of the standard.");
        Member<String> title = shape.required("title", Shapes.nonBlankText(PlanRow.MAX_TEXT), "Its title.");
        Member<List<PlanRow>> rows =
                shape.required("rows", Shapes.list(row(), Bounds.OUTSTANDING), "What to do, in order of priority.");
        return shape.build(
                values -> new StandardPlan(values.get(number), values.get(title), values.get(rows)), (value, parts) -> {
                    parts.put(number, value.number());
                    parts.put(title, value.title());
                    parts.put(rows, value.rows());
                });
    }

    private static Shape<PlanRow> row() {
        Shape<String> text = Shapes.nonBlankText(PlanRow.MAX_TEXT);
        Shape<List<CertificateScheme>> schemes = Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES);
        ObjectShape.Builder<PlanRow> shape = ObjectShape.named("planRow", "One thing to do.");
        Member<Integer> priority =
                shape.required("priority", Shapes.integer(1, 99_999), "Its place in the order of work.");
        Member<PlanStep> step = shape.required("step", Shapes.token(PlanStep.class), "What kind of work it is.");
        Member<BlockerKind> kind = shape.required("kind", Shapes.token(BlockerKind.class), "What kind of thing it is.");
        Member<FormRef> ref = shape.optional(
                "ref",
                CommonShapes.formRef(),
                "The assertion for a confirmation; left out for the requirements; the item otherwise.");
        Member<String> title = shape.required("title", text, "The title of the item or assertion.");
        Member<ItemState> state = shape.optional(
                "state", Shapes.token(ItemState.class), "The state of the item now; left out for anything else.");
        Member<Reason> gap = shape.required("gap", CommonShapes.reason(), "What is lacking.");
        Member<String> action = shape.required("action", text, "What to do about it.");
        Member<String> lookFor = shape.optional(
                "lookFor", text, "Where the answer is usually found; left out where nothing is advised.");
        Member<String> owner = shape.optional(
                "owner", Shapes.nonBlankText(PlanRow.MAX_OWNER), "Who does it; left out where that is not settled.");
        Member<LocalDate> due =
                shape.optional("due", Shapes.date(), "The day by which; left out where that is not settled.");
        Member<LocalDate> since =
                shape.required("since", Shapes.date(), "The day of the first plan that held it, so far as is known.");
        Member<List<CertificateScheme>> exemptBy =
                shape.optional("exemptBy", schemes, List.of(), "The schemes considered that would exempt the item.");
        Member<List<CertificateScheme>> mayExemptBy =
                shape.optional("mayExemptBy", schemes, List.of(), "The schemes considered that may exempt the item.");
        Member<List<EvidenceRef>> unlocks = shape.optional(
                "unlocks",
                Shapes.list(CommonShapes.evidenceRef(), Bounds.ITEMS),
                List.of(),
                "The items of other rows that depend on this one.");
        Member<List<Reason>> notes = shape.optional(
                "notes",
                Shapes.list(CommonShapes.reason(), Bounds.REASONS),
                List.of(),
                "What to know before doing it.");
        Member<List<Reason>> why =
                shape.required("why", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why it has this place.");
        return shape.build(
                values -> new PlanRow(
                        values.get(priority),
                        values.get(step),
                        values.get(kind),
                        values.orNull(ref),
                        values.get(title),
                        values.orNull(state),
                        values.get(gap),
                        values.get(action),
                        values.orNull(lookFor),
                        values.orNull(owner),
                        values.orNull(due),
                        values.get(since),
                        values.get(exemptBy),
                        values.get(mayExemptBy),
                        values.get(unlocks),
                        values.get(notes),
                        values.get(why)),
                (value, parts) -> {
                    parts.put(priority, value.priority());
                    parts.put(step, value.step());
                    parts.put(kind, value.kind());
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(state, value.state());
                    parts.put(gap, value.gap());
                    parts.put(action, value.action());
                    parts.put(lookFor, value.lookFor());
                    parts.put(owner, value.owner());
                    parts.put(due, value.due());
                    parts.put(since, value.since());
                    parts.put(exemptBy, value.exemptBy());
                    parts.put(mayExemptBy, value.mayExemptBy());
                    parts.put(unlocks, value.unlocks());
                    parts.put(notes, value.notes());
                    parts.put(why, value.why());
                });
    }
}
