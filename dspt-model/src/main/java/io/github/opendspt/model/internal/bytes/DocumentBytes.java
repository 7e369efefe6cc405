package io.github.opendspt.model.internal.bytes;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of one document, without a byte-order mark, and where they are in the input.
 *
 * @param bytes holds the document
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 * @param firstLine the line of the input on which it begins
 * @param oneLine whether it is one line of newline-delimited JSON
 */
// The array is shared with the parser and never written to; nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
public record DocumentBytes(byte[] bytes, int start, int end, int firstLine, boolean oneLine) {

    /** A parser of these bytes. */
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** The text of the member {@code format}, read no further than that; {@code null} where there is none before a fault. */
    public @Nullable String format(JsonFactory factory) {
        try (JsonParser parser = parser(factory)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals("format");
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            // Whatever reads the document names the fault and its place.
            return null;
        }
    }

    /** The offset of a place that a parser gives. */
    public int offset(@Nullable TokenStreamLocation location) {
        long fromStart = location == null ? 0 : location.getByteOffset();
        return (int) Math.max(start, Math.min(end, start + fromStart));
    }

    /** The offset of the first byte from an offset on that is not blank between tokens. */
    public int firstNonBlank(int from) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    /** Whether nothing follows an offset but the beginning of true, false or null. */
    public boolean isCutShort(int offset) {
        String rest = new String(bytes, offset, Math.min(end - offset, 5), StandardCharsets.US_ASCII);
        return "true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest);
    }

    /** Their lines and columns, from the first. */
    public Lines lines() {
        return new Lines(this);
    }
}
