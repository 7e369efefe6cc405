package io.github.opendspt.mapping.schema;

import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.schema.ModelSchemas;
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
        return List.of(ModelSchemas.draw("credit", "DSPT credit", CreditsJson.shape()));
    }
}
