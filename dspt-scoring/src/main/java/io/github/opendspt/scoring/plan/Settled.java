package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What other certificates settle, item by item. This is the one place that says so: a {@link Route} counts by it, and so
 * does a comparison with and without a certificate. A value: immutable and thread-safe.
 *
 * @param certainly the items that count with them and do not count without, in order of ref
 * @param possibly the items that do not certainly count with them, and that they may exempt though it was certain that
 *     nothing did without, in order of ref
 */
public record Settled(List<ItemResult> certainly, List<ItemResult> possibly) {

    /** Copies the lists. */
    public Settled {
        certainly = List.copyOf(certainly);
        possibly = List.copyOf(possibly);
    }

    /**
     * Compares an assessment with certificates with the same one without.
     *
     * @param without the scorecard without them
     * @param exemptWithout the credits without them
     * @param with the scorecard with them, by the same requirement set
     * @param exemptWith the credits with them
     * @return what they settle, each item as it is with them
     * @throws IllegalArgumentException if the scorecards are by two requirement sets
     */
    public static Settled between(Scorecard without, Credits exemptWithout, Scorecard with, Credits exemptWith) {
        Objects.requireNonNull(exemptWithout, "exemptWithout");
        Objects.requireNonNull(exemptWith, "exemptWith");
        if (!without.requirementSet().equals(with.requirementSet())) {
            throw new IllegalArgumentException("with: it is by other requirements than without");
        }
        List<ItemResult> certainly = new ArrayList<>();
        List<ItemResult> possibly = new ArrayList<>();
        for (int i = 0; i < with.items().size(); i++) {
            ItemResult item = with.items().get(i);
            if (item.state().counts()) {
                if (!without.items().get(i).state().counts()) {
                    certainly.add(item);
                }
            } else if (exemptWith.outcome(item.ref()) == CreditOutcome.UNDETERMINED
                    && exemptWithout.outcome(item.ref()) != CreditOutcome.UNDETERMINED) {
                possibly.add(item);
            }
        }
        return new Settled(certainly, possibly);
    }
}
