package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.StateChange;
import io.github.opendspt.scoring.internal.RequirementSetMembers;
import java.time.LocalDate;
import java.util.List;

/** Forecasts as JSON: the format {@value Forecast#FORMAT}. */
public final class ForecastJson {

    private static final Shape<Forecast> SHAPE = forecast();

    private static final DocumentReader<Forecast> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Forecast> WRITER = DocumentWriter.of(SHAPE);

    private ForecastJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Forecast> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Forecast> writer() {
        return WRITER;
    }

    /**
     * What a forecast looks like.
     *
     * @return the shape
     */
    public static Shape<Forecast> shape() {
        return SHAPE;
    }

    private static Shape<Forecast> forecast() {
        Shape<Status> statuses = Shapes.token(Status.class);
        ObjectShape.Builder<Forecast> shape = ObjectShape.document(
                "forecast", Forecast.FORMAT, "Every day of a span on which the verdict on an assessment changes.");
        RequirementSetMembers.First<Forecast> set = RequirementSetMembers.add(shape, Forecast::requirementSet);
        Member<OdsCode> odsCode =
                shape.required("odsCode", CommonShapes.odsCode(), Forecast::odsCode, "The code of the organisation.");
        RequirementSetMembers requirements = set.andRest();
        Member<LocalDate> from = shape.required("from", Shapes.date(), Forecast::from, "The first day.");
        Member<LocalDate> until = shape.required("until", Shapes.date(), Forecast::until, "The last day.");
        Member<LocalDate> deadline = shape.optional(
                "deadline",
                Shapes.date(),
                Forecast::deadline,
                "The deadline of the edition; left out where it is not known.");
        Member<Status> status =
                shape.required("status", statuses, Forecast::status, "The certain status on the first day.");
        Member<Status> possible = shape.required(
                "possibleStatus", statuses, Forecast::possibleStatus, "The possible status on the first day.");
        Member<List<ForecastDay>> days = shape.required(
                "days", Shapes.list(day()), Forecast::days, "The days on which something changes, in order.");
        return shape.build(values -> new Forecast(
                requirements.id(values),
                values.get(odsCode),
                values.get(from),
                values.get(until),
                values.orNull(deadline),
                values.get(status),
                values.get(possible),
                values.get(days)));
    }

    private static Shape<ForecastDay> day() {
        ObjectShape.Builder<ForecastDay> shape = ObjectShape.named("forecastDay", "A day on which something changes.");
        Member<LocalDate> on =
                shape.required("on", Shapes.date(), ForecastDay::on, "The first day on which the change shows.");
        Member<List<Reason>> reasons = shape.required(
                "reasons",
                Shapes.list(CommonShapes.reason()),
                ForecastDay::reasons,
                "Why, and what follows, in sentences.");
        Member<ScorecardDiff> change = shape.required(
                "change", change(), ForecastDay::change, "What differs between the day before and the day.");
        return shape.build(values -> new ForecastDay(values.get(on), values.get(reasons), values.get(change)));
    }

    private static Shape<ScorecardDiff> change() {
        Shape<Status> statuses = Shapes.token(Status.class);
        Shape<List<Blocker>> blockers = Shapes.list(ScorecardJson.blocker());
        Shape<List<Finding>> findings = Shapes.list(CommonShapes.finding());
        ObjectShape.Builder<ScorecardDiff> shape =
                ObjectShape.named("scorecardDiff", "What differs between two scorecards.");
        Member<Status> statusBefore = shape.required(
                "statusBefore", statuses, ScorecardDiff::statusBefore, "The certain status of the first.");
        Member<Status> statusAfter = shape.required(
                "statusAfter", statuses, ScorecardDiff::statusAfter, "The certain status of the second.");
        Member<Status> possibleBefore = shape.required(
                "possibleBefore", statuses, ScorecardDiff::possibleBefore, "The possible status of the first.");
        Member<Status> possibleAfter = shape.required(
                "possibleAfter", statuses, ScorecardDiff::possibleAfter, "The possible status of the second.");
        Member<List<StateChange>> items = shape.optional(
                "items", Shapes.list(item()), ScorecardDiff::items, List.of(), "The items whose state changes.");
        Member<List<Blocker>> raised = shape.optional(
                "raised", blockers, ScorecardDiff::raised, List.of(), "The blockers of the second alone.");
        Member<List<Blocker>> cleared = shape.optional(
                "cleared", blockers, ScorecardDiff::cleared, List.of(), "The blockers of the first alone.");
        Member<List<Finding>> appeared = shape.optional(
                "appeared", findings, ScorecardDiff::appeared, List.of(), "The findings of the second alone.");
        Member<List<Finding>> gone =
                shape.optional("gone", findings, ScorecardDiff::gone, List.of(), "The findings of the first alone.");
        return shape.build(values -> new ScorecardDiff(
                values.get(statusBefore),
                values.get(statusAfter),
                values.get(possibleBefore),
                values.get(possibleAfter),
                values.get(items),
                values.get(raised),
                values.get(cleared),
                values.get(appeared),
                values.get(gone)));
    }

    private static Shape<StateChange> item() {
        Shape<ItemState> states = Shapes.token(ItemState.class);
        ObjectShape.Builder<StateChange> shape = ObjectShape.named("stateChange", "That the state of an item changes.");
        Member<EvidenceRef> ref =
                shape.required("ref", CommonShapes.evidenceRef(), StateChange::ref, "The ref of the item.");
        Member<Boolean> mandatory = shape.required(
                "mandatory", Shapes.bool(), StateChange::mandatory, "Whether it is mandatory for Standards Met.");
        Member<ItemState> before = shape.optional(
                "before", states, StateChange::before, "What it came to; left out where it was not asked.");
        Member<ItemState> after =
                shape.optional("after", states, StateChange::after, "Its state after; left out where it is not asked.");
        return shape.build(values ->
                new StateChange(values.get(ref), values.get(mandatory), values.orNull(before), values.orNull(after)));
    }
}
