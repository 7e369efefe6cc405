package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of an edition's year, with its source. A value: immutable and thread-safe.
 *
 * @param on the day
 * @param provenance where it comes from and how well it is founded
 */
@JsonPropertyOrder({"on", "provenance"})
public record KnownDate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, Provenance provenance) {

    /** Rejects {@code null}. */
    public KnownDate {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(provenance, "provenance");
    }
}
