package io.github.opendspt.benchmarks.rivals;

import java.util.function.Function;

/** Who takes part. */
public enum Contender {
    /** A scorer, credits given. */
    OURS(OurScorer::new),
    /** A loop over a table, with ifs. */
    IF_ELSE(IfElse::new),
    /** Drools, executable model. */
    DROOLS(DroolsRules::new),
    /** Common Expression Language. */
    CEL(CelExpressions::new),
    /** Apache Commons JEXL. */
    JEXL(JexlScripts::new),
    /** Easy Rules. */
    EASY_RULES(EasyRules::new),
    /** JSON Schema, by networknt. */
    JSON_SCHEMA(SchemaValidation::new);

    private final Function<RuleSet, Rival<?>> construction;

    Contender(Function<RuleSet, Rival<?>> construction) {
        this.construction = construction;
    }

    /** Makes its rules and whatever it keeps for judging many assessments. */
    Rival<?> construct(RuleSet rules) {
        return construction.apply(rules);
    }
}
