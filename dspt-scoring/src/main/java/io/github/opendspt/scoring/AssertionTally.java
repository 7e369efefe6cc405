package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.scoring.decision.Decision;

/**
 * How the assertions that hold an item mandatory for Standards Met stand (rule A1). Other assertions are not counted. A
 * value: immutable and thread-safe.
 *
 * @param mandatory how many there are
 * @param complete in how many all mandatory items are answered or exempt
 * @param confirmed how many are confirmed, complete or not
 */
@JsonPropertyOrder({"mandatory", "complete", "confirmed"})
public record AssertionTally(
        @JsonProperty("mandatory") int mandatory,
        @JsonProperty("complete") int complete,
        @JsonProperty("confirmed") int confirmed) {

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
