package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.scoring.decision.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the items that are mandatory for Standards Met. {@code answered + exempt + undetermined + outstanding} is
 * {@code total}; exempt items count as complete and stay apart from answered ones (rule A4). A value: immutable and
 * thread-safe.
 *
 * @param total how many there are
 * @param answered how many have a complete answer, also exempt or not
 * @param exempt how many have none but are exempt
 * @param undetermined of how many it is not known whether they count
 * @param outstanding how many are incomplete or unanswered
 */
@JsonPropertyOrder({"total", "answered", "exempt", "undetermined", "outstanding"})
public record ItemTally(int total, int answered, int exempt, int undetermined, int outstanding) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ItemTally bind(Binding binding) {
        return new ItemTally(
                Objects.requireNonNull(binding.total, "total"),
                Objects.requireNonNull(binding.answered, "answered"),
                Objects.requireNonNull(binding.exempt, "exempt"),
                Objects.requireNonNull(binding.undetermined, "undetermined"),
                Objects.requireNonNull(binding.outstanding, "outstanding"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer total;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer answered;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer exempt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer undetermined;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer outstanding;
    }

    static ItemTally of(Decision decision) {
        return new ItemTally(
                decision.set().mandatory(),
                decision.answered(),
                decision.exempt(),
                decision.undetermined(),
                decision.outstanding());
    }
}
