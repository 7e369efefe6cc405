package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import java.util.BitSet;

/** What one writes first on the CAF-aligned track: a loop over the outcomes, with the comparison of what is stated and expected. */
final class CafIfElse implements Rival<CafCase, CafCase, CafVerdict> {

    private final CafRuleSet rules;

    CafIfElse(CafRuleSet rules) {
        this.rules = rules;
    }

    @Override
    public CafCase input(CafCase question) {
        return question;
    }

    @Override
    public CafVerdict verdict(CafCase question, CafCase input) {
        BitSet lacking = new BitSet();
        int count = rules.outcomes.size();
        for (int i = 0; i < count; i++) {
            if (lacks(rules.outcomes.get(i), input)) {
                lacking.set(i);
            }
        }
        for (int i = 0; i < rules.policies.size(); i++) {
            if (lacks(rules.policies.get(i), input)) {
                lacking.set(count + i);
            }
        }
        return rules.verdict(question, lacking);
    }

    /** E5 and E7. */
    static boolean lacks(CafOutcome outcome, CafCase question) {
        OutcomeAnswer answer = question.assessment().outcomes().get(outcome.ref());
        if (answer == null || answer.level() == null) {
            return true;
        } else if (answer.level() == AchievementLevel.PARTIALLY_ACHIEVED
                && outcome.partialLevel() == PartialLevel.NONE) {
            return true;
        }
        return !answer.level()
                .isAtLeast(
                        outcome.expected() == null
                                ? AchievementLevel.ACHIEVED
                                : outcome.expected().level());
    }

    /** E8. */
    static boolean lacks(CafOutcomeRef policy, CafCase question) {
        PolicyAnswer answer = question.assessment().policies().get(policy);
        return answer == null || answer.answer() != PolicyStanding.COMPLIANT;
    }
}
