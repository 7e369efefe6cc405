package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That someone in charge confirmed an assertion (rule A1). It counts from its day on. A value: immutable and thread-safe.
 *
 * @param by who confirmed it, a name or a role; not blank
 * @param on the day
 */
@JsonPropertyOrder({"by", "on"})
public record Confirmation(
        @Text(blank = false, max = Confirmation.MAX_BY) String by,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate on) {

    /** The greatest length of the name or role, in code points. */
    public static final int MAX_BY = 200;

    /**
     * Rejects {@code null}.
     *
     * @param by who confirmed it, a name or a role
     * @param on the day
     */
    public Confirmation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Confirmation bind(@JsonProperty("by") String by, @JsonProperty("on") @Nullable String on) {
        return new Confirmation(by, Objects.requireNonNull(Days.parse(on), "on"));
    }
}
