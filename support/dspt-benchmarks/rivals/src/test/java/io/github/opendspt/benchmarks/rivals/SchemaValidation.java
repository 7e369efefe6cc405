package io.github.opendspt.benchmarks.rivals;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema by the validator of networknt: a schema that takes an assessment if it meets the standards, and whose errors say where
 * it does not. It has no order of dates, so that the two rules of that kind are patterns, and the schema is good for one day
 * only. That an item is exempt is said by a member of its answer.
 */
final class SchemaValidation implements Rival<Case, JsonNode, Verdict> {

    private static final String EXEMPT = "exempt";

    private final RuleSet rules;
    private final Schema schema;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> assertions = new HashMap<>();

    SchemaValidation(RuleSet rules) {
        this.rules = rules;
        for (EvidenceItem item : rules.items) {
            items.put(item.ref().toString(), items.size());
        }
        rules.assertions.forEach(ref -> assertions.put(ref.toString(), assertions.size()));
        this.schema = compile(schema(rules, Assessments.DAY));
    }

    static Schema compile(JsonNode document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
        schema.initializeValidators();
        return schema;
    }

    private static JsonNode schema(RuleSet rules, LocalDate day) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode members = schema.putObject("properties");
        ObjectNode answers = members.putObject("answers");
        ArrayNode required = answers.putArray("required");
        ObjectNode byRef = answers.putObject("properties");
        for (EvidenceItem item : rules.items) {
            required.add(item.ref().toString());
            ArrayNode kinds = byRef.putObject(item.ref().toString()).putArray("anyOf");
            for (AnswerKind kind : RuleSet.KINDS) {
                if (RuleSet.takes(item, kind)) {
                    complete(kinds.addObject(), item, kind);
                }
            }
            kinds.addObject().putArray("required").add(EXEMPT);
        }
        ObjectNode confirmations = members.putObject("confirmedAssertions");
        ArrayNode confirmed = confirmations.putArray("required");
        ObjectNode byAssertion = confirmations.putObject("properties");
        rules.assertions.forEach(ref -> {
            confirmed.add(ref.toString());
            byAssertion
                    .putObject(ref.toString())
                    .putObject("properties")
                    .putObject("on")
                    .put("pattern", pattern(day, '0', -1));
        });
        return schema;
    }

    private static void complete(ObjectNode schema, EvidenceItem item, AnswerKind kind) {
        String name = kind == AnswerKind.YES_NO ? "yes" : kind == AnswerKind.DOCUMENT ? "documents" : kind.token();
        schema.putArray("required").add(name);
        ObjectNode value = schema.putObject("properties").putObject(name);
        switch (kind) {
            case YES_NO -> value.put("const", true);
            case TEXT -> value.put("pattern", "[^\\u0000-\\u0020]");
            case DOCUMENT -> value.put("minItems", 1);
            case DATE -> {
                if (item.notBefore() != null) {
                    value.put("pattern", pattern(item.notBefore(), '9', 1));
                }
            }
            case UNKNOWN -> throw new IllegalArgumentException("no answer is of kind " + kind);
        }
    }

    /** The day itself, or one that has the same digits up to a place and there one that lies in the direction of the last digit. */
    private static String pattern(LocalDate day, char last, int direction) {
        String text = day.toString();
        StringBuilder pattern = new StringBuilder("^(").append(text);
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (Character.isDigit(digit) && digit != last) {
                char next = (char) (digit + direction);
                pattern.append('|').append(text, 0, i).append('[');
                pattern.append(direction < 0 ? last : next).append('-').append(direction < 0 ? next : last);
                pattern.append(']').append(".".repeat(text.length() - i - 1));
            }
        }
        return pattern.append(")$").toString();
    }

    @Override
    public JsonNode input(Case question) {
        ObjectNode document = (ObjectNode)
                JsonMapper.shared().readTree(AssessmentJson.writer().toBytes(question.assessment()));
        ObjectNode answers = document.withObjectProperty("answers");
        document.withObjectProperty("confirmedAssertions");
        for (EvidenceRef ref : question.exempt()) {
            answers.withObjectProperty(ref.toString()).put(EXEMPT, true);
        }
        return document;
    }

    @Override
    public Verdict verdict(Case question, JsonNode input) {
        BitSet lacking = new BitSet();
        BitSet unconfirmed = new BitSet();
        for (Error error : schema.validate(input)) {
            NodePath at = error.getInstanceLocation();
            String ref = at.getNameCount() > 1 ? at.getName(1) : error.getProperty();
            if (at.getName(0).equals("answers")) {
                lacking.set(items.get(ref));
            } else {
                unconfirmed.set(assertions.get(ref));
            }
        }
        return rules.verdict(question, lacking, unconfirmed);
    }
}
