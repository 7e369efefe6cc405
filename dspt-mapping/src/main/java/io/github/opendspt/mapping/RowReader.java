package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads exemption rows from JSON: an object with the format and a list of rows, each an object of texts (the category a
 * number). Strict: a member that is not known, stands twice or has another form is an error.
 */
final class RowReader {

    static final String FORMAT = "dspt-exemptions/1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private RowReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the rows.
     *
     * @throws IllegalArgumentException if the text is not such a document; the message says where
     */
    static List<ExemptionRow> read(InputStream json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new RowReader(parser).document();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private List<ExemptionRow> document() {
        List<ExemptionRow> rows = new ArrayList<>();
        expect(JsonToken.START_OBJECT);
        expectMember("format");
        expect(JsonToken.VALUE_STRING);
        if (!parser.getString().equals(FORMAT)) {
            throw fault("expected the format " + FORMAT);
        }
        expectMember("rows");
        expect(JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            rows.add(row());
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw fault("expected a row");
        }
        expect(JsonToken.END_OBJECT);
        if (parser.nextToken() != null) {
            throw fault("expected no more");
        }
        return rows;
    }

    private void expectMember(String name) {
        expect(JsonToken.PROPERTY_NAME);
        if (!parser.currentName().equals(name)) {
            throw fault("expected the member " + name);
        }
    }

    private void expect(JsonToken token) {
        if (parser.nextToken() != token) {
            throw fault("expected " + token);
        }
    }

    private ExemptionRow row() {
        Map<String, String> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            expect(name.equals("category") ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING);
            members.put(name, parser.getString());
        }
        try {
            return row(members);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private static ExemptionRow row(Map<String, String> members) {
        ExemptionRow row = new ExemptionRow(
                required(members, "edition", Edition::parse),
                optional(members, "category", Category::parse),
                members.remove("organisations"),
                optional(members, "ref", EvidenceRef::parse),
                members.remove("items"),
                required(members, "scheme", CertificateScheme::parse),
                required(members, "effect", Effect::parse),
                optional(members, "from", LocalDate::parse),
                members.remove("conditions"),
                required(members, "basis", ExemptionBasis::parse),
                new Provenance(
                        required(members, "confidence", Confidence::parse),
                        required(members, "source", Function.identity())),
                members.remove("note"));
        if (!members.isEmpty()) {
            throw new IllegalArgumentException("expected no members " + members.keySet());
        }
        if ((row.ref() == null) == (row.items() == null)) {
            throw new IllegalArgumentException("expected one of the members ref and items");
        }
        return row;
    }

    private static <T> T required(Map<String, String> members, String name, Function<String, T> parse) {
        T value = optional(members, name, parse);
        if (value == null) {
            throw new IllegalArgumentException("expected the member " + name);
        }
        return value;
    }

    private static <T> @Nullable T optional(Map<String, String> members, String name, Function<String, T> parse) {
        String text = members.remove(name);
        return text == null ? null : parse.apply(text);
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(
                what + " at line " + parser.currentTokenLocation().getLineNr());
    }
}
