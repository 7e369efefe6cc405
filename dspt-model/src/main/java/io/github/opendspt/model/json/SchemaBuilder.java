package io.github.opendspt.model.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws the JSON Schema of a document from its shape, with a definition for each named object. Used by one thread. */
final class SchemaBuilder {

    private static final String PREFIX = "#/$defs/";

    private final ObjectNode definitions = node();
    private final Set<String> named = new HashSet<>();

    /**
     * A pattern that the whole text has to match. A schema's pattern may match anywhere, and a dollar sign also matches
     * before a last line feed in Java though not in ECMA-262; a look-ahead for nothing means the same in both.
     */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")(?![\\s\\S])";
    }

    ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A reference to a named object, whose schema is drawn the first time that it is met. */
    ObjectNode definition(String name, Supplier<ObjectNode> schema) {
        if (named.add(name)) {
            definitions.set(name, schema.get());
        }
        return node().put("$ref", PREFIX + name);
    }

    /** The schema of a member's value, with what the member is. */
    ObjectNode described(Shape<?> shape, String description) {
        return shape.schema(this).put("description", description);
    }

    /** The schema of a whole document: that of its root, then the definitions that it refers to. */
    static ObjectNode document(String id, String title, Shape<?> shape) {
        SchemaBuilder schemas = new SchemaBuilder();
        ObjectNode root = schemas.resolve(shape.schema(schemas));
        ObjectNode document = schemas.node();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", id);
        document.put("title", title);
        document.setAll(root);
        if (!schemas.definitions.isEmpty()) {
            document.set("$defs", schemas.definitions);
        }
        return document;
    }

    /** Takes the definition of the root out of the definitions; a document does not contain itself. */
    private ObjectNode resolve(ObjectNode root) {
        String reference = root.path("$ref").asString("");
        return reference.isEmpty() ? root : (ObjectNode) definitions.remove(reference.substring(PREFIX.length()));
    }
}
