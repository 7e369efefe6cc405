package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was published for the edition, and until when it is good (rules A41, B1 and B2). It changes no verdict: what the
 * answers would publish as on the day of the verdict is another matter. A value: immutable and thread-safe.
 *
 * @param status the status that was published
 * @param on the day
 * @param certainUntil the last day on which the publication is certainly good
 * @param likelyUntil the last day on which it is probably good, or {@code null} if no later day is known
 */
@JsonPropertyOrder({"status", "on", "certainUntil", "likelyUntil"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Published(
        Status status,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate certainUntil,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate likelyUntil) {

    /** Rejects {@code null} where the component may not be. */
    public Published {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(certainUntil, "certainUntil");
    }

    /**
     * Puts a publication together with the days until which it is good.
     *
     * @param publication what was published, and when
     * @param validity until when a publication for its edition is good
     * @return both
     */
    public static Published of(Publication publication, Validity validity) {
        return new Published(publication.status(), publication.on(), validity.certainUntil(), validity.likelyUntil());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Published bind(Binding binding) {
        return new Published(
                Objects.requireNonNull(binding.status, "status"),
                Objects.requireNonNull(Days.parse(binding.on), "on"),
                Objects.requireNonNull(Days.parse(binding.certainUntil), "certainUntil"),
                Days.parse(binding.likelyUntil));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status status;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String on;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String certainUntil;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String likelyUntil;
    }
}
