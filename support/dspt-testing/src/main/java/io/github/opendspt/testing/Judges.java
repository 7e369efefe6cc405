package io.github.opendspt.testing;

import com.networknt.schema.Schema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Everyone who may say whether a document of one kind is right: the reader, both Jackson lines with validation, the schema. */
public final class Judges<T> {

    /** The documented strict settings of Jackson 2, word for word as StrictBinding shows them. */
    public static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 = jackson2();

    /** The same of Jackson 3; a test of dspt-model holds that StrictBinding sets them. */
    public static final tools.jackson.databind.json.JsonMapper JACKSON_3 = jackson3();

    public static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private static final int MOST_SHOWN = 2_000;

    private final Class<T> type;
    private final Function<String, Said<T>> reader;
    private final Schema schema;
    private final Set<String> codesBeyondSchema;

    /**
     * @param type what the document is bound to
     * @param reader the reader of the document
     * @param schema its schema
     * @param codesBeyondSchema what no schema can say: a document that has only such problems is right by the schema
     */
    public Judges(Class<T> type, Function<String, Said<T>> reader, String schema, Set<String> codesBeyondSchema) {
        this.type = type;
        this.reader = reader;
        this.schema = JsonSchemas.compileOwn(schema);
        this.codesBeyondSchema = codesBeyondSchema;
    }

    /**
     * What the reader said of a document: its value, or what is wrong with it.
     *
     * @param <T> the type of the value
     * @param value the value, where nothing is wrong
     * @param codes the code of each problem
     */
    public record Said<T>(Optional<T> value, List<String> codes) {}

    private static com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        com.fasterxml.jackson.databind.type.LogicalType.Textual,
                        text -> text.setCoercion(
                                        com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean,
                                        com.fasterxml.jackson.databind.cfg.CoercionAction.Fail)
                                .setCoercion(
                                        com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer,
                                        com.fasterxml.jackson.databind.cfg.CoercionAction.Fail)
                                .setCoercion(
                                        com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float,
                                        com.fasterxml.jackson.databind.cfg.CoercionAction.Fail))
                .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
                .build();
    }

    private static tools.jackson.databind.json.JsonMapper jackson3() {
        return tools.jackson.databind.json.JsonMapper.builder()
                .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        tools.jackson.databind.type.LogicalType.Textual,
                        text -> text.setCoercion(
                                        tools.jackson.databind.cfg.CoercionInputShape.Boolean,
                                        tools.jackson.databind.cfg.CoercionAction.Fail)
                                .setCoercion(
                                        tools.jackson.databind.cfg.CoercionInputShape.Integer,
                                        tools.jackson.databind.cfg.CoercionAction.Fail)
                                .setCoercion(
                                        tools.jackson.databind.cfg.CoercionInputShape.Float,
                                        tools.jackson.databind.cfg.CoercionAction.Fail))
                .build();
    }

    /** Fails unless all agree; gives what the reader said. */
    public Said<T> agreeOn(String document) {
        Said<T> said = reader.apply(document);
        Verdict three = bind(document, text -> JACKSON_3.readValue(text, type));
        Verdict two = bind(document, text -> JACKSON_2.readValue(text, type));
        List<String> errors = JsonSchemas.errors(schema, document);
        boolean schemaShouldAccept = codesBeyondSchema.containsAll(said.codes());
        if (said.value().isPresent() != three.accepts()
                || three.accepts() != two.accepts()
                || errors.isEmpty() != schemaShouldAccept) {
            throw new AssertionError("no agreement on " + document.substring(0, Math.min(document.length(), MOST_SHOWN))
                    + "\n  reader: " + said.codes() + "\n  Jackson 3: " + three + "\n  Jackson 2: " + two
                    + "\n  schema: " + errors);
        }
        if (three.accepts()
                && !(said.value().orElseThrow().equals(three.value) && Objects.equals(three.value, two.value))) {
            throw new AssertionError(
                    "different values of " + document.substring(0, Math.min(document.length(), MOST_SHOWN)));
        }
        return said;
    }

    private static Verdict bind(String document, Binder binder) {
        Object value;
        try {
            value = binder.bind(document);
        } catch (Exception e) {
            return new Verdict(
                    null,
                    List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
        if (value == null) {
            return new Verdict(null, List.of("null"));
        }
        return new Verdict(
                value,
                VALIDATOR.validate(value).stream()
                        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                        .toList());
    }

    private interface Binder {
        @Nullable
        Object bind(String document) throws Exception;
    }

    private record Verdict(@Nullable Object value, List<String> faults) {
        boolean accepts() {
            return faults.isEmpty();
        }
    }
}
