package io.github.opendspt.model.intake;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.json.Problem;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One walk over a JSON file of which only some members matter. Nothing of it is kept but what is asked for, and what is of
 * another kind than expected is passed over. Used by one thread, once.
 */
final class JsonWalk implements AutoCloseable {

    private static final int LONGEST_TEXT = 1 << 16;
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private final Account account;

    JsonWalk(Reader in, Account account) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
        this.account = account;
    }

    /** Goes to the first value. */
    void begin() {
        parser.nextToken();
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

    /** The text at hand; {@code null} if there is none or it is blank. */
    @Nullable
    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return null;
        }
        String text = parser.getString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The whole number at hand; -1 if there is none, or it is negative or large. */
    int index() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT
                ? parser.getIntValue()
                : -1;
    }

    /** The number at hand; not a number if there is none. */
    double number() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                ? parser.getDoubleValue()
                : Double.NaN;
    }

    /** The moment at hand, to the second; {@code null} if there is none, which is a problem where there is a text. */
    @Nullable
    Instant moment() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
            if (Instants.isWritable(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Reported below, as is a moment of a year that no document holds.
        }
        report(IntakeCodes.MOMENT);
        return null;
    }

    void report(Code code, Object... arguments) {
        account.problem(problem(code, arguments));
    }

    /** A problem at the place at hand. */
    Problem problem(Code code, Object... arguments) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Problem.of(
                Reason.of(code, arguments),
                parser.streamReadContext().pathAsPointer().toString(),
                Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()),
                null);
    }

    /** Reads to the end. */
    void end() {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
