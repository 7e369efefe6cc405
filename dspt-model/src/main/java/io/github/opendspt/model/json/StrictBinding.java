package io.github.opendspt.model.json;

import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The settings under which a host's own Jackson mapper, followed by Jakarta Validation, takes and refuses the same
 * documents as the readers of this package. A host that only wants to read a document is better served by
 * {@link io.github.opendspt.model.assessment.AssessmentJson}, which says everything that is wrong and where.
 *
 * <p>A Jackson 2 host sets the same, with the modules for {@code java.time} that it has anyway:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
 *         .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
 *         .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
 *         .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
 *         .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
 *         .withCoercionConfig(LogicalType.Textual, text -> text
 *                 .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
 *                 .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
 *                 .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
 *         .addModule(new JavaTimeModule())
 *         .build();
 * }</pre>
 *
 * <p>The second line is for writing: without it Jackson 2 escapes what is beyond U+FFFF in bytes, though not in texts, and the
 * bytes differ from those of the writers. That unknown members fail is the default of Jackson 2 and a setting of Jackson 3. JSON {@code null} needs no setting:
 * the records themselves refuse it. Leave {@code FAIL_ON_NULL_CREATOR_PROPERTIES},
 * {@code FAIL_ON_MISSING_CREATOR_PROPERTIES} and a default of {@code Nulls.FAIL} for creators as they are, since to
 * Jackson a member that is absent is null as well.
 */
public final class StrictBinding {

    private StrictBinding() {}

    /**
     * Starts a Jackson 3 mapper with the strict settings. It may be added to.
     *
     * @return a new builder
     */
    public static JsonMapper.Builder mapper() {
        return configure(JsonMapper.builder());
    }

    /**
     * Makes the settings strict of a mapper that a framework has begun, such as that of Spring Boot in a
     * {@code JsonMapperBuilderCustomizer}. Its other settings stay.
     *
     * @param builder the builder
     * @return the same builder
     */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return Objects.requireNonNull(builder, "builder")
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
    }
}
