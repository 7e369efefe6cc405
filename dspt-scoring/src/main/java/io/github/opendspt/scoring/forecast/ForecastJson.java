package io.github.opendspt.scoring.forecast;

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
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.ScorecardDiffJson;
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
        RequirementSetMembers.First set = RequirementSetMembers.add(shape);
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        RequirementSetMembers requirements = set.andRest();
        Member<LocalDate> from = shape.required("from", Shapes.date(), "The first day.");
        Member<LocalDate> until = shape.required("until", Shapes.date(), "The last day.");
        Member<LocalDate> deadline = shape.optional(
                "deadline", Shapes.date(), "The deadline of the edition; left out where it is not known.");
        Member<Status> status = shape.required("status", statuses, "The certain status on the first day.");
        Member<Status> possible = shape.required("possibleStatus", statuses, "The possible status on the first day.");
        Member<List<ForecastDay>> days = shape.required(
                "days", Shapes.list(day(), Bounds.DAYS), "The days on which something changes, in order.");
        return shape.build(
                values -> new Forecast(
                        requirements.id(values),
                        values.get(odsCode),
                        values.get(from),
                        values.get(until),
                        values.orNull(deadline),
                        values.get(status),
                        values.get(possible),
                        values.get(days)),
                (value, parts) -> {
                    set.write(value.requirementSet(), parts);
                    parts.put(odsCode, value.odsCode());
                    requirements.writeRest(value.requirementSet(), parts);
                    parts.put(from, value.from());
                    parts.put(until, value.until());
                    parts.put(deadline, value.deadline());
                    parts.put(status, value.status());
                    parts.put(possible, value.possibleStatus());
                    parts.put(days, value.days());
                });
    }

    private static Shape<ForecastDay> day() {
        ObjectShape.Builder<ForecastDay> shape = ObjectShape.named("forecastDay", "A day on which something changes.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The first day on which the change shows.");
        Member<List<Reason>> reasons = shape.required(
                "reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why, and what follows, in sentences.");
        Member<ScorecardDiff> change =
                shape.required("change", ScorecardDiffJson.shape(), "What differs between the day before and the day.");
        return shape.build(
                values -> new ForecastDay(values.get(on), values.get(reasons), values.get(change)), (value, parts) -> {
                    parts.put(on, value.on());
                    parts.put(reasons, value.reasons());
                    parts.put(change, value.change());
                });
    }
}
