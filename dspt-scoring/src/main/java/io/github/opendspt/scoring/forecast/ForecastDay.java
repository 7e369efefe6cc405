package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.scoring.ScorecardDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something changes. A value: immutable and thread-safe.
 *
 * @param on the day, the first on which the change shows
 * @param reasons why, and what comes of it, in sentences; at least one
 * @param change what differs between the day before and the day
 */
@JsonPropertyOrder({"on", "reasons", "change"})
public record ForecastDay(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, List<Reason> reasons, ScorecardDiff change) {

    /** Rejects {@code null} and copies the list. */
    public ForecastDay {
        Objects.requireNonNull(on, "on");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(change, "change");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ForecastDay bind(Binding binding) {
        return new ForecastDay(
                Objects.requireNonNull(Days.parse(binding.on), "on"),
                Objects.requireNonNull(binding.reasons, "reasons"),
                Objects.requireNonNull(binding.change, "change"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String on;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ScorecardDiff change;
    }

    /** {@return the day and the sentences} */
    @Override
    public String toString() {
        return on + ": "
                + String.join("; ", reasons.stream().map(Reason::message).toList());
    }
}
