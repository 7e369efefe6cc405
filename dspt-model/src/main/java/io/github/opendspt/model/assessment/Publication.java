package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was published for the edition of an assessment, and when (rule A41). An event: it changes no verdict, and a later
 * publication for the same edition replaces it. A value: immutable and thread-safe.
 *
 * @param status the status that was published
 * @param on the day
 */
@JsonPropertyOrder({"status", "on"})
public record Publication(
        Status status,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate on) {

    /** Rejects {@code null}. */
    public Publication {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(on, "on");
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Publication bind(@JsonProperty("status") Status status, @JsonProperty("on") @Nullable String on) {
        return new Publication(status, Objects.requireNonNull(Days.parse(on), "on"));
    }
}
