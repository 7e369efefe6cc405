package io.github.opendspt.scoring.caf.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something happens. A value: immutable and thread-safe.
 *
 * @param on the day
 * @param reasons what happens, and what comes of it, in sentences; at least one
 * @param change what differs between the verdicts of the day before and of the day; nothing, where the day is only to be known
 */
@JsonPropertyOrder({"on", "reasons", "change"})
public record CafForecastDay(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, List<Reason> reasons, CafScorecardDiff change) {

    /** Rejects {@code null} and copies the list. */
    public CafForecastDay {
        Objects.requireNonNull(on, "on");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(change, "change");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafForecastDay bind(Binding binding) {
        return new CafForecastDay(
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
        CafScorecardDiff change;
    }

    /** {@return the day and the sentences} */
    @Override
    public String toString() {
        return on + ": "
                + String.join("; ", reasons.stream().map(Reason::message).toList());
    }
}
