package io.github.opendspt.model.oscal;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.internal.bytes.Lines;
import io.github.opendspt.model.internal.bytes.SyntaxFault;
import io.github.opendspt.model.internal.bytes.Utf8;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ReadLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * One walk over an OSCAL document: looks for a few members, or compares all of it with what is expected. Nothing of the
 * document is kept, so that memory does not grow with it. Used by one thread, once.
 */
final class OscalWalk {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.maxDepth())
                    .maxStringLength(LIMITS.maxBytes())
                    .maxNameLength(LIMITS.maxBytes())
                    .maxNumberLength(LIMITS.maxBytes())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DocumentBytes document;
    private final JsonParser parser;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();

    private OscalWalk(DocumentBytes document) {
        this.document = document;
        this.parser = document.parser(FACTORY);
        this.lines = document.lines();
    }

    /**
     * Walks over a document, from its first value to its end.
     *
     * @return the problems, in order of place
     */
    static List<Problem> over(byte[] bytes, Consumer<OscalWalk> what) {
        if (bytes.length > LIMITS.maxBytes()) {
            return List.of(Problem.of(Reason.of(ModelCodes.JSON_TOO_LARGE, LIMITS.maxBytes()), "", 1, 1, null));
        }
        DocumentBytes document = new DocumentBytes(bytes, afterMark(bytes), bytes.length, 1, false);
        int malformed =
                isWide(document) ? document.start() : Utf8.firstMalformed(bytes, document.start(), bytes.length);
        if (malformed >= 0) {
            Lines lines = document.lines();
            lines.advance(malformed);
            return List.of(Problem.of(Reason.of(ModelCodes.JSON_ENCODING), "", lines.line(), lines.column(), null));
        }
        OscalWalk walk = new OscalWalk(document);
        try (walk.parser) {
            walk.walk(what);
        }
        return walk.problems;
    }

    /** Whether the parser would take it for UTF-16 or UTF-32. */
    private static boolean isWide(DocumentBytes document) {
        int first = document.start();
        return document.end() - first > 1 && (document.bytes()[first] == 0 || document.bytes()[first + 1] == 0);
    }

    private static int afterMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    private void walk(Consumer<OscalWalk> what) {
        try {
            if (parser.nextToken() == null) {
                report(ModelCodes.JSON_EMPTY);
                return;
            }
            what.accept(this);
            parser.skipChildren();
            if (parser.nextToken() != null) {
                report(ModelCodes.JSON_TRAILING_CONTENT);
            }
        } catch (Enough e) {
            problems.add(problem(ModelCodes.PROBLEMS_MORE, LIMITS.maxProblems()));
        } catch (StreamConstraintsException e) {
            problems.add(problem(e.getLocation(), ModelCodes.JSON_TOO_DEEP, LIMITS.maxDepth()));
        } catch (UnexpectedEndOfInputException e) {
            problems.add(problem(parser.currentLocation(), ModelCodes.JSON_TRUNCATED));
        } catch (JacksonException e) {
            problems.add(problem(e.getLocation(), ModelCodes.JSON_SYNTAX, SyntaxFault.of(e.getOriginalMessage())));
        }
    }

    /** Gives each member of the object at hand by its name, with its value at hand. */
    void members(Consumer<String> taker) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            taker.accept(name);
            parser.skipChildren();
        }
    }

    /** Gives each element of the array at hand, with its value at hand. */
    void elements(Runnable taker) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.run();
            parser.skipChildren();
        }
    }

    /** The text at hand; {@code null} if there is none. */
    @Nullable
    String text() {
        return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
    }

    /** Reports every place at which the value at hand differs from what is expected. */
    void compare(Object expected) {
        if (expected instanceof JsonObject object && parser.currentToken() == JsonToken.START_OBJECT) {
            compareMembers(object);
        } else if (expected instanceof List<?> list && parser.currentToken() == JsonToken.START_ARRAY) {
            compareElements(list);
        } else if (!isScalar(expected)) {
            report(OscalCodes.CHANGED);
            parser.skipChildren();
        }
    }

    private boolean isScalar(Object expected) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> expected.equals(parser.getString());
            case VALUE_TRUE -> expected.equals(true);
            case VALUE_FALSE -> expected.equals(false);
            case VALUE_NUMBER_INT ->
                expected instanceof Long number && number.toString().equals(parser.getString());
            default -> false;
        };
    }

    private void compareMembers(JsonObject expected) {
        Set<String> missing = new LinkedHashSet<>(expected.members().keySet());
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Object value = expected.members().get(name);
            missing.remove(name);
            if (value != null) {
                parser.nextToken();
                compare(value);
            } else {
                report(OscalCodes.SURPLUS);
                parser.nextToken();
                parser.skipChildren();
            }
        }
        missing.forEach(name -> report(OscalCodes.MISSING, name));
    }

    private void compareElements(List<?> expected) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (index < expected.size()) {
                compare(expected.get(index));
            } else {
                report(OscalCodes.SURPLUS);
                parser.skipChildren();
            }
            index++;
        }
        if (index < expected.size()) {
            report(OscalCodes.SHORTER, expected.size() - index);
        }
    }

    /** Reports a problem at the place at hand. */
    void report(Code code, Object... arguments) {
        if (problems.size() == LIMITS.maxProblems()) {
            throw new Enough();
        }
        problems.add(problem(code, arguments));
    }

    /** A problem at the place at hand; at the name of a member, with the pointer of the object around it. */
    Problem problem(Code code, Object... arguments) {
        return problem(parser.currentTokenLocation(), code, arguments);
    }

    private Problem problem(@Nullable TokenStreamLocation location, Code code, Object... arguments) {
        TokenStreamContext context = parser.streamReadContext();
        boolean name = parser.currentToken() == JsonToken.PROPERTY_NAME;
        TokenStreamContext place = name && context.getParent() != null ? context.getParent() : context;
        lines.advance(document.offset(location));
        return Problem.of(
                Reason.of(code, arguments), place.pathAsPointer().toString(), lines.line(), lines.column(), null);
    }

    /** Ends a walk that has found more problems than anyone wants to see. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
