package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.internal.SchemaRules;
import java.time.LocalDate;
import java.util.List;

/** Plans of the CAF-aligned track as JSON: the format {@value CafPlan#FORMAT}. Thread-safe. */
public final class CafPlanJson {

    private static final Shape<CafPlan> SHAPE = plan();

    private static final DocumentReader<CafPlan> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafPlan> WRITER = DocumentWriter.of(SHAPE);

    private CafPlanJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafPlan> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafPlan> writer() {
        return WRITER;
    }

    /**
     * Gives what a plan looks like.
     *
     * @return the shape
     */
    public static Shape<CafPlan> shape() {
        return SHAPE;
    }

    private static Shape<CafPlan> plan() {
        Shape<Status> statuses = Shapes.token(Status.class);
        ObjectShape.Builder<CafPlan> shape = ObjectShape.document(
                "cafPlan",
                CafPlan.FORMAT,
                "Everything that is outstanding for Standards Met on the CAF-aligned track, as things to do.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the plan.");
        Member<Checksum> requirements =
                shape.required("requirements", CommonShapes.checksum(), "The checksum of the outcomes.");
        Member<ProfileSummary> profile =
                shape.required("profile", CafScorecardJson.profile(), "The expected levels that were judged by.");
        Member<Status> status = shape.required("status", statuses, "The status that is certain on the day.");
        Member<Status> possibleStatus =
                shape.required("possibleStatus", statuses, "The status that is not ruled out on the day.");
        Member<LocalDate> completeBy = shape.optional(
                "completeBy",
                Shapes.date(),
                "The last day for completing an improvement plan; left out where it is not known.");
        Member<LocalDate> deadline = shape.optional(
                "deadline", Shapes.date(), "The deadline of the edition; left out where it is not known.");
        Member<List<CafPlanRow>> rows = shape.required(
                "rows", Shapes.list(row(), Bounds.OUTSTANDING), "Everything to do, in the order of work.");
        Member<List<CafDoneRow>> done = shape.optional(
                "done",
                Shapes.list(doneRow(), Bounds.OUTSTANDING),
                List.of(),
                "What earlier plans held and is no longer outstanding; left out where there is nothing.");
        return shape.build(
                values -> new CafPlan(
                        values.get(edition),
                        values.get(odsCode),
                        values.get(asAt),
                        values.get(requirements),
                        values.get(profile),
                        values.get(status),
                        values.get(possibleStatus),
                        values.orNull(completeBy),
                        values.orNull(deadline),
                        values.get(rows),
                        values.get(done)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(odsCode, value.odsCode());
                    parts.put(asAt, value.asAt());
                    parts.put(requirements, value.requirementsChecksum());
                    parts.put(profile, value.profile());
                    parts.put(status, value.status());
                    parts.put(possibleStatus, value.possibleStatus());
                    parts.put(completeBy, value.completeBy());
                    parts.put(deadline, value.deadline());
                    parts.put(rows, value.rows());
                    parts.put(done, value.done());
                });
    }

    private static Shape<CafPlanRow> row() {
        Shape<String> text = Shapes.nonBlankText(CafPlanRow.MAX_TEXT);
        Shape<AchievementLevel> levels = Shapes.token(AchievementLevel.class);
        ObjectShape.Builder<CafPlanRow> shape = ObjectShape.named("cafPlanRow", "One thing to do.");
        Member<Integer> priority =
                shape.required("priority", Shapes.integer(1, 99_999), "Its place in the order of work.");
        Member<CafPlanStep> step = shape.required("step", Shapes.token(CafPlanStep.class), "What kind of work it is.");
        Member<CafBlockerKind> kind =
                shape.required("kind", Shapes.token(CafBlockerKind.class), "What kind of thing is outstanding.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                "The outcome; left out where it is not known which policy questions there are.");
        Member<String> title = shape.required("title", text, "The title of the outcome.");
        Member<AchievementLevel> stated =
                shape.optional("stated", levels, "The level that is stated; left out where none is.");
        Member<AchievementLevel> expected =
                shape.optional("expected", levels, "The level that is expected; left out where it is not known.");
        Member<Reason> gap = shape.required("gap", CommonShapes.reason(), "What is lacking.");
        Member<String> action = shape.required("action", text, "What to do about it.");
        Member<String> owner = shape.optional(
                "owner", Shapes.nonBlankText(CafPlanRow.MAX_OWNER), "Who does it; left out where that is not settled.");
        Member<LocalDate> due =
                shape.optional("due", Shapes.date(), "The day by which; left out where that is not settled.");
        Member<LocalDate> since = shape.optional(
                "since", Shapes.date(), "The day of the first plan that held it; left out where that is not known.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(
                values -> new CafPlanRow(
                        values.get(priority),
                        values.get(step),
                        values.get(kind),
                        values.orNull(ref),
                        values.get(title),
                        values.orNull(stated),
                        values.orNull(expected),
                        values.get(gap),
                        values.get(action),
                        values.orNull(owner),
                        values.orNull(due),
                        values.orNull(since)),
                (value, parts) -> {
                    parts.put(priority, value.priority());
                    parts.put(step, value.step());
                    parts.put(kind, value.kind());
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(stated, value.stated());
                    parts.put(expected, value.expected());
                    parts.put(gap, value.gap());
                    parts.put(action, value.action());
                    parts.put(owner, value.owner());
                    parts.put(due, value.due());
                    parts.put(since, value.since());
                });
    }

    private static Shape<CafDoneRow> doneRow() {
        ObjectShape.Builder<CafDoneRow> shape = ObjectShape.named(
                "cafDoneRow", "Something that an earlier plan held and that is no longer outstanding.");
        Member<CafBlockerKind> kind =
                shape.required("kind", Shapes.token(CafBlockerKind.class), "What kind of thing it was.");
        Member<CafOutcomeRef> ref = shape.optional(
                "ref",
                CommonShapes.cafOutcomeRef(),
                "The outcome; left out where it was which policy questions there are.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(CafPlanRow.MAX_TEXT), "The title of the outcome.");
        Member<String> owner = shape.optional(
                "owner",
                Shapes.nonBlankText(CafPlanRow.MAX_OWNER),
                "Who had it; left out where that was never settled.");
        Member<LocalDate> due =
                shape.optional("due", Shapes.date(), "The day by which; left out where that was never settled.");
        Member<LocalDate> since = shape.optional(
                "since", Shapes.date(), "The day of the first plan that held it; left out where that is not known.");
        Member<LocalDate> doneOn = shape.required("doneOn", Shapes.date(), "The day on which it was found done.");
        shape.schemaRules(schema -> SchemaRules.refUnless(schema, CafBlockerKind.POLICY.token()));
        return shape.build(
                values -> new CafDoneRow(
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
}
