package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.internal.JsonObject;
import java.util.List;

/** Rules that several schemas of this module draw. */
public final class SchemaRules {

    private SchemaRules() {}

    /**
     * Draws the rule that an object has a ref unless it is of a kind.
     *
     * @param schema the schema of the object, with the members {@code kind} and {@code ref}
     * @param kind the kind that may go without
     */
    public static void refUnless(JsonObject schema, String kind) {
        JsonObject withRef = new JsonObject()
                .with("properties", new JsonObject().with("ref", true))
                .withTexts("required", List.of("ref"));
        JsonObject ofKind = new JsonObject()
                .with("properties", new JsonObject().with("kind", new JsonObject().with("const", kind)));
        schema.withObjects("anyOf", List.of(withRef, ofKind));
    }
}
