package io.github.opendspt.model.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.schema.RuleBeyondSchema;
import io.github.opendspt.model.schema.SchemaDocument;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Everyone who may say whether a document of one kind is right: the reader, both Jackson lines with validation, the schema. */
public final class Judges<T> {

    /** The documented strict settings of Jackson 2, word for word as StrictBinding shows them. */
    public static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 = jackson2();

    public static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            StrictBinding.mapper().build();

    public static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private static final Set<String> CODES_BEYOND_SCHEMA = Arrays.stream(RuleBeyondSchema.values())
            .filter(rule -> rule != RuleBeyondSchema.INTEGER_AS_WRITTEN)
            .map(RuleBeyondSchema::code)
            .collect(Collectors.toSet());

    private final Class<T> type;
    private final DocumentReader<T> reader;
    private final Schema schema;

    public Judges(Class<T> type, DocumentReader<T> reader, SchemaDocument schema) {
        this.type = type;
        this.reader = reader;
        this.schema = compile(schema.text());
    }

    public static Schema compile(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    private static com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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

    /** Fails unless all agree; gives the reading. */
    public Reading<T> agreeOn(String document) {
        Reading<T> reading = reader.read(document);
        Verdict three = bind(document, text -> JACKSON_3.readValue(text, type));
        Verdict two = bind(document, text -> JACKSON_2.readValue(text, type));
        List<String> errors = schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
        List<String> codes = reading.problems().stream().map(Problem::code).toList();
        boolean schemaShouldAccept = CODES_BEYOND_SCHEMA.containsAll(codes);
        if (reading.value().isPresent() != three.accepts()
                || three.accepts() != two.accepts()
                || errors.isEmpty() != schemaShouldAccept) {
            throw new AssertionError("no agreement on " + document + "\n  reader: " + reading.problems()
                    + "\n  Jackson 3: " + three + "\n  Jackson 2: " + two + "\n  schema: " + errors);
        }
        if (three.accepts() && !(reading.orElseThrow().equals(three.value) && three.value.equals(two.value))) {
            throw new AssertionError("different values of " + document);
        }
        return reading;
    }

    private static Verdict bind(String document, Binder binder) {
        Object value;
        try {
            value = binder.bind(document);
        } catch (Exception e) {
            return new Verdict(null, List.of(String.valueOf(e.getMessage()).split("\n")[0]));
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
        Object bind(String document) throws Exception;
    }

    private record Verdict(Object value, List<String> faults) {
        boolean accepts() {
            return faults.isEmpty();
        }
    }
}
