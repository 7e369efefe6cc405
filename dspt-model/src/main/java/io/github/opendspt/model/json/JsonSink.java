package io.github.opendspt.model.json;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** One document on its way from the shapes, and where they report what cannot be written. Used by one thread, once. */
abstract class JsonSink {

    private final ObjectShape.Parts parts = new ObjectShape.Parts(this);
    private @Nullable Ref concerned;
    private @Nullable Object named;
    private String member = "document";

    /** Where the values of members are put, of whatever object is being written. */
    final ObjectShape.Parts parts() {
        return parts;
    }

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    abstract void name(SerializableString name);

    abstract void name(String name);

    /** A name of {@link io.github.opendspt.model.internal.DottedNumbers}. */
    abstract void name(int numbers, int count);

    /**
     * A text of which it is not known whether it is Unicode text.
     *
     * @return whether it is; if not, nothing is written
     */
    abstract boolean text(String text);

    abstract void text(SerializableString text);

    abstract void number(long number);

    abstract void bool(boolean value);

    abstract void day(LocalDate value);

    /** The assertion or item that what is being written is about. */
    final @Nullable Ref concerning() {
        return named instanceof Ref ref ? ref : concerned;
    }

    /** Notes the assertion or item that whatever is written next is about. */
    final void concerning(@Nullable Ref ref) {
        concerning(ref, null);
    }

    /**
     * Notes that whatever is written next is about the name of a member if that is a ref, which is looked at only where there is
     * a problem, and else about what the object is about.
     */
    final void concerning(@Nullable Ref around, @Nullable Object name) {
        concerned = around;
        named = name;
    }

    /** The member that is being written, for sentences: the innermost that a shape names. */
    final String member() {
        return member;
    }

    /** Notes the member that is written next. */
    final void member(String name) {
        member = name;
    }

    /** A problem with the value that was to be written now. */
    final void report(Code code, Object... arguments) {
        report(Reason.of(code, arguments));
    }

    /** A problem with the value that was to be written now. */
    abstract void report(Reason reason);

    /** A problem with the object or array that is being written, or with a member of it. */
    abstract void reportInside(String memberName, Reason reason);
}
