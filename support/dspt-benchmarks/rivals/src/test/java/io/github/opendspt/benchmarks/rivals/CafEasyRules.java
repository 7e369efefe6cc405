package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.CafOutcome;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** As {@link EasyRules}: one rule for each outcome and policy question, with conditions in Java. */
final class CafEasyRules implements Rival<CafCase, CafCase, CafVerdict> {

    private final CafRuleSet rules;
    private final Rules easyRules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    CafEasyRules(CafRuleSet rules) {
        this.rules = rules;
        int place = 0;
        for (CafOutcome outcome : rules.outcomes) {
            int at = place++;
            easyRules.register(new RuleBuilder()
                    .name("outcome " + outcome.ref())
                    .when(facts -> CafIfElse.lacks(outcome, facts.get("question")))
                    .then(facts -> facts.<Outcome>get("outcome").lacking(at))
                    .build());
        }
        for (CafOutcomeRef policy : rules.policies) {
            int at = place++;
            easyRules.register(new RuleBuilder()
                    .name("policy " + policy)
                    .when(facts -> CafIfElse.lacks(policy, facts.get("question")))
                    .then(facts -> facts.<Outcome>get("outcome").lacking(at))
                    .build());
        }
    }

    @Override
    public CafCase input(CafCase question) {
        return question;
    }

    @Override
    public CafVerdict verdict(CafCase question, CafCase input) {
        Outcome outcome = new Outcome();
        Facts facts = new Facts();
        facts.put("question", input);
        facts.put("outcome", outcome);
        engine.fire(easyRules, facts);
        return rules.verdict(question, outcome.lacking);
    }
}
