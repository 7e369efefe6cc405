package io.github.opendspt.model.json;

import io.github.opendspt.model.Ref;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;

/**
 * One document on its way out, with what was found wrong so far. A value that cannot be written is reported and leaves
 * {@code null} behind, so that everything else is looked at too; a document with problems is thrown away. Used by one
 * thread, once.
 */
final class JsonSink {

    private final JsonGenerator out;
    private final int maxProblems;
    private final List<Problem> problems = new ArrayList<>(0);
    private final char[] day = new char[Days.LENGTH];
    private @Nullable Ref concerned;

    JsonSink(JsonGenerator out, int maxProblems) {
        this.out = out;
        this.maxProblems = maxProblems;
    }

    /** Writes a whole document by a shape, unless there are more problems than anyone wants to see. */
    <T> void write(Shape<T> shape, T value) {
        try {
            shape.write(value, this);
        } catch (EnoughProblems e) {
            problems.add(new Problem(
                    "problems.more",
                    "",
                    null,
                    null,
                    null,
                    "there are more problems than " + maxProblems + "; checking stopped here. Fix these first"));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void startObject() {
        out.writeStartObject();
    }

    void endObject() {
        out.writeEndObject();
    }

    void startArray() {
        out.writeStartArray();
    }

    void endArray() {
        out.writeEndArray();
    }

    void name(SerializableString name) {
        out.writeName(name);
    }

    void name(String name) {
        out.writeName(name);
    }

    void text(String text) {
        out.writeString(text);
    }

    void text(SerializableString text) {
        out.writeString(text);
    }

    void number(int number) {
        out.writeNumber(number);
    }

    void number(long number) {
        out.writeNumber(number);
    }

    void bool(boolean value) {
        out.writeBoolean(value);
    }

    void day(LocalDate value) {
        Days.write(value, day);
        out.writeString(day, 0, day.length);
    }

    /** The assertion or item that what is being written is about. */
    @Nullable
    Ref concerning() {
        return concerned;
    }

    /** Notes the assertion or item that whatever is written next is about. */
    void concerning(@Nullable Ref ref) {
        concerned = ref;
    }

    /** A problem with the value that was to be written now. */
    void report(String code, String message) {
        // The place of an element is known once something stands there.
        out.writeNull();
        add(code, pointer(), message);
    }

    /** A problem with the object or array that is being written, or with a member of it. */
    void reportInObject(String code, String member, String message) {
        TokenStreamContext parent = out.streamWriteContext().getParent();
        String pointer = parent.pathAsPointer().toString();
        add(code, member.isEmpty() ? pointer : pointer + "/" + member, message);
    }

    /** The document as a whole is larger than readers take. */
    void reportTooLarge(int maxBytes) {
        if (problems.isEmpty()) {
            add("json.too-large", "", "the document is larger than " + maxBytes + " bytes");
        }
    }

    private String pointer() {
        return out.streamWriteContext().pathAsPointer().toString();
    }

    private void add(String code, String pointer, String message) {
        if (problems.size() == maxProblems) {
            throw new EnoughProblems();
        }
        problems.add(new Problem(code, pointer, null, null, concerned == null ? null : concerned.toString(), message));
    }
}
