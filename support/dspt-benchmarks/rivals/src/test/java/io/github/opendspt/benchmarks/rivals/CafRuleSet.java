package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the rules of every rival are made from on the CAF-aligned track, and what every rival but ours does in the end. They are those of
 * organisations whose expected levels are published (rule E2).
 */
final class CafRuleSet {

    /** In order of ref. A rival speaks of them by their place here. */
    final List<CafOutcome> outcomes;
    /** The policy questions, in order of ref. A rival speaks of them by their place here, counted on from the outcomes. */
    final List<CafOutcomeRef> policies;

    final CafOutcomes requirements;

    CafRuleSet(CafOutcomes requirements) {
        this.requirements = requirements;
        this.outcomes = requirements.outcomes();
        this.policies =
                requirements.policies().stream().map(PolicyQuestion::ref).toList();
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("which policy questions there are is not known");
        }
    }

    /** The levels that certainly meet what is expected (rules E5 and E7). */
    static List<AchievementLevel> sufficient(CafOutcome outcome) {
        AchievementLevel expected =
                outcome.expected() == null ? null : outcome.expected().level();
        return outcome.levels().stream()
                .filter(level -> level.isAtLeast(expected == null ? AchievementLevel.ACHIEVED : expected))
                .toList();
    }

    /**
     * The verdict, once the outcomes and policy questions are judged.
     *
     * @param question what is judged
     * @param lacking the places of the outcomes that do not certainly meet, and of the questions that are not answered with compliance
     * @return the verdict
     */
    CafVerdict verdict(CafCase question, BitSet lacking) {
        List<CafOutcomeRef> outstanding = new ArrayList<>(lacking.cardinality());
        List<CafOutcomeRef> undetermined = new ArrayList<>(lacking.cardinality());
        List<CafOutcomeRef> provisos = new ArrayList<>(policies.size());
        for (int i = lacking.nextSetBit(0); i >= 0; i = lacking.nextSetBit(i + 1)) {
            if (i >= outcomes.size()) {
                provisos.add(policies.get(i - outcomes.size()));
            } else if (mayMeet(outcomes.get(i), question)) {
                undetermined.add(outcomes.get(i).ref());
            } else {
                outstanding.add(outcomes.get(i).ref());
            }
        }
        Status possible = outstanding.isEmpty() ? Status.STANDARDS_MET : Status.STANDARDS_NOT_MET;
        Status status = undetermined.isEmpty() && provisos.isEmpty() ? possible : Status.STANDARDS_NOT_MET;
        if (status != Status.STANDARDS_MET) {
            Eligibility route = approaching(question);
            status = route == Eligibility.YES ? Status.APPROACHING_STANDARDS : status;
            possible = route == Eligibility.NO ? possible : possible.or(Status.APPROACHING_STANDARDS);
        }
        return new CafVerdict(status, possible, outstanding, undetermined, provisos);
    }

    /** E7: of an outcome that does not certainly meet. */
    private static boolean mayMeet(CafOutcome outcome, CafCase question) {
        OutcomeAnswer answer = question.assessment().outcomes().get(outcome.ref());
        return outcome.expected() == null && answer != null && answer.level() != null && outcome.has(answer.level());
    }

    /** A15 and E10. */
    private Eligibility approaching(CafCase question) {
        ImprovementPlan plan = question.assessment().improvementPlan();
        if (plan == null || !plan.approvedBy(question.day())) {
            return Eligibility.NO;
        }
        OrganisationType type = question.assessment().organisation().type();
        return requirements
                .rule(type)
                .map(OrganisationTypeRule::reviewedApproaching)
                .orElse(Eligibility.UNKNOWN);
    }
}
