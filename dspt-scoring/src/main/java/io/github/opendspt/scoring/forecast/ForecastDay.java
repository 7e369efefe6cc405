package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.ScorecardDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which something changes. A value: immutable and thread-safe.
 *
 * @param on the day, the first on which the change shows
 * @param reasons why, and what comes of it, in sentences; at least one
 * @param change what differs between the day before and the day
 */
@JsonPropertyOrder({"on", "reasons", "change"})
public record ForecastDay(
        @JsonProperty("on") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @JsonProperty("reasons") List<Reason> reasons,
        @JsonProperty("change") ScorecardDiff change) {

    /** Rejects {@code null} and copies the list. */
    public ForecastDay {
        Objects.requireNonNull(on, "on");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(change, "change");
    }

    /** {@return the day and the sentences} */
    @Override
    public String toString() {
        return on + ": "
                + String.join("; ", reasons.stream().map(Reason::message).toList());
    }
}
