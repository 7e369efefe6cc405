package io.github.opendspt.model.schema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.github.opendspt.model.internal.JsonLayout;
import java.lang.reflect.Type;
import java.util.Objects;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a product's own record that contains types of this library.
 *
 * <p>Needs the victools generator, version 5, with its Jackson and Jakarta Validation modules on the class path; no other
 * class of this library does. By itself the generator describes a type by its fields, which is not what Jackson writes
 * for a record with {@code @JsonValue}, says nothing about a sealed interface, and takes a blank text to satisfy
 * {@code @NotBlank}. Here the types of this library have the schemas of {@link ModelSchemas}, word for word, and the
 * product's own types have right ones. Thread-safe.
 */
public final class VendorSchemas {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writer().with(JsonLayout.indented().getPrettyPrinter());

    private VendorSchemas() {}

    /**
     * Draws the schema of a type: components of records are required unless marked {@code @Nullable} or {@code Optional},
     * and unknown members are forbidden, but for the sub-types of a type with {@code @JsonTypeInfo}, whose kind stands
     * beside their own members.
     *
     * @param name the name of the document, also the first part of the file name
     * @param id the {@code $id}, an absolute URI of the product's own
     * @param type the type, such as a record class
     * @return the schema
     * @throws NoClassDefFoundError if the generator or one of its modules is not on the class path
     */
    public static SchemaDocument of(String name, String id, Type type) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        ObjectNode drawn = new SchemaGenerator(configuration().build()).generateSchema(type);
        ObjectNode schema = drawn.objectNode();
        schema.set("$schema", drawn.remove("$schema"));
        schema.put("$id", id);
        schema.setAll(drawn);
        return new SchemaDocument(name, id, WRITER.writeValueAsString(schema) + "\n");
    }

    /**
     * The generator's configuration, for a product that wants to add to it.
     *
     * @return a new builder, draft 2020-12
     */
    public static SchemaGeneratorConfigBuilder configuration() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.RESPECT_JSONPROPERTY_ORDER, JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FLATTENED_OPTIONALS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        VendorTypes.configure(builder);
        return builder;
    }
}
