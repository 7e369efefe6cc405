package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.caf.CafOutcome;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As {@link JexlScripts}: a script for each outcome and policy question, compiled once. */
final class CafJexlScripts implements Rival<CafCase, Map<String, Object>, CafVerdict> {

    private final CafRuleSet rules;
    private final JexlScripts.Compiled scripts;

    CafJexlScripts(CafRuleSet rules) {
        this.rules = rules;
        this.scripts = JexlScripts.compile(Stream.concat(
                rules.outcomes.stream().map(CafJexlScripts::meets),
                rules.policies.stream()
                        .map(ref -> "var p = policies['" + ref + "']; p != null && p.answer().name() == 'COMPLIANT'")));
    }

    private static String meets(CafOutcome outcome) {
        return "var a = outcomes['" + outcome.ref() + "']; a != null && a.level() != null && ("
                + CafRuleSet.sufficient(outcome).stream()
                        .map(level -> "a.level().ordinal() == " + level.ordinal())
                        .collect(Collectors.joining(" || "))
                + ")";
    }

    @Override
    public Map<String, Object> input(CafCase question) {
        Body body = new Body(question);
        return Map.of("outcomes", body.getOutcomes(), "policies", body.getPolicies());
    }

    @Override
    public CafVerdict verdict(CafCase question, Map<String, Object> input) {
        return rules.verdict(question, scripts.failing(input));
    }
}
