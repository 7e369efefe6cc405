package io.github.opendspt.model.json;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DottedNumbers;
import io.github.opendspt.model.internal.bytes.NotPlain;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * A document that is written straight to its bytes, on one line. At the first thing that cannot be written it gives up, and the
 * document is written again by a {@link GeneratorSink}, which knows where that is. So whatever this one writes the other writes to the
 * same bytes.
 */
final class PlainSink extends JsonSink {

    private static final int FIRST_SIZE = 16_384;

    /** The most bytes that a character takes: an escape of six. */
    private static final int MOST_OF_A_CHARACTER = 6;

    /** The most bytes of a number, a day, and of a ref. */
    private static final int MOST_OF_A_SCALAR = 24;

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    private PlainSink() {}

    /** Writes a whole document by a shape; {@code null} if anything at all is wrong with it. */
    static <T> byte @Nullable [] write(Shape<T> shape, T value, ReadLimits limits) {
        PlainSink sink = new PlainSink();
        try {
            shape.write(value, sink);
            return sink.size > limits.maxBytes() ? null : Arrays.copyOf(sink.bytes, sink.size);
        } catch (NotPlain e) {
            return null;
        }
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** What begins a value or name: a comma, unless it is the first or follows its name. */
    private void begin(int more) {
        ensure(more + 1);
        if (size > 0) {
            byte last = bytes[size - 1];
            if (last != '{' && last != '[' && last != ':') {
                bytes[size++] = ',';
            }
        }
    }

    private void put(byte[] some) {
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    @Override
    void startObject() {
        begin(1);
        bytes[size++] = '{';
    }

    @Override
    void endObject() {
        ensure(1);
        bytes[size++] = '}';
    }

    @Override
    void startArray() {
        begin(1);
        bytes[size++] = '[';
    }

    @Override
    void endArray() {
        ensure(1);
        bytes[size++] = ']';
    }

    @Override
    void name(SerializableString name) {
        quoted(name);
        bytes[size++] = ':';
    }

    @Override
    void name(String name) {
        if (!text(name)) {
            throw NotPlain.INSTANCE;
        }
        ensure(1);
        bytes[size++] = ':';
    }

    @Override
    void name(int numbers, int count) {
        begin(MOST_OF_A_SCALAR);
        bytes[size++] = '"';
        size = DottedNumbers.write(numbers, count, bytes, size);
        bytes[size++] = '"';
        bytes[size++] = ':';
    }

    @Override
    void text(SerializableString text) {
        quoted(text);
    }

    private void quoted(SerializableString text) {
        byte[] quoted = text.asQuotedUTF8();
        begin(quoted.length + 3);
        bytes[size++] = '"';
        put(quoted);
        bytes[size++] = '"';
    }

    @Override
    boolean text(String text) {
        int length = text.length();
        begin(MOST_OF_A_CHARACTER * length + 2);
        bytes[size++] = '"';
        int at = size;
        byte[] to = bytes;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                to[at++] = (byte) c;
            } else if (!Character.isSurrogate(c)) {
                at = special(c, at);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                at = pair(Character.toCodePoint(c, text.charAt(++i)), at);
            } else {
                throw NotPlain.INSTANCE;
            }
        }
        bytes[at++] = '"';
        size = at;
        return true;
    }

    /** A character that is escaped, or takes more than a byte. */
    private int special(char c, int from) {
        int at = from;
        if (c >= 0x800) {
            bytes[at++] = (byte) (0xE0 | (c >> 12));
            bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        } else if (c >= 0x80) {
            bytes[at++] = (byte) (0xC0 | (c >> 6));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        } else if (c == 0x7F) {
            bytes[at++] = (byte) c;
        } else {
            bytes[at++] = '\\';
            int letter = letter(c);
            if (letter > 0) {
                bytes[at++] = (byte) letter;
            } else {
                bytes[at++] = 'u';
                bytes[at++] = '0';
                bytes[at++] = '0';
                bytes[at++] = HEXADECIMAL[c >> 4];
                bytes[at++] = HEXADECIMAL[c & 0xF];
            }
        }
        return at;
    }

    /** The letter that stands for a character behind a backslash; 0 if none does. */
    private static int letter(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    private int pair(int point, int from) {
        int at = from;
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
        return at;
    }

    @Override
    void number(long number) {
        begin(MOST_OF_A_SCALAR);
        put(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    void bool(boolean value) {
        byte[] word = value ? TRUE : FALSE;
        begin(word.length);
        put(word);
    }

    @Override
    void day(LocalDate value) {
        begin(MOST_OF_A_SCALAR);
        bytes[size++] = '"';
        Days.write(value, bytes, size);
        size += Days.LENGTH;
        bytes[size++] = '"';
    }

    @Override
    void report(Reason reason) {
        throw NotPlain.INSTANCE;
    }

    @Override
    void reportInside(String memberName, Reason reason) {
        throw NotPlain.INSTANCE;
    }
}
