package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.requirement.EvidenceItem;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each item and assertion, with conditions in Java, which is the fastest that it takes. */
final class EasyRules implements Rival<Case, Case, Verdict> {

    private final RuleSet rules;
    private final Rules easyRules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(RuleSet rules) {
        this.rules = rules;
        for (int i = 0; i < rules.items.size(); i++) {
            int place = i;
            EvidenceItem item = rules.items.get(i);
            easyRules.register(new RuleBuilder()
                    .name("evidence " + item.ref())
                    .when(facts -> IfElse.lacks(item, facts.get("question")))
                    .then(facts -> facts.<Outcome>get("outcome").lacking(place))
                    .build());
        }
        for (int i = 0; i < rules.assertions.size(); i++) {
            int place = i;
            AssertionRef assertion = rules.assertions.get(i);
            easyRules.register(new RuleBuilder()
                    .name("confirmation " + assertion)
                    .when(facts -> IfElse.unconfirmed(assertion, facts.get("question")))
                    .then(facts -> facts.<Outcome>get("outcome").unconfirmed(place))
                    .build());
        }
    }

    @Override
    public Case input(Case question) {
        return question;
    }

    @Override
    public Verdict verdict(Case question, Case input) {
        Outcome outcome = new Outcome();
        Facts facts = new Facts();
        facts.put("question", input);
        facts.put("outcome", outcome);
        engine.fire(easyRules, facts);
        return rules.verdict(question, outcome.lacking, outcome.unconfirmed);
    }
}
