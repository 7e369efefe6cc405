package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.ScoringCodes;

/** Why a requirement set is not the official list of items, and how to settle that (section H, rules A39 and A40). */
public final class SetReasons {

    private SetReasons() {}

    /**
     * What is missing, and what to do.
     *
     * @param requirements a set that is not complete
     * @return the reason
     */
    public static Reason unconfirmed(RequirementSet requirements) {
        return switch (requirements.completeness()) {
            case PROJECTED ->
                Reason.of(
                        ScoringCodes.REQUIREMENTS_PROJECTED,
                        requirements.edition(),
                        new Edition(requirements.edition().startYear() - 1));
            case PROVISIONAL, COMPLETE ->
                Reason.of(ScoringCodes.REQUIREMENTS_PROVISIONAL, requirements.edition(), requirements.category());
        };
    }
}
