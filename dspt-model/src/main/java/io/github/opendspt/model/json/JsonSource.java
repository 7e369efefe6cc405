package io.github.opendspt.model.json;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.internal.bytes.MemberNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One document on its way to the shapes, token by token, and where they report what is wrong with it. Used by one thread,
 * once.
 */
abstract class JsonSource {

    private @Nullable Ref concerned;
    private @Nullable Object named;
    private String member = "document";

    abstract JsonToken token();

    abstract JsonToken next();

    /** Moves to the name of the next member, which is then the {@link #text()}; false at the end of the object. */
    abstract boolean nextName();

    /**
     * Moves to the name of the next member of an object whose members are known.
     *
     * @param names the members
     * @param expected the index of the one that is looked for first
     * @return the index of the member; {@link MemberNames#UNKNOWN} for a name that is none of theirs, which is then the
     *     {@link #text()}; {@link MemberNames#END} at the end of the object
     */
    abstract int nextMember(MemberNames names, int expected);

    /** The text or name at the current token. */
    abstract String text();

    /** What {@link #text()} gives, for a look that is over before the next token is. */
    abstract CharSequence characters();

    /** Whether the text at the current token is known to be ASCII. */
    abstract boolean isAscii();

    /** The integer at the current token; {@code null} if it is none or needs more than 64 bits. */
    abstract @Nullable Long integer();

    abstract void skip();

    abstract boolean lenient();

    /** The assertion or item that what is being read is about. */
    final @Nullable Ref concerning() {
        return named instanceof Ref ref ? ref : concerned;
    }

    /** Notes the assertion or item that whatever is read next is about. */
    final void concerning(@Nullable Ref ref) {
        concerning(ref, null);
    }

    /**
     * Notes that whatever is read next is about the name of a member if that is a ref, which is looked at only where there is a
     * problem, and else about what the object is about.
     */
    final void concerning(@Nullable Ref around, @Nullable Object name) {
        concerned = around;
        named = name;
    }

    /** The member that is being read, for sentences: the innermost that a shape names. */
    final String member() {
        return member;
    }

    /** Notes the member that is read next. */
    final void member(String name) {
        member = name;
    }

    /** A problem with the value or name at the current token. */
    final void report(Code code, Object... arguments) {
        report(Reason.of(code, arguments));
    }

    /** A problem with the value or name at the current token. */
    abstract void report(Reason reason);

    /**
     * A problem with the name at the current token. Its place is that of the object around it where the reason does not
     * repeat the name.
     */
    abstract void reportName(Reason reason);

    /** A problem with something else than the current token; it is located at the end. */
    abstract void reportAt(String pointer, Reason reason);

    /** What is at the current token is not what is expected there. Skips it. */
    abstract void reportWrongType(JsonKind expected);

    /** A member that no shape names: a problem, or a finding for a lenient reader. */
    abstract void reportUnknownMember(String object, String name, Suggestion meant);

    /** The pointer of the value or name at the current token; that of the object around it where a name is endless. */
    abstract String pointer();
}
