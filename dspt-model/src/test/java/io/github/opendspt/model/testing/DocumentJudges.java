package io.github.opendspt.model.testing;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.RuleBeyondSchema;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.testing.Agreement;
import io.github.opendspt.testing.Judges;
import java.util.Set;
import java.util.stream.Collectors;

/** The judges of our own documents. */
public final class DocumentJudges {

    private static final Set<String> CODES_BEYOND_SCHEMA = ModelSchemas.rulesBeyond().stream()
            .map(RuleBeyondSchema::code)
            .filter(code -> !code.equals(ModelCodes.VALUE_WRONG_TYPE))
            .map(Code::name)
            .collect(Collectors.toSet());

    private DocumentJudges() {}

    public static <T> Judges<T> of(Class<T> type, DocumentReader<T> reader, SchemaDocument schema) {
        return new Judges<>(type, document -> said(reader.read(document)), schema.text(), CODES_BEYOND_SCHEMA);
    }

    public static <T> Agreement<T> agreement(
            Class<T> type, DocumentReader<T> reader, DocumentWriter<T> writer, SchemaDocument schema) {
        DocumentWriter<T> indented = writer.indented();
        return new Agreement<>(of(type, reader, schema), writer::toText, indented::toText);
    }

    private static <T> Judges.Said<T> said(Reading<T> reading) {
        return new Judges.Said<>(
                reading.value(), reading.problems().stream().map(Problem::code).toList());
    }
}
