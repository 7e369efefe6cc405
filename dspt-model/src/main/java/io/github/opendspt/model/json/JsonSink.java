package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
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
    private @Nullable Object named;
    private String member = "document";

    JsonSink(JsonGenerator out, int maxProblems) {
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
        return named instanceof Ref ref ? ref : concerned;
    }

    /** Notes the assertion or item that whatever is written next is about. */
    void concerning(@Nullable Ref ref) {
        concerning(ref, null);
    }

    /**
     * Notes that whatever is written next is about the name of a member if that is a ref, which is looked at only where there is
     * a problem, and else about what the object is about.
     */
    void concerning(@Nullable Ref around, @Nullable Object name) {
        concerned = around;
        named = name;
    }

    /** The member that is being written, for sentences: the innermost that a shape names. */
    String member() {
        return member;
    }

    /** Notes the member that is written next. */
    void member(String name) {
        member = name;
    }

    /** A problem with the value that was to be written now. */
    void report(Code code, Object... arguments) {
        report(Reason.of(code, arguments));
    }

    /** A problem with the value that was to be written now. */
    void report(Reason reason) {
        // The place of an element is known once something stands there.
        out.writeNull();
        add(reason, out.streamWriteContext().pathAsPointer().toString());
    }

    /** A problem with the object or array that is being written, or with a member of it. */
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
