package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many outcomes came to which result. A value: immutable and thread-safe.
 *
 * @param total how many there are
 * @param meets how many meet the expected level
 * @param below how many are below it
 * @param undetermined of how many that is not known
 * @param unanswered how many have no level that counts
 */
@JsonPropertyOrder({"total", "meets", "below", "undetermined", "unanswered"})
public record OutcomeTally(int total, int meets, int below, int undetermined, int unanswered) {

    /** Counts results. */
    static OutcomeTally of(Iterable<OutcomeResult> results) {
        int[] counts = new int[OutcomeVerdict.values().length];
        int total = 0;
        for (OutcomeResult result : results) {
            counts[result.result().ordinal()]++;
            total++;
        }
        return new OutcomeTally(
                total,
                counts[OutcomeVerdict.MEETS.ordinal()],
                counts[OutcomeVerdict.BELOW.ordinal()],
                counts[OutcomeVerdict.UNDETERMINED.ordinal()],
                counts[OutcomeVerdict.UNANSWERED.ordinal()]);
    }
}
