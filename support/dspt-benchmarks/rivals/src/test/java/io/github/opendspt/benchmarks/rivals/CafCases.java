package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.benchmarks.Bodies;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Assessments of the CAF-aligned track near the borders between the statuses, the same for the same seed. */
final class CafCases {

    private static final LocalDate DAY = Assessments.DAY;
    private static final AchievementLevel[] LEVELS = AchievementLevel.values();

    private final CafOutcomes outcomes;

    CafCases(CafOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** A complete or a mixed body, with this and that changed. */
    CafCase varied(int seed) {
        Random random = new Random(seed);
        CafAssessment base = random.nextInt(4) == 0 ? Bodies.mixed(seed) : Bodies.complete();
        List<OrganisationType> types = outcomes.expectedFor();
        Organisation usual = base.organisation();
        CafAssessment.Builder body = CafAssessment.builder(
                base.edition(),
                new Organisation(usual.odsCode(), usual.name(), types.get(random.nextInt(types.size()))));
        int few = random.nextInt(3);
        base.outcomes().forEach((ref, answer) -> {
            if (random.nextInt(40) >= few) {
                body.outcome(ref, answer);
            } else if (random.nextInt(3) > 0) {
                body.outcome(ref, OutcomeAnswer.of(LEVELS[random.nextInt(LEVELS.length)]));
            } else if (random.nextBoolean()) {
                body.outcome(ref, OutcomeAnswer.builder().owner("Head of IT").build());
            }
        });
        boolean complies = random.nextBoolean();
        outcomes.policies().forEach(policy -> policy(random, complies, policy.ref(), body));
        if (random.nextInt(3) > 0) {
            LocalDate submittedOn = DAY.plusDays(random.nextInt(5) - 3L);
            body.improvementPlan(new ImprovementPlan(submittedOn, submittedOn.plusDays(random.nextInt(4))));
        }
        return new CafCase(body.build(), DAY);
    }

    private static void policy(Random random, boolean complies, CafOutcomeRef ref, CafAssessment.Builder body) {
        if (complies || random.nextInt(3) == 0) {
            body.policy(ref, PolicyAnswer.of(PolicyStanding.COMPLIANT));
        } else if (random.nextBoolean()) {
            body.policy(ref, PolicyAnswer.of(PolicyStanding.NOT_YET));
        }
    }
}
