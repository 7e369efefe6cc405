package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DottedNumbers;
import io.github.opendspt.model.internal.UnicodeText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;

/**
 * A document on its way through the generator, with what was found wrong so far. A value that cannot be written is reported and
 * leaves {@code null} behind, so that everything else is looked at too; a document with problems is thrown away.
 */
final class GeneratorSink extends JsonSink {

    private final JsonGenerator out;
    private final int maxProblems;
    private final List<Problem> problems = new ArrayList<>(0);
    private final byte[] ascii = new byte[Math.max(Days.LENGTH, DottedNumbers.MOST)];

    GeneratorSink(JsonGenerator out, int maxProblems) {
        this.out = out;
        this.maxProblems = maxProblems;
    }

    /** Writes a whole document by a shape, unless there are more problems than anyone wants to see. */
    <T> void write(Shape<T> shape, T value) {
        try {
            shape.write(value, this);
        } catch (EnoughProblems e) {
            problems.add(Problem.of(Reason.of(ModelCodes.PROBLEMS_MORE, maxProblems), ""));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    void startObject() {
        out.writeStartObject();
    }

    @Override
    void endObject() {
        out.writeEndObject();
    }

    @Override
    void startArray() {
        out.writeStartArray();
    }

    @Override
    void endArray() {
        out.writeEndArray();
    }

    @Override
    void name(SerializableString name) {
        out.writeName(name);
    }

    @Override
    void name(String name) {
        out.writeName(name);
    }

    @Override
    void name(int numbers, int count) {
        out.writeName(new String(ascii, 0, DottedNumbers.write(numbers, count, ascii, 0), StandardCharsets.US_ASCII));
    }

    @Override
    boolean text(String text) {
        if (UnicodeText.firstLoneSurrogate(text) >= 0) {
            return false;
        }
        out.writeString(text);
        return true;
    }

    @Override
    void text(SerializableString text) {
        out.writeString(text);
    }

    @Override
    void number(long number) {
        out.writeNumber(number);
    }

    @Override
    void bool(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    void day(LocalDate value) {
        Days.write(value, ascii, 0);
        out.writeString(new String(ascii, 0, Days.LENGTH, StandardCharsets.US_ASCII));
    }

    @Override
    void report(Reason reason) {
        // The place of an element is known once something stands there.
        out.writeNull();
        add(reason, out.streamWriteContext().pathAsPointer().toString());
    }

    @Override
    void reportInside(String memberName, Reason reason) {
        TokenStreamContext parent = out.streamWriteContext().getParent();
        String pointer = parent.pathAsPointer().toString();
        add(reason, memberName.isEmpty() ? pointer : pointer + "/" + memberName);
    }

    /** The document as a whole is larger than readers take. */
    void reportTooLarge(int maxBytes) {
        if (problems.isEmpty()) {
            add(Reason.of(ModelCodes.JSON_TOO_LARGE, maxBytes), "");
        }
    }

    private void add(Reason reason, String pointer) {
        if (problems.size() == maxProblems) {
            throw new EnoughProblems();
        }
        problems.add(Problem.of(reason, pointer, null, null, concerning()));
    }
}
