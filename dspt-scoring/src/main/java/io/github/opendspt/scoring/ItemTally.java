package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.scoring.decision.Decision;

/**
 * How the items that are mandatory for Standards Met stand. {@code answered + exempt + undetermined + outstanding} is
 * {@code total}; exempt items count as complete and stay apart from answered ones (rule A4). A value: immutable and
 * thread-safe.
 *
 * @param total how many there are
 * @param answered how many have a complete answer, exempt besides or not
 * @param exempt how many have none but are exempt
 * @param undetermined of how many it is not known whether they count
 * @param outstanding how many are incomplete or unanswered
 */
@JsonPropertyOrder({"total", "answered", "exempt", "undetermined", "outstanding"})
public record ItemTally(
        @JsonProperty("total") int total,
        @JsonProperty("answered") int answered,
        @JsonProperty("exempt") int exempt,
        @JsonProperty("undetermined") int undetermined,
        @JsonProperty("outstanding") int outstanding) {

    static ItemTally of(Decision decision) {
        return new ItemTally(
                decision.set().mandatory(),
                decision.answered(),
                decision.exempt(),
                decision.undetermined(),
                decision.outstanding());
    }
}
