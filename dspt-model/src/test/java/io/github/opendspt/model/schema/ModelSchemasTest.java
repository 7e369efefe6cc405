package io.github.opendspt.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Judges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ModelSchemasTest {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    static Stream<SchemaDocument> shipped() {
        return ModelSchemas.all().stream();
    }

    static Stream<SchemaDocument> every() {
        return Stream.concat(
                shipped(), Catalogue.bundled().requirementSets().stream().map(ModelSchemas::assessment));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isTheFileInTheJar(SchemaDocument schema) throws IOException {
        Path folder = Path.of("src/main/resources/io/github/opendspt/model/schema");
        Golden.check(folder.resolve(schema.fileName()), schema.text());
        assertThat(ModelSchemas.class.getResource(schema.fileName())).isNotNull();
    }

    @Test
    void everyIdAndFileNameIsUnique() {
        List<SchemaDocument> schemas = every().toList();
        assertThat(schemas.stream().map(SchemaDocument::id)).doesNotHaveDuplicates();
        assertThat(schemas.stream().map(SchemaDocument::fileName))
                .doesNotHaveDuplicates()
                .contains("assessment.schema.json", "assessment-2025-26-category-4.schema.json");
        assertThat(schemas).allSatisfy(schema -> assertThat(schema.id()).startsWith("urn:opendspt:schema:"));
    }

    @ParameterizedTest
    @MethodSource("every")
    void saysWhatItIsAndDescribesEveryMember(SchemaDocument schema) {
        JsonNode root = Judges.JACKSON_3.readTree(schema.text());
        assertThat(root.path("$schema").asString()).isEqualTo(META_SCHEMA);
        assertThat(root.path("$id").asString()).isEqualTo(schema.id());
        assertThat(root.path("title").asString()).isNotBlank();
        assertThat(root.path("description").asString()).isNotBlank();
        root.findValues("properties").stream()
                .filter(properties -> properties
                        .propertyStream()
                        .allMatch(member -> member.getValue().isObject()))
                .flatMap(properties -> properties
                        .propertyStream()
                        .filter(member -> member.getValue().has("$ref")
                                || member.getValue().has("type")))
                .forEach(member -> assertThat(
                                member.getValue().path("description").asString("")
                                        + member.getValue().path("title").asString(""))
                        .as(member.getKey())
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("every")
    void isValidByItsMetaSchema(SchemaDocument schema) {
        Schema meta = com.networknt.schema.SchemaRegistry.withDefaultDialect(
                        com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(META_SCHEMA));
        assertThat(meta.validate(schema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every")
    void refersOnlyToDefinitionsThatItHasAndUsesAllOfThem(SchemaDocument schema) {
        JsonNode root = Judges.JACKSON_3.readTree(schema.text());
        List<String> referred = root.findValues("$ref").stream()
                .map(JsonNode::asString)
                .distinct()
                .toList();
        List<String> defined = root.path("$defs")
                .propertyStream()
                .map(one -> "#/$defs/" + one.getKey())
                .toList();
        assertThat(referred).containsExactlyInAnyOrderElementsOf(defined);
    }

    /**
     * A small part of the grammar of patterns is enough, and it means the same in java.util.regex, ECMA-262 with the u flag,
     * RE2 and Rust: groups that do not capture, classes of ASCII and \\x escapes, counts, anchors.
     */
    @ParameterizedTest
    @MethodSource("every")
    void patternsAreCommonToEveryEngine(SchemaDocument schema) {
        Pattern allowed = Pattern.compile("(?:\\(\\?:|[)|^$*+?]|\\\\\\.|\\{\\d+(?:,\\d+)?\\}"
                + "|\\[\\^?(?:\\\\x[0-9a-f]{2}|[A-Za-z0-9-])+\\]|[A-Za-z0-9:-])*");
        for (JsonNode pattern : Judges.JACKSON_3.readTree(schema.text()).findValues("pattern")) {
            assertThat(pattern.asString()).matches(allowed);
            assertThat(Pattern.compile(pattern.asString())).isNotNull();
            assertThat(com.google.re2j.Pattern.compile(pattern.asString())).isNotNull();
        }
    }

    /** A line feed at the end is a rule beyond the schema: where a dollar sign matches before it, the reader refuses it still. */
    @ParameterizedTest
    @MethodSource("every")
    void patternsThatAnchorMatchWholeTextsOnly(SchemaDocument schema) {
        for (JsonNode pattern : Judges.JACKSON_3.readTree(schema.text()).findValues("pattern")) {
            if (pattern.asString().startsWith("^")) {
                com.google.re2j.Pattern compiled = com.google.re2j.Pattern.compile(pattern.asString());
                for (String text : List.of("2025-26", "2026-06-30", "1.1", "1.1.1", "8XX01")) {
                    if (compiled.matcher(text).find()) {
                        assertThat(compiled.matcher(text + "\n").find())
                                .as(pattern.asString())
                                .isFalse();
                        assertThat(compiled.matcher(" " + text).find())
                                .as(pattern.asString())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void specialisedSchemaHoldsExactlyTheItemsAndAssertionsOfItsSet() {
        RequirementSet requirements = requirements();
        JsonNode root =
                Judges.JACKSON_3.readTree(ModelSchemas.assessment(requirements).text());
        JsonNode answers = root.at("/properties/answers/properties");
        assertThat(answers.propertyNames())
                .containsExactlyElementsOf(requirements.items().stream()
                        .map(item -> item.ref().toString())
                        .toList());
        requirements.items().forEach(item -> {
            JsonNode answer = answers.path(item.ref().toString());
            assertThat(answer.path("title").asString()).isEqualTo(item.title());
            assertThat(answer.path("$ref").asString())
                    .isEqualTo("#/$defs/"
                            + switch (item.answerKind()) {
                                case YES_NO -> "yesNoAnswer";
                                case TEXT -> "textAnswer";
                                case DOCUMENT -> "documentAnswer";
                                case DATE -> "dateAnswer";
                                case UNKNOWN -> "answer";
                            });
        });
        assertThat(root.at("/properties/confirmedAssertions/properties").propertyNames())
                .containsExactlyElementsOf(requirements.assertions().stream()
                        .map(assertion -> assertion.ref().toString())
                        .toList());
    }

    /** Forms fill in what is required of a tick and of a list, so that an untouched form would answer "no" everywhere. */
    @Test
    void aFormOfASpecialisedSchemaHasNothingToFillIn() {
        JsonNode definitions = Judges.JACKSON_3
                .readTree(ModelSchemas.assessment(requirements()).text())
                .path("$defs");
        for (String definition : List.of("yesNoAnswer", "documentAnswer")) {
            assertThat(definitions.path(definition).has("required")).isFalse();
        }
        Schema schema =
                JsonSchemas.compileOwn(ModelSchemas.assessment(requirements()).text());
        assertThat(accepts(schema, "2025-26", "4", "\"" + YES_NO + "\":{\"comment\":\"\"}"))
                .isFalse();
    }

    /** Generators of code take the name of a type from the title of its definition. */
    @ParameterizedTest
    @MethodSource("every")
    void everyDefinitionHasATitleOfItsOwn(SchemaDocument schema) {
        List<String> titles = Judges.JACKSON_3
                .readTree(schema.text())
                .path("$defs")
                .valueStream()
                .map(definition -> definition.path("title").asString(""))
                .toList();
        assertThat(titles).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void specialisedSchemaTakesOnlyItsOwnEditionCategoryRefsAndKinds() {
        Schema schema =
                JsonSchemas.compileOwn(ModelSchemas.assessment(requirements()).text());
        assertThat(accepts(schema, "2025-26", "4", "\"" + YES_NO + "\":{\"yes\":true}"))
                .isTrue();
        assertThat(accepts(schema, "2025-26", null, "\"" + YES_NO + "\":{\"yes\":false,\"comment\":\"\"}"))
                .isTrue();
        assertThat(accepts(schema, "2024-25", "4", "\"" + YES_NO + "\":{\"yes\":true}"))
                .isFalse();
        assertThat(accepts(schema, "2025-26", "3", "\"" + YES_NO + "\":{\"yes\":true}"))
                .isFalse();
        assertThat(accepts(schema, "2025-26", "4", "\"" + YES_NO + "\":{\"text\":\"yes\"}"))
                .isFalse();
        assertThat(accepts(schema, "2025-26", "4", "\"" + YES_NO + "\":{\"yes\":true,\"text\":\"yes\"}"))
                .isFalse();
        assertThat(accepts(schema, "2025-26", "4", "\"" + YES_NO + "\":{}")).isFalse();
        assertThat(accepts(schema, "2025-26", "4", "\"10.9.9\":{\"yes\":true}")).isFalse();
    }

    private static boolean accepts(Schema schema, String edition, String category, String answers) {
        String document = "{\"format\":\"dspt-assessment/1\",\"edition\":\"" + edition + "\","
                + (category == null ? "" : "\"category\":" + category + ",")
                + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"A\",\"type\":\"gp\"},\"answers\":{"
                + answers
                + "}}";
        assertThat(AssessmentJson.reader().read(document).problems().stream()
                        .filter(problem -> !problem.code().startsWith("answer.")))
                .isEmpty();
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    private static final EvidenceRef YES_NO = requirements().items().stream()
            .filter(item -> item.answerKind() == AnswerKind.YES_NO)
            .findFirst()
            .orElseThrow()
            .ref();

    private static RequirementSet requirements() {
        return Catalogue.bundled().requirementSets().stream()
                .filter(set -> set.category().number() == 4)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleBeyondSchemaHasACodeOfItsOwn() {
        List<String> codes = ModelSchemas.rulesBeyond().stream()
                .map(rule -> rule.code().name())
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
    }
}
