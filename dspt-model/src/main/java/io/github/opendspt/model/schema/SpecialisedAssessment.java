package io.github.opendspt.model.schema;

import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumMap;
import java.util.Map;

/** The schema of assessments, narrowed to one requirement set. */
final class SpecialisedAssessment {

    /** The definition of an answer, by kind. An answer of unknown kind may be of any. */
    private static final Map<AnswerKind, String> DEFINITIONS = new EnumMap<>(Map.of(
            AnswerKind.YES_NO,
            "yesNoAnswer",
            AnswerKind.TEXT,
            "textAnswer",
            AnswerKind.DOCUMENT,
            "documentAnswer",
            AnswerKind.DATE,
            "dateAnswer",
            AnswerKind.UNKNOWN,
            "answer"));

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
        addAnswers(properties.object("answers"), requirements);
        leaveUntouched(schema.object("$defs").object("yesNoAnswer"), "yes");
        leaveUntouched(schema.object("$defs").object("documentAnswer"), "documents");
        addConfirmations(properties.object("confirmedAssertions"), requirements);
        return schema;
    }

    private static void addAnswers(JsonObject answers, RequirementSet requirements) {
        JsonObject refs = new JsonObject();
        for (EvidenceItem item : requirements.items()) {
            refs.with(
                    item.ref().toString(),
                    new JsonObject()
                            .with("$ref", "#/$defs/" + DEFINITIONS.get(item.answerKind()))
                            .with("title", item.title())
                            .with("description", describe(item)));
        }
        list(answers, refs);
    }

    /**
     * Asks for a member in other words: forms fill in what is listed as required, a tick with "no" and a list with none, so
     * that an untouched form would answer every item.
     */
    private static void leaveUntouched(JsonObject answer, String member) {
        answer.without("required")
                .with("not", new JsonObject().with("properties", new JsonObject().with(member, false)));
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

    private static String describe(EvidenceItem item) {
        StringBuilder description = new StringBuilder("Evidence item ").append(item.ref());
        description.append(item.mandatory() ? ", mandatory for Standards Met" : ", optional for Standards Met");
        if (item.approaching() == Obligation.MANDATORY) {
            description.append(", on the reduced list of Approaching Standards");
        }
        return description.append('.').toString();
    }
}
