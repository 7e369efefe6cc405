package io.github.opendspt.model.schema;

import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    static JsonObject schema(String id, RequirementSet requirements) {
        JsonObject schema = AssessmentJson.shape()
                .schema(id, "DSPT assessment, " + requirements.edition() + ", category " + requirements.category());
        JsonObject properties = schema.object("properties");
        properties
                .object("edition")
                .without("pattern")
                .with("const", requirements.edition().toString());
        properties
                .object("category")
                .without("minimum", "maximum")
                .with("const", requirements.category().number());
        addAnswers(properties.object("answers"), schema.object("$defs"), requirements);
        addConfirmations(properties.object("confirmedAssertions"), requirements);
        return schema;
    }

    private static void addAnswers(JsonObject answers, JsonObject definitions, RequirementSet requirements) {
        JsonObject refs = new JsonObject();
        Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
        for (EvidenceItem item : requirements.items()) {
            kinds.add(item.answerKind());
            refs.with(
                    item.ref().toString(),
                    new JsonObject()
                            .with("$ref", "#/$defs/" + definition(item.answerKind()))
                            .with("title", item.title())
                            .with("description", describe(item)));
        }
        list(answers, refs);
        for (AnswerKind kind : kinds) {
            if (MEMBERS.containsKey(kind)) {
                definitions.with(definition(kind), narrow(definitions.object("answer"), kind));
            }
        }
    }

    private static void addConfirmations(JsonObject confirmations, RequirementSet requirements) {
        JsonObject refs = new JsonObject();
        for (Assertion assertion : requirements.assertions()) {
            refs.with(
                    assertion.ref().toString(),
                    new JsonObject().with("$ref", "#/$defs/confirmation").with("title", assertion.title()));
        }
        list(confirmations, refs);
    }

    /** Turns an object whose names follow a form into one with listed members. */
    private static void list(JsonObject map, JsonObject members) {
        map.without("propertyNames", "additionalProperties")
                .with("properties", members)
                .with("additionalProperties", false);
    }

    private static String definition(AnswerKind kind) {
        return MEMBERS.containsKey(kind) ? "answer-" + kind : "answer";
    }

    private static JsonObject narrow(JsonObject answer, AnswerKind kind) {
        String member = MEMBERS.get(kind);
        JsonObject properties = new JsonObject().withAll(answer.object("properties"));
        MEMBERS.values().stream().filter(name -> !name.equals(member)).forEach(properties::without);
        return new JsonObject()
                .withAll(answer)
                .without("oneOf", "properties", "required")
                .replace("description", "The answer to an evidence item that asks for the kind " + kind + ".")
                .with("properties", properties)
                .withTexts("required", List.of(member));
    }

    private static String describe(EvidenceItem item) {
        StringBuilder description = new StringBuilder("Evidence item ").append(item.ref());
        description.append(item.mandatory() ? ", mandatory for Standards Met" : ", optional for Standards Met");
        if (item.approaching() == Obligation.MANDATORY) {
            description.append(", on the reduced list of Approaching Standards");
        }
        return description.append('.').toString();
    }
}
