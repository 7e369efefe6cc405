package io.github.opendspt.benchmarks.rivals;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcome;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** As {@link SchemaValidation}: a schema that takes an assessment if every outcome certainly meets and every policy is complied with. */
final class CafSchemaValidation implements Rival<CafCase, JsonNode, CafVerdict> {

    private static final String OUTCOMES = "outcomes";
    private static final String POLICIES = "policies";

    private final CafRuleSet rules;
    private final Schema schema;
    private final Map<String, Integer> outcomes = new HashMap<>();
    private final Map<String, Integer> policies = new HashMap<>();

    CafSchemaValidation(CafRuleSet rules) {
        this.rules = rules;
        for (CafOutcome outcome : rules.outcomes) {
            outcomes.put(outcome.ref().toString(), outcomes.size());
        }
        for (CafOutcomeRef policy : rules.policies) {
            policies.put(policy.toString(), outcomes.size() + policies.size());
        }
        this.schema = SchemaValidation.compile(schema(rules));
    }

    private static JsonNode schema(CafRuleSet rules) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode members = schema.putObject("properties");
        ObjectNode outcomes = members.putObject(OUTCOMES);
        ArrayNode required = outcomes.putArray("required");
        ObjectNode byOutcome = outcomes.putObject("properties");
        for (CafOutcome outcome : rules.outcomes) {
            required.add(outcome.ref().toString());
            ObjectNode answer = byOutcome.putObject(outcome.ref().toString());
            answer.putArray("required").add("level");
            ArrayNode levels = answer.putObject("properties").putObject("level").putArray("enum");
            for (AchievementLevel level : CafRuleSet.sufficient(outcome)) {
                levels.add(level.token());
            }
        }
        ObjectNode policies = members.putObject(POLICIES);
        ArrayNode asked = policies.putArray("required");
        ObjectNode byPolicy = policies.putObject("properties");
        for (CafOutcomeRef policy : rules.policies) {
            asked.add(policy.toString());
            byPolicy.putObject(policy.toString())
                    .putObject("properties")
                    .putObject("answer")
                    .put("const", "compliant");
        }
        return schema;
    }

    @Override
    public JsonNode input(CafCase question) {
        ObjectNode document = (ObjectNode)
                JsonMapper.shared().readTree(CafAssessmentJson.writer().toBytes(question.assessment()));
        document.withObjectProperty(OUTCOMES);
        document.withObjectProperty(POLICIES);
        return document;
    }

    @Override
    public CafVerdict verdict(CafCase question, JsonNode input) {
        BitSet lacking = new BitSet();
        for (Error error : schema.validate(input)) {
            NodePath at = error.getInstanceLocation();
            String ref = at.getNameCount() > 1 ? at.getName(1) : error.getProperty();
            lacking.set((at.getName(0).equals(OUTCOMES) ? outcomes : policies).get(ref));
        }
        return rules.verdict(question, lacking);
    }
}
