package io.github.opendspt.examples.cli.support;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a JSON document says that it is, seen without reading all of it. */
final class DocumentFormat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String MEMBER = "format";

    private DocumentFormat() {}

    /** The text of the member {@code format} of the document; empty where there is none, or it cannot be read so far. */
    static Optional<String> of(byte[] document) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(MEMBER);
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            // Whatever reads the document says what is wrong with it, and where.
            return Optional.empty();
        }
    }
}
