package io.github.opendspt.testing;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that a schema of ours accepts, drawn from nothing but the schema, so that a new document needs no samples of its
 * own. What a schema cannot say they may break.
 */
public final class SchemaSamples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ATTEMPTS = 500;

    private final ObjectNode root;
    private final Schema judge;

    /** Takes a schema of ours. */
    public SchemaSamples(String schema) {
        this.root = (ObjectNode) JsonMapper.shared().readTree(schema);
        this.judge = JsonSchemas.compileOwn(schema);
    }

    /**
     * Draws a document.
     *
     * @param random decides
     * @param full whether every member is there and no list is empty; otherwise that is left to chance
     */
    public ObjectNode draw(Random random, boolean full) {
        for (int i = 0; i < ATTEMPTS; i++) {
            ObjectNode document = (ObjectNode) value(root, random, full);
            if (JsonSchemas.errors(judge, JsonMapper.shared().writeValueAsString(document))
                    .isEmpty()) {
                return document;
            }
        }
        throw new AssertionError("no document found that is valid by " + root.path("$id"));
    }

    /** The schemas that may apply to the value of a member or element, references resolved. */
    List<JsonNode> resolved(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        resolve(schema, found);
        return found;
    }

    ObjectNode root() {
        return root;
    }

    private void resolve(JsonNode schema, List<JsonNode> found) {
        if (schema.has("$ref")) {
            resolve(target(schema), found);
            return;
        }
        found.add(schema);
        for (String several : List.of("oneOf", "anyOf")) {
            schema.path(several).forEach(one -> resolve(one, found));
        }
    }

    private JsonNode target(JsonNode schema) {
        String reference = schema.path("$ref").stringValue();
        return root.path("$defs").path(reference.substring("#/$defs/".length()));
    }

    /** Draws a value; the document around it is judged afterwards. */
    JsonNode value(JsonNode schema, Random random, boolean full) {
        if (schema.has("$ref")) {
            return value(target(schema), random, full);
        } else if (schema.has("const")) {
            return schema.path("const");
        } else if (schema.has("enum")) {
            JsonNode words = schema.path("enum");
            return words.get(random.nextInt(words.size()));
        }
        JsonNode alternatives = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
        if (!schema.has("type") && !alternatives.isEmpty()) {
            return value(alternatives.get(random.nextInt(alternatives.size())), random, full);
        }
        return switch (schema.path("type").stringValue("")) {
            case "object" -> object(schema, random, full);
            case "array" -> array(schema, random, full);
            case "string" -> NODES.stringNode(text(schema, random));
            case "integer" -> integer(schema, random);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> throw new IllegalArgumentException("cannot draw " + schema);
        };
    }

    private static JsonNode integer(JsonNode schema, Random random) {
        long least = schema.path("minimum").longValue(0);
        long greatest = Math.min(schema.path("maximum").longValue(least + 5), least + 5);
        return NODES.numberNode(least + random.nextInt((int) (greatest - least) + 1));
    }

    String text(JsonNode schema, Random random) {
        if (schema.has("pattern")) {
            return PatternTexts.sample(schema.path("pattern").stringValue(), random);
        }
        String text = "text " + random.nextInt(100);
        return text.substring(
                0, Math.min(text.length(), schema.path("maxLength").intValue(text.length())));
    }

    private ObjectNode object(JsonNode schema, Random random, boolean full) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        schema.path("properties").properties().forEach(property -> {
            if (full || required.contains(property.getKey()) || random.nextBoolean()) {
                object.set(property.getKey(), value(property.getValue(), random, full));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            for (int i = full ? 1 : random.nextInt(3); i > 0; i--) {
                object.set(name(schema, random), value(schema.path("additionalProperties"), random, full));
            }
        }
        return object;
    }

    /** A name that an object with free names may have. */
    String name(JsonNode schema, Random random) {
        return value(schema.path("propertyNames"), random, true).stringValue();
    }

    private ArrayNode array(JsonNode schema, Random random, boolean full) {
        ArrayNode array = NODES.arrayNode();
        for (int i = full ? 1 : random.nextInt(3); i > 0; i--) {
            array.add(value(schema.path("items"), random, full));
        }
        return array;
    }
}
