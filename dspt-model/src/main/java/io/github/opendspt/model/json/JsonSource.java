package io.github.opendspt.model.json;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
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

    private final JsonFactory factory;
    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final int firstLine;
    private final ReadLimits limits;
    private final boolean lenient;
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);
    private int problemCount;

    JsonSource(
            JsonFactory factory,
            byte[] bytes,
            int offset,
            int length,
            int firstLine,
            ReadLimits limits,
            boolean lenient) {
        this.factory = factory;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.firstLine = firstLine;
        this.limits = limits;
        this.lenient = lenient;
        this.parser = factory.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    /** Reads the whole document by a shape. */
    <T> Reading<T> read(Shape<T> shape) {
        T value = null;
        try {
            if (parser.nextToken() == null) {
                report("json.empty", "", Position.START, "the document is empty; expected a JSON object");
            } else {
                value = shape.read(this);
                checkEnd();
            }
        } catch (JacksonException e) {
            value = null;
            reportBroken(e);
        } finally {
            parser.close();
        }
        if (problemCount == 0 && value != null) {
            return Reading.of(value, findings, firstLine);
        }
        return Reading.failed(locatedProblems(), firstLine);
    }

    private void checkEnd() {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            report(
                    "json.trailing-content",
                    "",
                    Position.of(parser.currentTokenLocation()),
                    "there is something after the end of the document; expected nothing");
        }
    }

    private void reportBroken(JacksonException e) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        TokenStreamLocation location = e.getLocation();
        Position position = Position.of(location == null ? parser.currentLocation() : location);
        if (e instanceof StreamConstraintsException) {
            report(
                    "json.limit",
                    pointer,
                    position,
                    "the document goes beyond a limit of the reader, such as a nesting of " + limits.maxDepth()
                            + " levels");
        } else if (e instanceof UnexpectedEndOfInputException) {
            report("json.truncated", pointer, position, "the document ends in the middle of a value");
        } else {
            report("json.syntax", pointer, position, "this is not JSON: " + Quote.shorten(e.getOriginalMessage(), 200));
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

    void skip() {
        parser.skipChildren();
    }

    boolean lenient() {
        return lenient;
    }

    /** A problem with the value or name at the current token. */
    void report(String code, String message) {
        report(code, pointer(), Position.of(parser.currentTokenLocation()), message);
    }

    /** A problem with something else than the current token; it is located at the end. */
    void reportAt(String code, String pointer, String message) {
        report(code, pointer, null, message);
    }

    /** What is at the current token is not what is expected there. Skips it. */
    void reportWrongType(String expected) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report("json.null", "found null; leave the member out, or give " + expected);
            return;
        }
        String found = "found " + describe() + "; expected " + expected;
        report("value.wrong-type", found);
        skip();
    }

    private String describe() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> "something else";
        };
    }

    /** A member that no shape names: a problem, or a finding for a lenient reader. */
    void reportUnknownMember(String message) {
        if (lenient) {
            findings.add(Finding.of(Severity.INFO, null, pointer(), Reason.of("value.unknown-member", message)));
        } else {
            report("value.unknown-member", message);
        }
    }

    /** The pointer of the value or name at the current token. */
    String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        TokenStreamContext at = opens ? context.getParent() : context;
        return at == null ? "" : at.pathAsPointer().toString();
    }

    private void report(String code, String pointer, @Nullable Position position, String message) {
        problemCount++;
        if (problemCount <= limits.maxProblems()) {
            Integer line = position == null ? null : position.line;
            Integer column = position == null ? null : position.byteColumn;
            problems.add(new Problem(code, pointer, line, column, refIn(pointer), message));
        }
    }

    /** The assertion or item that a pointer leads into. */
    private static @Nullable String refIn(String pointer) {
        if (!pointer.startsWith("/answers/") && !pointer.startsWith("/confirmedAssertions/")) {
            return null;
        }
        String segment = pointer.split("/", 4)[2];
        try {
            return (pointer.startsWith("/answers/") ? EvidenceRef.parse(segment) : AssertionRef.parse(segment))
                    .toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The problems with their lines and columns, in order of place. */
    private List<Problem> locatedProblems() {
        Map<String, Position> unlocated = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.line() == null) {
                unlocated.put(problem.pointer(), Position.START);
            }
        }
        if (!unlocated.isEmpty()) {
            locate(unlocated);
        }
        List<Placed> placed = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            Position position = problem.line() == null || problem.column() == null
                    ? unlocated.getOrDefault(problem.pointer(), Position.START)
                    : new Position(problem.line(), problem.column());
            placed.add(new Placed(problem, position));
        }
        placed.sort(Comparator.comparing(Placed::position));
        Lines lines = new Lines(bytes, offset, length);
        List<Problem> located = new ArrayList<>(placed.size() + 1);
        for (Placed one : placed) {
            located.add(new Problem(
                    one.problem.code(),
                    one.problem.pointer(),
                    firstLine - 1 + one.position.line,
                    lines.column(one.position.line, one.position.byteColumn),
                    one.problem.ref(),
                    one.problem.message()));
        }
        if (problemCount > problems.size()) {
            located.add(new Problem(
                    "problems.more",
                    "",
                    firstLine,
                    1,
                    null,
                    "there are " + (problemCount - problems.size()) + " more problems; mend these first"));
        }
        return located;
    }

    /** Finds the values that pointers lead to. One that leads nowhere, or beyond where the JSON breaks, stays put. */
    private void locate(Map<String, Position> wanted) {
        int missing = wanted.size();
        try (JsonParser walker = factory.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            for (JsonToken token = walker.nextToken(); token != null && missing > 0; token = walker.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
                    continue;
                }
                TokenStreamContext context = walker.streamReadContext();
                TokenStreamContext at = token.isStructStart() ? context.getParent() : context;
                String pointer = at == null ? "" : at.pathAsPointer().toString();
                if (wanted.get(pointer) == Position.START) {
                    wanted.put(pointer, Position.of(walker.currentTokenLocation()));
                    missing--;
                }
            }
        } catch (JacksonException e) {
            // The break itself is reported already; what lies behind it keeps the place of the document.
            return;
        }
    }

    /** A line and a column in bytes, as the parser counts them, both from 1. */
    private record Position(int line, int byteColumn) implements Comparable<Position> {

        static final Position START = new Position(1, 1);

        @Override
        public int compareTo(Position other) {
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : Integer.compare(byteColumn, other.byteColumn);
        }

        static Position of(@Nullable TokenStreamLocation location) {
            return location == null
                    ? START
                    : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
    }

    /** A problem and where it is. */
    private record Placed(Problem problem, Position position) {}
}
