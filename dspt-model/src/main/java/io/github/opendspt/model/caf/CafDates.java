package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.requirement.KnownDate;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The days of an edition that concern this track alone. Those of every track are in the
 * {@linkplain io.github.opendspt.model.requirement.EditionFacts facts of the edition}. A value: immutable and thread-safe.
 *
 * @param interim the day of the interim assessment, of whose consequences nothing is known (rule E12), or {@code null} if there
 *     is none or it is not known
 * @param planUntil the last day for completing an improvement plan of this edition (rule E10), or {@code null} if it is not
 *     known
 */
@JsonPropertyOrder({"interim", "planUntil"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CafDates(
        @Nullable @Valid KnownDate interim, @Nullable @Valid KnownDate planUntil) {

    /** No day is known. */
    public static final CafDates UNKNOWN = new CafDates(null, null);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafDates bind(Binding binding) {
        return new CafDates(binding.interim, binding.planUntil);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate interim;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        KnownDate planUntil;
    }
}
