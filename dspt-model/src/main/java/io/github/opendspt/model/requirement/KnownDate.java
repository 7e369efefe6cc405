package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.internal.Days;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of an edition's year, with its source. A value: immutable and thread-safe.
 *
 * @param on the day
 * @param provenance where it comes from and how well it is founded
 */
@JsonPropertyOrder({"on", "provenance"})
public record KnownDate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate on,

        @Valid Provenance provenance) {

    /** Rejects {@code null}. */
    public KnownDate {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Whether the day is weakly founded, so that whatever is said of it should say that it is probable, not confirmed.
     *
     * @return whether the confidence of its source is {@link Confidence#LOW}
     */
    public boolean onlyLikely() {
        return provenance.confidence() == Confidence.LOW;
    }

    /**
     * Checks whether something can be decided by the day (rule B2).
     *
     * @return whether the confidence of its source is {@link Confidence#HIGH} or {@link Confidence#MEDIUM}
     */
    @JsonIgnore
    public boolean isFirm() {
        return provenance.confidence().compareTo(Confidence.MEDIUM) <= 0;
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static KnownDate bind(@JsonProperty("on") @Nullable String on, @JsonProperty("provenance") Provenance provenance) {
        return new KnownDate(Objects.requireNonNull(Days.parse(on), "on"), provenance);
    }
}
