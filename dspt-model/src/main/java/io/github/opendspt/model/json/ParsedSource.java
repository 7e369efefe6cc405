package io.github.opendspt.model.json;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.internal.bytes.Lines;
import io.github.opendspt.model.internal.bytes.MemberNames;
import io.github.opendspt.model.internal.bytes.PointerTree;
import io.github.opendspt.model.internal.bytes.SyntaxFault;
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
 * A document on its way through the parser, with what was found wrong so far.
 *
 * <p>Positions are paid for only where there is a problem: at the current token the parser knows it, anywhere else the
 * pointer is kept and one more walk over the document at the end finds them all.
 */
final class ParsedSource extends JsonSource {

    /** The place of a problem that is found at the end. */
    private static final int UNLOCATED = -1;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final DocumentBytes document;
    private final JsonFactory factory;
    private final ReadLimits limits;
    private final boolean lenient;
    private final JsonParser parser;
    private final List<Draft> problems = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);
    /** How deep the object lies whose name at hand is not known to be one that the format has; none where all are. */
    private int unknownAt = NOWHERE;
    /** The names that the object has whose next name is read; {@code null} where they are free. */
    private @Nullable MemberNames expected;

    ParsedSource(JsonFactory factory, DocumentBytes document, ReadLimits limits, boolean lenient) {
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
                add(Reason.of(ModelCodes.JSON_EMPTY), "", document.start());
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
                    Reason.of(ModelCodes.PROBLEMS_MORE, limits.maxProblems()),
                    "",
                    document.offset(parser.currentTokenLocation()),
                    null));
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
            add(Reason.of(ModelCodes.JSON_TRAILING_CONTENT), "", rest);
        }
    }

    /** Says what broke in words of its own, since those of the parser quote the document. */
    private void addBreak(JacksonException e) {
        TokenStreamContext context = parser.streamReadContext();
        String pointer = knownPointer(context);
        TokenStreamLocation location = e.getLocation();
        int offset = document.offset(location == null ? parser.currentLocation() : location);
        if (e instanceof StreamConstraintsException && context.getNestingDepth() >= limits.maxDepth()) {
            problems.add(draft(Reason.of(ModelCodes.JSON_TOO_DEEP, limits.maxDepth()), pointer, offset));
        } else if (e instanceof StreamConstraintsException) {
            TokenStreamContext parent = context.getParent();
            problems.add(draft(
                    Reason.of(ModelCodes.JSON_NAME_TOO_LONG), parent == null ? "" : knownPointer(parent), offset));
        } else if (e instanceof UnexpectedEndOfInputException || document.isCutShort(offset)) {
            problems.add(draft(Reason.of(ModelCodes.JSON_TRUNCATED), pointer, document.end()));
        } else {
            problems.add(
                    draft(Reason.of(ModelCodes.JSON_SYNTAX, SyntaxFault.of(e.getOriginalMessage())), pointer, offset));
        }
    }

    @Override
    JsonToken token() {
        return parser.currentToken();
    }

    @Override
    JsonToken next() {
        return parser.nextToken();
    }

    @Override
    boolean nextName() {
        expected = null;
        unknownAt = depth();
        boolean isName = parser.nextName() != null;
        unknownAt = NOWHERE;
        return isName;
    }

    @Override
    int nextMember(MemberNames names, int expected) {
        this.expected = names;
        unknownAt = depth();
        String name = parser.nextName();
        int member = name == null ? MemberNames.END : names.indexOf(name);
        if (name == null || member >= 0) {
            unknownAt = NOWHERE;
        }
        return member;
    }

    private int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    @Override
    String text() {
        return parser.getString();
    }

    @Override
    CharSequence characters() {
        return text();
    }

    /** Not known; the parser does not say. */
    @Override
    boolean isAscii() {
        return false;
    }

    @Override
    @Nullable
    Long integer() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return null;
        }
        return parser.getLongValue();
    }

    @Override
    void skip() {
        parser.skipChildren();
    }

    @Override
    boolean lenient() {
        return lenient;
    }

    @Override
    void report(Reason reason) {
        add(reason, pointer(), document.offset(parser.currentTokenLocation()));
    }

    @Override
    void reportName(Reason reason) {
        unknownAt = depth();
        add(reason, namePointer(reason), document.offset(parser.currentTokenLocation()));
    }

    private String namePointer(Reason reason) {
        TokenStreamContext around = parser.streamReadContext().getParent();
        boolean repeated = reason.arguments().stream()
                .anyMatch(argument -> argument instanceof Found found && found.text() != null);
        return repeated || around == null ? pointer() : pointer(around);
    }

    @Override
    void reportAt(String pointer, Reason reason) {
        add(reason, pointer, UNLOCATED);
    }

    @Override
    void reportWrongType(JsonKind expected) {
        JsonKind found = JsonKind.of(parser.currentToken());
        if (found == JsonKind.NULL) {
            report(ModelCodes.JSON_NULL, expected);
        } else {
            report(ModelCodes.VALUE_WRONG_TYPE, found, expected);
            skip();
        }
    }

    @Override
    void reportUnknownMember(String object, String name, Suggestion meant) {
        Reason reason = Reason.of(ModelCodes.VALUE_UNKNOWN_MEMBER, object, Found.of(name, meant), meant);
        if (!lenient) {
            reportName(reason);
        } else if (findings.size() < limits.maxProblems()) {
            findings.add(Finding.of(Severity.INFO, concerning(), namePointer(reason), reason));
        }
    }

    @Override
    String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        TokenStreamContext at = opens ? context.getParent() : context;
        String pointer = pointer(at);
        return pointer.length() <= Finding.MAX_POINTER || at.getParent() == null ? pointer : pointer(at.getParent());
    }

    /** The path of where it broke, up to the first name that the format does not have, which may be anything. */
    private String knownPointer(TokenStreamContext broken) {
        TokenStreamContext at = broken;
        while (at.getNestingDepth() > unknownAt) {
            at = at.getParent();
        }
        return pointer(at.getNestingDepth() == unknownAt && !isKnown(at.currentName()) ? at.getParent() : at);
    }

    /** Whether a name that was read, perhaps with what broke behind it, is one that the format has. */
    private boolean isKnown(@Nullable String name) {
        if (name == null) {
            return true;
        }
        return expected == null ? Found.of(name).text() != null : expected.indexOf(name) >= 0;
    }

    /** A path as a problem can hold it: a parser may hand on a name with half of a surrogate pair, which stands as "?" here. */
    private static String pointer(TokenStreamContext at) {
        String pointer = at.pathAsPointer().toString();
        return UnicodeText.firstLoneSurrogate(pointer) < 0
                ? pointer
                : new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void add(Reason reason, String pointer, int offset) {
        add(draft(reason, pointer, offset));
    }

    private void add(Draft problem) {
        if (problems.size() == limits.maxProblems()) {
            throw new EnoughProblems();
        }
        problems.add(problem);
    }

    private void addUnlocated(Problem problem) {
        add(new Draft(problem.reason(), problem.pointer(), UNLOCATED, problem.ref()));
    }

    private Draft draft(Reason reason, String pointer, int offset) {
        return new Draft(reason, pointer, offset, concerning());
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
            located.add(Problem.of(problem.reason, problem.pointer, lines.line(), lines.column(), problem.ref));
        }
        return located;
    }

    /** A problem whose place is an offset in bytes. */
    private record Draft(
            Reason reason,
            String pointer,
            int offset,
            @Nullable Ref ref) {

        Draft at(int found) {
            return new Draft(reason, pointer, found, ref);
        }
    }
}
