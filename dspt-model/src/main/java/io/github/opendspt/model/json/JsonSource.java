package io.github.opendspt.model.json;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.internal.UnicodeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * One document on its way through the parser, with what was found wrong so far. Used by one thread, once.
 *
 * <p>Positions are paid for only where there is a problem: at the current token the parser knows it, anywhere else the
 * pointer is kept and one more walk over the document at the end finds them all.
 */
final class JsonSource {

    /** The place of a problem that is found at the end. */
    private static final int UNLOCATED = -1;

    private final DocumentBytes document;
    private final JsonFactory factory;
    private final ReadLimits limits;
    private final boolean lenient;
    private final JsonParser parser;
    private final List<Draft> problems = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);
    private @Nullable Ref concerned;

    JsonSource(JsonFactory factory, DocumentBytes document, ReadLimits limits, boolean lenient) {
        this.document = document;
        this.factory = factory;
        this.limits = limits;
        this.lenient = lenient;
        this.parser = document.parser(factory);
    }

    /** Reads the whole document by a shape, and asks a check about what was read without a problem. */
    <T> Reading<T> read(Shape<T> shape, Function<? super T, List<Problem>> check) {
        T value = null;
        try {
            if (parser.nextToken() == null) {
                add("json.empty", "", document.start(), "the document is empty; expected a JSON object");
            } else {
                value = shape.read(this);
                checkEnd();
                if (problems.isEmpty() && value != null) {
                    check.apply(value).forEach(this::addUnlocated);
                }
            }
        } catch (JacksonException e) {
            value = null;
            addBreak(e);
        } catch (EnoughProblems e) {
            problems.add(new Draft(
                    "problems.more",
                    "",
                    document.offset(parser.currentTokenLocation()),
                    null,
                    "there are more problems than " + limits.maxProblems()
                            + "; reading stopped here. Mend these first"));
        } finally {
            parser.close();
        }
        if (problems.isEmpty() && value != null) {
            return Reading.of(value, findings, document.firstLine());
        }
        return Reading.failed(located(), document.firstLine());
    }

    private void checkEnd() {
        parser.finishToken();
        int rest = document.firstNonBlank(document.offset(parser.currentLocation()));
        if (rest < document.end()) {
            add(
                    "json.trailing-content",
                    "",
                    rest,
                    "there is something after the end of the document; expected nothing");
        }
    }

    /** Says what broke in words of its own, since those of the parser quote the document. */
    private void addBreak(JacksonException e) {
        TokenStreamContext context = parser.streamReadContext();
        String pointer = pointer(context);
        TokenStreamLocation location = e.getLocation();
        int offset = document.offset(location == null ? parser.currentLocation() : location);
        if (e instanceof StreamConstraintsException && context.getNestingDepth() >= limits.maxDepth()) {
            problems.add(draft(
                    "json.limit",
                    pointer,
                    offset,
                    "objects and arrays nest deeper than " + limits.maxDepth() + " levels"));
        } else if (e instanceof StreamConstraintsException) {
            TokenStreamContext parent = context.getParent();
            problems.add(draft(
                    "json.limit",
                    parent == null ? "" : pointer(parent),
                    offset,
                    "the name of a member is longer than any that a document has"));
        } else if (e instanceof UnexpectedEndOfInputException || document.isCutShort(offset)) {
            problems.add(
                    draft("json.truncated", pointer, document.end(), "the document ends in the middle of a value"));
        } else {
            problems.add(draft(
                    "json.syntax", pointer, offset, "this is not JSON: " + SyntaxFault.of(e.getOriginalMessage())));
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() {
        return parser.nextToken();
    }

    /** Moves to the name of the next member; {@code null} at the end of the object. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    String text() {
        return parser.getString();
    }

    /** The integer at the current token; {@code null} if it is none or does not fit. */
    @Nullable
    Integer integer() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() != JsonParser.NumberType.INT) {
            return null;
        }
        return parser.getIntValue();
    }

    /** The integer at the current token; {@code null} if it is none or needs more than 64 bits. */
    @Nullable
    Long longInteger() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return null;
        }
        return parser.getLongValue();
    }

    void skip() {
        parser.skipChildren();
    }

    boolean lenient() {
        return lenient;
    }

    /** The assertion or item that what is being read is about. */
    @Nullable
    Ref concerning() {
        return concerned;
    }

    /** Notes the assertion or item that whatever is read next is about. */
    void concerning(@Nullable Ref ref) {
        concerned = ref;
    }

    /** A problem with the value or name at the current token. */
    void report(String code, String message) {
        add(code, pointer(), document.offset(parser.currentTokenLocation()), message);
    }

    /** A problem with something else than the current token; it is located at the end. */
    void reportAt(String code, String pointer, String message) {
        add(code, pointer, UNLOCATED, message);
    }

    /** What is at the current token is not what is expected there. Skips it. */
    void reportWrongType(String expected) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report("json.null", "found null, which no document holds; expected " + expected);
            return;
        }
        report("value.wrong-type", "found " + describe() + "; expected " + expected);
        skip();
    }

    private String describe() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a point or an exponent";
            default -> "something else";
        };
    }

    /** A member that no shape names: a problem, or a finding for a lenient reader. */
    void reportUnknownMember(String message) {
        if (!lenient) {
            report("value.unknown-member", message);
        } else if (findings.size() < limits.maxProblems()) {
            findings.add(Finding.of(Severity.INFO, concerned, pointer(), Reason.of("value.unknown-member", message)));
        }
    }

    /** The pointer of the value or name at the current token; that of the object around it where a name is endless. */
    String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        TokenStreamContext at = opens ? context.getParent() : context;
        String pointer = pointer(at);
        return pointer.length() <= Finding.MAX_POINTER || at.getParent() == null ? pointer : pointer(at.getParent());
    }

    /** A path as a problem can hold it: a parser may hand on a name with half of a surrogate pair, which stands as "?" here. */
    private static String pointer(TokenStreamContext at) {
        String pointer = at.pathAsPointer().toString();
        return UnicodeText.firstLoneSurrogate(pointer) < 0
                ? pointer
                : new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void add(String code, String pointer, int offset, String message) {
        if (problems.size() == limits.maxProblems()) {
            throw new EnoughProblems();
        }
        problems.add(draft(code, pointer, offset, message));
    }

    private void addUnlocated(Problem problem) {
        if (problems.size() == limits.maxProblems()) {
            throw new EnoughProblems();
        }
        problems.add(new Draft(problem.code(), problem.pointer(), UNLOCATED, problem.ref(), problem.message()));
    }

    private Draft draft(String code, String pointer, int offset, String message) {
        return new Draft(code, pointer, offset, concerned == null ? null : concerned.toString(), message);
    }

    /** The problems with their lines and columns, in order of place. */
    private List<Problem> located() {
        PointerTree wanted = new PointerTree(document.start());
        for (Draft problem : problems) {
            if (problem.offset == UNLOCATED) {
                wanted.add(problem.pointer);
            }
        }
        wanted.locate(factory, document);
        List<Draft> ordered = new ArrayList<>(problems.size());
        for (Draft problem : problems) {
            ordered.add(problem.offset == UNLOCATED ? problem.at(wanted.offset(problem.pointer)) : problem);
        }
        ordered.sort(Comparator.comparingInt(Draft::offset));
        Lines lines = document.lines();
        List<Problem> located = new ArrayList<>(ordered.size());
        for (Draft problem : ordered) {
            lines.advance(problem.offset);
            located.add(new Problem(
                    problem.code, problem.pointer, lines.line(), lines.column(), problem.ref, problem.message));
        }
        return located;
    }

    /** A problem whose place is an offset in bytes. */
    private record Draft(
            String code,
            String pointer,
            int offset,
            @Nullable String ref,
            String message) {

        Draft at(int found) {
            return new Draft(code, pointer, found, ref, message);
        }
    }
}
