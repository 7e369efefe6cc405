package io.github.opendspt.scoring.caf.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.internal.ForecastSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every day of a span on which something happens to an assessment of the CAF-aligned track that itself stays as it is: a
 * review passes, evidence begins or runs out, a plan is submitted or approved, the interim assessment, the deadline, or the
 * opening or closing of the edition. Between two such days nothing changes.
 *
 * <p>A {@link CafForecaster} makes it. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param odsCode the code of the organisation
 * @param requirementsChecksum the {@linkplain io.github.opendspt.model.caf.CafOutcomes#checksum() checksum} of the outcomes
 * @param profile the expected levels that are judged by
 * @param from the first day
 * @param until the last day
 * @param deadline the deadline of the edition, or {@code null} if it is not known
 * @param status the certain status on the first day
 * @param possibleStatus the possible status on the first day
 * @param days the days on which something happens, after the first and up to the last, in order
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "odsCode",
    "requirements",
    "profile",
    "from",
    "until",
    "deadline",
    "status",
    "possibleStatus",
    "days"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record CafForecast(
        Edition edition,
        OdsCode odsCode,
        @JsonProperty("requirements") Checksum requirementsChecksum,
        ProfileSummary profile,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate deadline,

        Status status,
        Status possibleStatus,
        List<CafForecastDay> days)
        implements SelfConsistent {

    /** The format of forecast documents. */
    public static final String FORMAT = "dspt-caf-forecast/1";

    /** Rejects {@code null} where the component may not be and copies the list. */
    public CafForecast {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        days = List.copyOf(days);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafForecast bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return CafForecastJson.writer()
                .checked(new CafForecast(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        Objects.requireNonNull(binding.profile, "profile"),
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
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ProfileSummary profile;

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
        List<CafForecastDay> days;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Looks up the certain status on a day of the span.
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
        for (CafForecastDay change : days) {
            if (!change.on().isAfter(day)) {
                on = change.change().statusAfter();
            }
        }
        return on;
    }

    /** {@return what is out of order: the last day before the first, or a day on which something changes} */
    @Override
    public List<Inconsistency> inconsistencies() {
        return ForecastSpan.inconsistencies(
                from, until, days.stream().map(CafForecastDay::on).toList());
    }

    /** {@return edition, span and the number of days on which something happens} */
    @Override
    public String toString() {
        return "CafForecast[" + edition + " from " + from + " to " + until + ": " + days.size() + " days]";
    }
}
