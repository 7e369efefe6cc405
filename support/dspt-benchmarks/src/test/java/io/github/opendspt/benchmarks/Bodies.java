package io.github.opendspt.benchmarks;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.Catalogue;
import java.util.List;

/** Generated assessments of the CAF-aligned track in 2025-26, of its 47 outcomes, as {@link Assessments} are of evidence items. */
public final class Bodies {

    /** How many statements an answer has: as many as an outcome of the framework has on average. */
    private static final int STATEMENTS = 8;

    private Bodies() {}

    /**
     * Gives the outcomes that they are about.
     *
     * @return the bundled outcomes
     */
    public static CafOutcomes outcomes() {
        return Catalogue.bundled().caf().outcomes(Edition.parse("2025-26"));
    }

    /** Every outcome achieved, and every policy question answered with compliance. */
    public static CafAssessment complete() {
        CafOutcomes outcomes = outcomes();
        CafAssessment.Builder body = begun(outcomes);
        for (CafOutcome outcome : outcomes.outcomes()) {
            body.outcome(outcome.ref(), answer(outcome.ref(), AchievementLevel.ACHIEVED));
        }
        outcomes.policies().forEach(policy -> body.policy(policy.ref(), PolicyAnswer.of(PolicyStanding.COMPLIANT)));
        return body.build();
    }

    /** A body that states every level in turn, beginning at another one for each number, and answers no policy question. */
    public static CafAssessment mixed(int first) {
        CafOutcomes outcomes = outcomes();
        CafAssessment.Builder body = begun(outcomes);
        int number = first;
        for (CafOutcome outcome : outcomes.outcomes()) {
            List<AchievementLevel> levels = outcome.levels();
            body.outcome(outcome.ref(), answer(outcome.ref(), levels.get(number++ % levels.size())));
        }
        return body.build();
    }

    private static CafAssessment.Builder begun(CafOutcomes outcomes) {
        return CafAssessment.builder(
                outcomes.edition(),
                new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST));
    }

    private static OutcomeAnswer answer(CafOutcomeRef ref, AchievementLevel level) {
        OutcomeAnswer.Builder answer = OutcomeAnswer.builder()
                .level(level)
                .explanation("What the security group recorded of " + ref + " in April, and where the papers are.")
                .owner("Head of IT");
        for (int i = 1; i <= STATEMENTS; i++) {
            answer.indicator("A#" + i, i % 2 == 0);
        }
        return answer.build();
    }
}
