package io.github.opendspt.examples.conformance;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as plain Java: maps in the order of the text, lists, texts, longs, decimals, booleans and {@code null}. For what has no
 * record of its own. Thread-safe.
 */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /**
     * Reads one value.
     *
     * @param text the JSON
     * @return the value
     * @throws IllegalArgumentException if the text is not one JSON value
     */
    public static @Nullable Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("there is something after the end of the JSON");
            }
            return value;
        } catch (StreamReadException | JacksonIOException e) {
            throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads one object.
     *
     * @param text the JSON
     * @return its members in the order of the text
     * @throws IllegalArgumentException if the text is not one JSON object
     */
    public static Map<String, Object> parseObject(String text) {
        return object(parse(text), "the JSON");
    }

    /**
     * Takes a value as an object.
     *
     * @param value the value
     * @param name what it is, for the message
     * @return its members
     * @throws IllegalArgumentException if it is none
     */
    @SuppressWarnings("unchecked") // An object of this class has only texts as keys.
    public static Map<String, Object> object(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException(name + " is not an object");
    }

    /**
     * Writes one value without blanks.
     *
     * @param value maps, lists, texts, numbers, booleans and {@code null}; anything else as its text
     * @return the JSON
     */
    public static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("the JSON is empty");
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Object integer(JsonParser parser) {
        String digits = parser.getString();
        // Longer ones are beyond every bound of a document; they keep their spelling.
        return digits.length() <= 18 ? (Object) Long.valueOf(digits) : new BigDecimal(digits);
    }

    private static Map<String, @Nullable Object> members(JsonParser parser) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser parser) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            members.forEach((name, member) -> {
                out.writeName(String.valueOf(name));
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof Iterable<?> elements) {
            out.writeStartArray();
            elements.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            out.writeRawValue(decimal.toString());
        } else {
            out.writeString(value.toString());
        }
    }
}
