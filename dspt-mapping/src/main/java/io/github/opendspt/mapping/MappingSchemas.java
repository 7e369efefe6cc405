package io.github.opendspt.mapping;

import io.github.opendspt.model.schema.JsonSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import java.util.List;

/**
 * The JSON Schemas of the documents of this module, each drawn from the shape by which the document is read. They are in
 * the jar as files beside this class. Thread-safe.
 */
public final class MappingSchemas {

    private MappingSchemas() {}

    /**
     * The schemas.
     *
     * @return the schema named {@code credit}
     */
    public static List<SchemaDocument> all() {
        return List.of(JsonSchemas.draw("credit", "DSPT credit", CreditsJson.shape()));
    }
}
