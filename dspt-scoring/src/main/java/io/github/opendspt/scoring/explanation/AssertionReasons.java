package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;

/** Why an assertion is not confirmed. */
public final class AssertionReasons {

    private AssertionReasons() {}

    /**
     * Why an assertion is not confirmed on the day (rule A1).
     *
     * @param decision what was decided
     * @param place the place of an assertion that is not confirmed
     * @return the reason
     */
    public static Reason unconfirmed(Decision decision, int place) {
        AssertionRef ref = decision.set().assertion(place).ref();
        Confirmation confirmation = decision.confirmation(place);
        return confirmation == null
                ? Reason.of(ScoringCodes.CONFIRMATION_NONE, ref)
                : Reason.of(ScoringCodes.CONFIRMATION_FUTURE, ref, confirmation.on(), decision.asAt());
    }
}
