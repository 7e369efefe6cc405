package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.testing.Judges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of every module, and those of assessments by each bundled set, in the hands of engines, generators and forms that
 * are not ours: each test is of a kind of fault that comparable schemas have had.
 */
class SchemaCasesTest {

    /** To which types a validator that is strict ties a keyword. */
    private static final Map<String, String> TYPE_OF_KEYWORD = Map.of(
            "properties", "object",
            "additionalProperties", "object",
            "propertyNames", "object",
            "maxProperties", "object",
            "items", "array",
            "maxItems", "array",
            "minItems", "array",
            "pattern", "string",
            "maxLength", "string",
            "minimum", "integer");

    static Stream<SchemaDocument> every() {
        return Stream.concat(
                AgreementTest.documents().stream().map(kind -> kind.schema()),
                Catalogue.bundled().requirementSets().stream().map(ModelSchemas::assessment));
    }

    /** Case 02: every pattern compiles in RE2, the engine of Go, whose limits Rust and Python's pydantic share. */
    @ParameterizedTest
    @MethodSource("every")
    void everyPatternCompilesInRe2(SchemaDocument schema) {
        List<JsonNode> patterns = root(schema).findValues("pattern");

        assertThat(patterns)
                .isNotEmpty()
                .allSatisfy(pattern ->
                        assertThat(Pattern.compile(pattern.stringValue())).isNotNull());
    }

    /** Case 08: a generator names a type by the title of its definition, and every object has a definition. */
    @ParameterizedTest
    @MethodSource("every")
    void everyObjectIsATypeWithANameOfItsOwn(SchemaDocument schema) {
        JsonNode root = root(schema);
        List<String> titles = new ArrayList<>();
        root.path("$defs")
                .properties()
                .forEach(definition ->
                        titles.add(definition.getValue().path("title").stringValue("")));

        assertThat(titles).doesNotContain("").doesNotHaveDuplicates();
        walk("", root, (path, node) -> {
            if (node.path("type").stringValue("").equals("object") && node.has("properties")) {
                assertThat(path).as("an object without a definition").matches("(/\\$defs/[^/]+)?|/properties/[^/]+");
            }
        });
    }

    /** Case 08: the answers of a form with 122 items are of a few types, not of one for each. */
    @Test
    void answersOfAFormAreOfAFewTypes() {
        for (RequirementSet requirements : Catalogue.bundled().requirementSets()) {
            Set<String> types = new TreeSet<>();
            root(ModelSchemas.assessment(requirements))
                    .at("/properties/answers/properties")
                    .forEach(answer -> types.add(answer.path("$ref").stringValue()));

            assertThat(types)
                    .isSubsetOf(
                            "#/$defs/answer",
                            "#/$defs/yesNoAnswer",
                            "#/$defs/textAnswer",
                            "#/$defs/documentAnswer",
                            "#/$defs/dateAnswer");
        }
    }

    /**
     * Case 09: what a form fills in by itself, defaults, constants and whatever is required of a tick or a list, is an answer
     * to no item; and where any kind will do, the alternative that a form shows first is the text, which is blank.
     */
    @Test
    void anUntouchedFormAnswersNothing() {
        for (RequirementSet requirements : Catalogue.bundled().requirementSets()) {
            JsonNode root = root(ModelSchemas.assessment(requirements));
            assertThat(root.findValues("default")).isEmpty();
            root.at("/properties/answers/properties").forEach(answer -> {
                String name = answer.path("$ref").stringValue().substring("#/$defs/".length());
                JsonNode shown = first(root, root.path("$defs").path(name));
                assertThat(shown.findValues("const")).as(name).isEmpty();
                assertThat(shown.path("required"))
                        .as(name)
                        .allSatisfy(member -> assertThat(member.stringValue()).isIn("text", "date"));
            });
        }
    }

    private static JsonNode first(JsonNode root, JsonNode definition) {
        if (!definition.has("oneOf")) {
            return definition;
        }
        JsonNode shown = definition.path("oneOf").get(0);
        JsonNode target = root.path("$defs")
                .path(shown.path("$ref").stringValue("#/$defs/-").substring("#/$defs/".length()));
        assertThat(target.path("required").toString()).contains("text");
        return target;
    }

    /**
     * Case 10: a validator that is strict, such as ajv, takes every schema: what is required is named beside it, and a keyword
     * goes with its type.
     */
    @ParameterizedTest
    @MethodSource("every")
    void aStrictValidatorTakesIt(SchemaDocument schema) {
        walk("", root(schema), (path, node) -> {
            if (path.endsWith("/properties") || path.endsWith("/$defs") || path.endsWith("/dependentRequired")) {
                return;
            }
            node.path("required")
                    .forEach(name -> assertThat(node.path("properties").has(name.stringValue()))
                            .as("%s requires %s", path, name)
                            .isTrue());
            TYPE_OF_KEYWORD.forEach((keyword, type) -> {
                if (node.has(keyword) && node.has("type")) {
                    assertThat(node.path("type").stringValue())
                            .as("%s has %s", path, keyword)
                            .isEqualTo(type);
                }
            });
        });
    }

    /** Case 11: an empty list beside "yes" is two answers, and the guide names the setting of the generator that writes it. */
    @Test
    void theGuideNamesTheSettingThatKeepsEmptyListsOut() {
        assertThat(Sources.read(Shipped.ROOT.resolve("docs/documents.md")))
                .contains("`initializeCollections` to `false`");
    }

    private static JsonNode root(SchemaDocument schema) {
        return Judges.JACKSON_3.readTree(schema.text());
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(path, node);
            node.properties().forEach(member -> walk(path + "/" + member.getKey(), member.getValue(), visit));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "/" + i, node.get(i), visit);
            }
        }
    }
}
