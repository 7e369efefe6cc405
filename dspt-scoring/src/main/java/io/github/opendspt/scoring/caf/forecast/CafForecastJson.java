package io.github.opendspt.scoring.caf.forecast;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
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
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import io.github.opendspt.scoring.caf.CafScorecardDiffJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.ProfileSummary;
import java.time.LocalDate;
import java.util.List;

/** Forecasts of the CAF-aligned track as JSON: the format {@value CafForecast#FORMAT}. Thread-safe. */
public final class CafForecastJson {

    private static final Shape<CafForecast> SHAPE = forecast();

    private static final DocumentReader<CafForecast> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafForecast> WRITER = DocumentWriter.of(SHAPE);

    private CafForecastJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafForecast> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafForecast> writer() {
        return WRITER;
    }

    /**
     * Gives what a forecast looks like.
     *
     * @return the shape
     */
    public static Shape<CafForecast> shape() {
        return SHAPE;
    }

    private static Shape<CafForecast> forecast() {
        Shape<Status> statuses = Shapes.token(Status.class);
        ObjectShape.Builder<CafForecast> shape = ObjectShape.document(
                "cafForecast",
                CafForecast.FORMAT,
                "Every day of a span on which something happens to an assessment of the CAF-aligned track.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<Checksum> requirements =
                shape.required("requirements", CommonShapes.checksum(), "The checksum of the outcomes.");
        Member<ProfileSummary> profile =
                shape.required("profile", CafScorecardJson.profile(), "The expected levels that are judged by.");
        Member<LocalDate> from = shape.required("from", Shapes.date(), "The first day.");
        Member<LocalDate> until = shape.required("until", Shapes.date(), "The last day.");
        Member<LocalDate> deadline = shape.optional(
                "deadline", Shapes.date(), "The deadline of the edition; left out where it is not known.");
        Member<Status> status = shape.required("status", statuses, "The certain status on the first day.");
        Member<Status> possible = shape.required("possibleStatus", statuses, "The possible status on the first day.");
        Member<List<CafForecastDay>> days = shape.required(
                "days", Shapes.list(day(), Bounds.DAYS), "The days on which something happens, in order.");
        return shape.build(
                values -> new CafForecast(
                        values.get(edition),
                        values.get(odsCode),
                        values.get(requirements),
                        values.get(profile),
                        values.get(from),
                        values.get(until),
                        values.orNull(deadline),
                        values.get(status),
                        values.get(possible),
                        values.get(days)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(odsCode, value.odsCode());
                    parts.put(requirements, value.requirementsChecksum());
                    parts.put(profile, value.profile());
                    parts.put(from, value.from());
                    parts.put(until, value.until());
                    parts.put(deadline, value.deadline());
                    parts.put(status, value.status());
                    parts.put(possible, value.possibleStatus());
                    parts.put(days, value.days());
                });
    }

    private static Shape<CafForecastDay> day() {
        ObjectShape.Builder<CafForecastDay> shape =
                ObjectShape.named("cafForecastDay", "A day on which something happens.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<List<Reason>> reasons = shape.required(
                "reasons",
                Shapes.list(CommonShapes.reason(), Bounds.REASONS),
                "What happens, and what comes of it, in sentences.");
        Member<CafScorecardDiff> change = shape.required(
                "change", CafScorecardDiffJson.shape(), "What differs between the day before and the day.");
        return shape.build(
                values -> new CafForecastDay(values.get(on), values.get(reasons), values.get(change)),
                (value, parts) -> {
                    parts.put(on, value.on());
                    parts.put(reasons, value.reasons());
                    parts.put(change, value.change());
                });
    }
}
