package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question about a policy that is asked beside an outcome (rule E8). A value: immutable and thread-safe.
 *
 * @param ref the outcome that it is asked beside
 * @param about what it asks, in this project's own words, not blank, or {@code null} if that is not known
 * @param provenance where this comes from and how well it is founded
 */
@JsonPropertyOrder({"ref", "about", "provenance"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyQuestion(
        CafOutcomeRef ref,

        @Nullable @Text(blank = false, max = PolicyQuestion.MAX_ABOUT)
        String about,

        @Valid Provenance provenance) {

    /** The greatest length of what it asks, in code points. */
    public static final int MAX_ABOUT = 5_000;

    /** Rejects {@code null} where the component may not be. */
    public PolicyQuestion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(provenance, "provenance");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PolicyQuestion bind(Binding binding) {
        return new PolicyQuestion(
                Objects.requireNonNull(binding.ref, "ref"),
                binding.about,
                Objects.requireNonNull(binding.provenance, "provenance"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String about;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Provenance provenance;
    }
}
