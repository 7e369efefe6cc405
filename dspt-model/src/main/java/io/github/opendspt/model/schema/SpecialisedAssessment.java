package io.github.opendspt.model.schema;

import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of assessments, narrowed to one requirement set. */
final class SpecialisedAssessment {

    /** The member of an answer that holds its value, by kind. An answer of unknown kind may hold any of them. */
    private static final Map<AnswerKind, String> MEMBERS = new EnumMap<>(Map.of(
            AnswerKind.YES_NO,
            "yes",
            AnswerKind.TEXT,
            "text",
            AnswerKind.DOCUMENT,
            "documents",
            AnswerKind.DATE,
            "date"));

    private SpecialisedAssessment() {}

    static ObjectNode schema(String id, RequirementSet requirements) {
        ObjectNode schema = AssessmentJson.shape()
                .schema(id, "DSPT assessment, " + requirements.edition() + ", category " + requirements.category());
        ObjectNode properties = object(schema, "properties");
        replace(object(properties, "edition"), "const", requirements.edition().toString());
        ObjectNode category = object(properties, "category");
        category.remove(Set.of("minimum", "maximum"));
        category.put("const", requirements.category().number());

        ObjectNode definitions = object(schema, "$defs");
        addAnswers(object(properties, "answers"), definitions, requirements);
        addConfirmations(object(properties, "confirmedAssertions"), requirements);
        return schema;
    }

    private static void addAnswers(ObjectNode answers, ObjectNode definitions, RequirementSet requirements) {
        ObjectNode answer = object(definitions, "answer");
        Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
        ObjectNode refs = names(answers);
        for (EvidenceItem item : requirements.items()) {
            kinds.add(item.answerKind());
            refs.putObject(item.ref().toString())
                    .put("$ref", "#/$defs/" + definition(item.answerKind()))
                    .put("title", item.title())
                    .put("description", describe(item));
        }
        for (AnswerKind kind : kinds) {
            if (MEMBERS.containsKey(kind)) {
                definitions.set(definition(kind), narrow(answer, kind));
            }
        }
    }

    private static void addConfirmations(ObjectNode confirmations, RequirementSet requirements) {
        ObjectNode refs = names(confirmations);
        for (Assertion assertion : requirements.assertions()) {
            refs.putObject(assertion.ref().toString())
                    .put("$ref", "#/$defs/confirmation")
                    .put("title", assertion.title());
        }
    }

    /** Turns an object whose names follow a form into one with listed members. */
    private static ObjectNode names(ObjectNode map) {
        map.remove(Set.of("propertyNames", "additionalProperties"));
        ObjectNode members = map.putObject("properties");
        map.put("additionalProperties", false);
        return members;
    }

    private static String definition(AnswerKind kind) {
        return MEMBERS.containsKey(kind) ? "answer-" + kind : "answer";
    }

    private static ObjectNode narrow(ObjectNode answer, AnswerKind kind) {
        String member = MEMBERS.get(kind);
        ObjectNode narrowed = answer.deepCopy();
        narrowed.remove("oneOf");
        ObjectNode properties = object(narrowed, "properties");
        properties.remove(
                MEMBERS.values().stream().filter(name -> !name.equals(member)).toList());
        narrowed.putArray("required").add(member);
        return narrowed.put("description", "The answer to an evidence item that asks for the kind " + kind + ".");
    }

    private static String describe(EvidenceItem item) {
        StringBuilder description = new StringBuilder("Evidence item ").append(item.ref());
        description.append(item.mandatory() ? ", mandatory for Standards Met" : ", optional for Standards Met");
        if (item.approaching() == Obligation.MANDATORY) {
            description.append(", on the reduced list of Approaching Standards");
        }
        return description.append('.').toString();
    }

    private static void replace(ObjectNode schema, String keyword, String value) {
        schema.remove("pattern");
        schema.put(keyword, value);
    }

    private static ObjectNode object(JsonNode parent, String name) {
        return (ObjectNode) parent.required(name);
    }
}
