package io.github.opendspt.model.json;

import io.github.opendspt.model.internal.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Draws the JSON Schema of a document from its shape, with a definition for each named object. Used by one thread. */
final class SchemaBuilder {

    private static final String PREFIX = "#/$defs/";

    private final Map<String, JsonObject> definitions = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    /**
     * A pattern that the whole text has to match, since a schema's pattern may match anywhere. In ECMA-262 and RE2 a dollar
     * sign matches at the end alone; in Java and Python also before a last line feed, which is a
     * {@linkplain io.github.opendspt.model.schema.RuleBeyondSchema rule beyond the schema}.
     */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    /** A schema of a type. */
    static JsonObject typed(String type) {
        return new JsonObject().with("type", type);
    }

    /**
     * A reference to a named object, whose schema is drawn the first time that it is met. It has a title of its own, from
     * which generators of code take the name of its type.
     */
    JsonObject definition(String name, Supplier<JsonObject> schema) {
        if (named.add(name)) {
            definitions.put(name, new JsonObject().with("title", title(name)).withAll(schema.get()));
        }
        return new JsonObject().with("$ref", PREFIX + name);
    }

    /** A name in camelCase as words. */
    private static String title(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0) {
                words.append(Character.toUpperCase(c));
            } else if (Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** The schema of a member's value, with what the member is. */
    JsonObject described(Shape<?> shape, String description) {
        return shape.schema(this).with("description", description);
    }

    /** The schema of a whole document: that of its root, then the definitions that it refers to. */
    static JsonObject document(String id, String title, Shape<?> shape) {
        SchemaBuilder schemas = new SchemaBuilder();
        JsonObject root = schemas.resolve(shape.schema(schemas));
        JsonObject definitions = new JsonObject();
        schemas.definitions.forEach(definitions::with);
        return new JsonObject()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id)
                .with("title", title)
                .withAll(root.without("title"))
                .with("$defs", definitions);
    }

    /** Takes the definition of the root out of the definitions; a document does not contain itself. */
    private JsonObject resolve(JsonObject root) {
        return root.members().get("$ref") instanceof String reference
                ? Objects.requireNonNull(definitions.remove(reference.substring(PREFIX.length())))
                : root;
    }
}
