package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about, whatever is lacking there at the time: the level of an outcome, the policy question beside it, or which policy
 * questions there are. An outcome that was unanswered and is below its level now is still the same thing to do.
 *
 * @param policy whether it is about a policy question
 * @param ref the outcome, or {@code null} if it is which policy questions there are
 */
record CafPlanThing(boolean policy, @Nullable CafOutcomeRef ref) {

    static CafPlanThing of(CafBlockerKind kind, @Nullable CafOutcomeRef ref) {
        return new CafPlanThing(kind == CafBlockerKind.POLICY, ref);
    }
}
