package io.github.opendspt.benchmarks.rivals;

import java.util.function.Function;

/** Who takes part. */
public enum Contender {
    /** A scorer, credits given. */
    OURS(OurScorer::new, OurCafScorer::new),
    /** A loop over a table, with ifs. */
    IF_ELSE(IfElse::new, CafIfElse::new),
    /** Drools, executable model. */
    DROOLS(DroolsRules::new, CafDroolsRules::new),
    /** Common Expression Language. */
    CEL(CelExpressions::new, CafCelExpressions::new),
    /** Apache Commons JEXL. */
    JEXL(JexlScripts::new, CafJexlScripts::new),
    /** Easy Rules. */
    EASY_RULES(EasyRules::new, CafEasyRules::new),
    /** JSON Schema, by networknt. */
    JSON_SCHEMA(SchemaValidation::new, CafSchemaValidation::new);

    private final Function<RuleSet, Rival<Case, ?, Verdict>> construction;
    private final Function<CafRuleSet, Rival<CafCase, ?, CafVerdict>> cafConstruction;

    Contender(
            Function<RuleSet, Rival<Case, ?, Verdict>> construction,
            Function<CafRuleSet, Rival<CafCase, ?, CafVerdict>> cafConstruction) {
        this.construction = construction;
        this.cafConstruction = cafConstruction;
    }

    /** Makes its rules of evidence items and whatever it keeps for judging many assessments. */
    Rival<Case, ?, Verdict> construct(RuleSet rules) {
        return construction.apply(rules);
    }

    /** Makes its rules of the CAF-aligned track. */
    Rival<CafCase, ?, CafVerdict> construct(CafRuleSet rules) {
        return cafConstruction.apply(rules);
    }
}
