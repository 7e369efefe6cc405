package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.scoring.decision.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the assertions that hold an item mandatory for Standards Met (rule A1). Other assertions are not counted. A
 * value: immutable and thread-safe.
 *
 * @param mandatory how many there are
 * @param complete in how many all mandatory items are answered or exempt
 * @param confirmed how many are confirmed, complete or not
 */
@JsonPropertyOrder({"mandatory", "complete", "confirmed"})
public record AssertionTally(int mandatory, int complete, int confirmed) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AssertionTally bind(Binding binding) {
        return new AssertionTally(
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                Objects.requireNonNull(binding.complete, "complete"),
                Objects.requireNonNull(binding.confirmed, "confirmed"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer complete;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer confirmed;
    }

    static AssertionTally of(Decision decision) {
        int mandatory = 0;
        int complete = 0;
        for (int i = 0; i < decision.set().assertions(); i++) {
            int held = decision.set().assertion(i).mandatory();
            if (held > 0) {
                mandatory++;
                complete += decision.complete(i) == held ? 1 : 0;
            }
        }
        return new AssertionTally(mandatory, complete, mandatory - decision.unconfirmed());
    }
}
