package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** As {@link DroolsRules}: a rule for each outcome and policy question, as executable model, on one fact. */
final class CafDroolsRules implements Rival<CafCase, Body, CafVerdict> {

    private final CafRuleSet rules;
    private final KieBase base;

    CafDroolsRules(CafRuleSet rules) {
        this.rules = rules;
        this.base = DroolsRules.base(drl(rules));
    }

    private static String drl(CafRuleSet rules) {
        StringBuilder drl = new StringBuilder("package rivals;\n");
        for (Class<?> type : new Class<?>[] {
            AchievementLevel.class,
            Body.class,
            Outcome.class,
            OutcomeAnswer.class,
            PolicyAnswer.class,
            PolicyStanding.class
        }) {
            drl.append("import ").append(type.getName()).append(";\n");
        }
        drl.append("global Outcome outcome;\n");
        int place = 0;
        for (CafOutcome outcome : rules.outcomes) {
            drl.append("rule \"outcome ").append(outcome.ref()).append("\" when\n");
            drl.append("  Body( $a : outcomes[\"").append(outcome.ref()).append("\"], $a == null || !(");
            drl.append(CafRuleSet.sufficient(outcome).stream()
                    .map(level -> "$a.level() == AchievementLevel." + level.name())
                    .collect(Collectors.joining(" || ")));
            drl.append(") )\n");
            drl.append("then outcome.lacking(").append(place++).append("); end\n");
        }
        for (CafOutcomeRef policy : rules.policies) {
            drl.append("rule \"policy ").append(policy).append("\" when\n");
            drl.append("  Body( $p : policies[\"").append(policy);
            drl.append("\"], $p == null || $p.answer() != PolicyStanding.COMPLIANT )\n");
            drl.append("then outcome.lacking(").append(place++).append("); end\n");
        }
        return drl.toString();
    }

    @Override
    public Body input(CafCase question) {
        return new Body(question);
    }

    @Override
    public CafVerdict verdict(CafCase question, Body input) {
        return rules.verdict(question, DroolsRules.fire(base, input).lacking);
    }
}
