package io.github.opendspt.testing;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** An independent judge of documents by their JSON Schemas. */
public final class JsonSchemas {

    private static final SchemaRegistryConfig RE2 = SchemaRegistryConfig.builder()
            .regularExpressionFactory(pattern -> {
                Pattern compiled = Pattern.compile(pattern);
                return text -> compiled.matcher(text).find();
            })
            .build();

    private JsonSchemas() {}

    /** Compiles a schema of draft 2020-12. */
    public static Schema compile(String schema) {
        return compile(schema, SpecificationVersion.DRAFT_2020_12);
    }

    /** Compiles a schema that names no draft itself. */
    public static Schema compile(String schema, SpecificationVersion draft) {
        return SchemaRegistry.withDefaultDialect(draft).getSchema(schema, InputFormat.JSON);
    }

    /** Compiles a schema that names no draft itself and refers to others, each under the name that it is known by. */
    public static Schema compile(String schema, SpecificationVersion draft, Map<String, String> others) {
        return SchemaRegistry.withDefaultDialect(draft, registry -> registry.schemas(others))
                .getSchema(schema, InputFormat.JSON);
    }

    /**
     * Compiles a schema of ours. Its patterns are RE2's, which is as little as any engine takes; there a dollar sign matches
     * at the end of the text alone.
     */
    public static Schema compileOwn(String schema) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(RE2))
                .getSchema(schema, InputFormat.JSON);
    }

    /** What a schema has against a document. */
    public static List<String> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
