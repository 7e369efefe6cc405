package io.github.opendspt.scoring.caf.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes on one side of a rollover. A value: immutable and thread-safe.
 *
 * @param edition their edition
 * @param requirementsChecksum their {@linkplain CafOutcomes#checksum() checksum}
 */
@JsonPropertyOrder({"edition", "requirements"})
public record CafRolloverSide(
        Edition edition, @JsonProperty("requirements") Checksum requirementsChecksum) {

    /** Rejects {@code null}. */
    public CafRolloverSide {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
    }

    static CafRolloverSide of(CafOutcomes outcomes) {
        return new CafRolloverSide(outcomes.edition(), outcomes.checksum());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafRolloverSide bind(Binding binding) {
        return new CafRolloverSide(
                Objects.requireNonNull(binding.edition, "edition"),
                Objects.requireNonNull(binding.requirements, "requirements"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;
    }
}
