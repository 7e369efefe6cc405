package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every day of a span on which the verdict on an assessment changes while the assessment itself stays as it is: status,
 * possible status, the state of an item, a blocker or a finding. Between two such days nothing changes.
 *
 * <p>A {@link Forecaster} makes it. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category by whose requirements the assessment is judged
 * @param odsCode the code of the organisation
 * @param requirements the {@linkplain io.github.opendspt.model.requirement.RequirementSet#checksum() checksum} of the
 *     requirement set
 * @param completeness how far the requirement set can be trusted
 * @param from the first day
 * @param until the last day
 * @param deadline the deadline of the edition, or {@code null} if it is not known
 * @param status the certain status on the first day
 * @param possibleStatus the possible status on the first day
 * @param days the days on which something changes, after the first and up to the last, in order
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "odsCode",
    "requirements",
    "completeness",
    "from",
    "until",
    "deadline",
    "status",
    "possibleStatus",
    "days"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Forecast(
        Edition edition,
        Category category,
        OdsCode odsCode,
        String requirements,
        Completeness completeness,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate deadline,

        Status status,
        Status possibleStatus,
        List<ForecastDay> days) {

    /** The format of forecast documents. */
    public static final String FORMAT = "dspt-forecast/1";

    /** Rejects {@code null} where the component may not be and copies the list. */
    public Forecast {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        days = List.copyOf(days);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Forecast bind(
            @JsonProperty("format") String format,
            @JsonProperty("edition") Edition edition,
            @JsonProperty("category") Category category,
            @JsonProperty("odsCode") OdsCode odsCode,
            @JsonProperty("requirements") String requirements,
            @JsonProperty("completeness") Completeness completeness,
            @JsonProperty("from") LocalDate from,
            @JsonProperty("until") LocalDate until,
            @JsonProperty("deadline") @Nullable LocalDate deadline,
            @JsonProperty("status") Status status,
            @JsonProperty("possibleStatus") Status possibleStatus,
            @JsonProperty("days") List<ForecastDay> days) {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("the format is '" + format + "'; expected '" + FORMAT + "'");
        }
        return new Forecast(
                edition,
                category,
                odsCode,
                requirements,
                completeness,
                from,
                until,
                deadline,
                status,
                possibleStatus,
                days);
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * The certain status on a day of the span.
     *
     * @param day the day
     * @return the status
     * @throws IllegalArgumentException if the day is outside the span
     */
    public Status statusOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new IllegalArgumentException("day: " + day + " is not one from " + from + " to " + until);
        }
        Status on = status;
        for (ForecastDay change : days) {
            if (!change.on().isAfter(day)) {
                on = change.change().statusAfter();
            }
        }
        return on;
    }

    /** {@return edition, category, span and the number of days on which something changes} */
    @Override
    public String toString() {
        return "Forecast[" + edition + " category " + category + " from " + from + " to " + until + ": " + days.size()
                + " days]";
    }
}
