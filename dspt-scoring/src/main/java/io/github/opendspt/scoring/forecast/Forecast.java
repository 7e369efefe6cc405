package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.internal.ForecastSpan;
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
 * @param requirementSet the requirement set by which the assessment is judged
 * @param odsCode the code of the organisation
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
@Consistent
public record Forecast(
        @JsonIgnore RequirementSetId requirementSet,
        OdsCode odsCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate deadline,

        Status status,
        Status possibleStatus,
        List<ForecastDay> days)
        implements SelfConsistent {

    /** The format of forecast documents. */
    public static final String FORMAT = "dspt-forecast/1";

    /** Rejects {@code null} where the component may not be and copies the list. */
    public Forecast {
        Objects.requireNonNull(requirementSet, "requirementSet");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        days = List.copyOf(days);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Forecast bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return ForecastJson.writer()
                .checked(new Forecast(
                        new RequirementSetId(
                                Objects.requireNonNull(binding.edition, "edition"),
                                Objects.requireNonNull(binding.category, "category"),
                                Objects.requireNonNull(binding.requirements, "requirements"),
                                Objects.requireNonNull(binding.completeness, "completeness")),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(Days.parse(binding.from), "from"),
                        Objects.requireNonNull(Days.parse(binding.until), "until"),
                        Days.parse(binding.deadline),
                        Objects.requireNonNull(binding.status, "status"),
                        Objects.requireNonNull(binding.possibleStatus, "possibleStatus"),
                        Objects.requireNonNull(binding.days, "days")));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String from;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String until;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String deadline;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status status;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleStatus;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<ForecastDay> days;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Completeness completeness;
    }

    /**
     * The edition.
     *
     * @return the edition of the requirement set
     */
    @JsonGetter("edition")
    public Edition edition() {
        return requirementSet.edition();
    }

    /**
     * The category by whose requirements was judged.
     *
     * @return the category of the requirement set
     */
    @JsonGetter("category")
    public Category category() {
        return requirementSet.category();
    }

    /**
     * How far the requirement set can be trusted.
     *
     * @return the completeness
     */
    @JsonGetter("completeness")
    public Completeness completeness() {
        return requirementSet.completeness();
    }

    @JsonGetter("requirements")
    Checksum requirementsChecksum() {
        return requirementSet.checksum();
    }

    /** {@return what keeps the days from holding together: a span that ends before it begins, and days outside it or out of
     * order} */
    @Override
    public List<Inconsistency> inconsistencies() {
        return ForecastSpan.inconsistencies(
                from, until, days.stream().map(ForecastDay::on).toList());
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
        return "Forecast[" + edition() + " category " + category() + " from " + from + " to " + until + ": "
                + days.size() + " days]";
    }
}
