package io.github.opendspt.scoring.caf.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one outcome. A value: immutable and thread-safe.
 *
 * @param ref its ref
 * @param title its title; that of the later edition, where the two differ
 * @param change what became of it; {@link RolloverChange#REWORDED} where it is a draft now
 * @param answered whether anything was said of it
 * @param reason why
 */
@JsonPropertyOrder({"ref", "title", "change", "answered", "reason"})
public record CafRolloverItem(CafOutcomeRef ref, String title, RolloverChange change, boolean answered, Reason reason) {

    /** Rejects {@code null}. */
    public CafRolloverItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafRolloverItem bind(Binding binding) {
        return new CafRolloverItem(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.change, "change"),
                Objects.requireNonNull(binding.answered, "answered"),
                Objects.requireNonNull(binding.reason, "reason"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        RolloverChange change;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean answered;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Reason reason;
    }
}
