package io.github.opendspt.model.json;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.internal.bytes.MemberNames;
import io.github.opendspt.model.internal.bytes.NotPlain;
import io.github.opendspt.model.internal.bytes.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A document that is read straight from its bytes as long as all is well, which is what most documents are: no text is made of
 * a name, a ref or a day, and nothing is kept for the sake of problems. At the first thing that is wrong, or only unusual,
 * it gives up, and the document is read again by a {@link ParsedSource}, which knows how to say what it is. So whatever this one takes
 * the other takes alike.
 */
final class PlainSource extends JsonSource {

    /** Far below the greatest length of a name. */
    private static final int LONGEST_NAME = 100;

    /** As many digits as a long always holds. */
    private static final int MOST_DIGITS = 18;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final DocumentBytes document;
    private final byte[] bytes;
    private final int end;
    private final int maxDepth;
    private final Slice slice;

    private int at;
    private int depth;
    private @Nullable JsonToken token;
    /** Where the text, name or number at the current token is, without quotation marks. */
    private int from;

    private int to;
    private boolean ascii;
    private boolean utf8;

    private PlainSource(DocumentBytes document, ReadLimits limits) {
        this.document = document;
        this.bytes = document.bytes();
        this.end = document.end();
        this.at = document.start();
        this.maxDepth = limits.maxDepth();
        this.slice = new Slice(bytes);
    }

    /** Reads the whole document by a shape; {@code null} if anything at all is wrong with it, or unusual. */
    static <T> @Nullable T read(DocumentBytes document, Shape<T> shape, ReadLimits limits) {
        PlainSource source = new PlainSource(document, limits);
        try {
            source.next();
            T value = shape.read(source);
            return document.firstNonBlank(source.at) == source.end ? value : null;
        } catch (NotPlain e) {
            return null;
        }
    }

    @Override
    JsonToken token() {
        if (token == null) {
            throw NotPlain.INSTANCE;
        }
        return token;
    }

    @Override
    JsonToken next() {
        int b = nonBlank();
        if (token == JsonToken.PROPERTY_NAME || token == null) {
            return value(b);
        } else if (b == ']') {
            return close(JsonToken.END_ARRAY);
        } else if (token != JsonToken.START_ARRAY) {
            b = behind(b, ',');
        }
        return value(b);
    }

    private JsonToken value(int b) {
        return switch (b) {
            case '"' -> {
                at++;
                scanText();
                yield take(JsonToken.VALUE_STRING);
            }
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case 't' -> word(TRUE, JsonToken.VALUE_TRUE);
            case 'f' -> word(FALSE, JsonToken.VALUE_FALSE);
            default -> {
                scanNumber();
                yield take(JsonToken.VALUE_NUMBER_INT);
            }
        };
    }

    private JsonToken take(JsonToken next) {
        token = next;
        return next;
    }

    private JsonToken open(JsonToken next) {
        if (++depth > maxDepth) {
            throw NotPlain.INSTANCE;
        }
        at++;
        return take(next);
    }

    private JsonToken close(JsonToken next) {
        depth--;
        at++;
        return take(next);
    }

    /** What follows a word is looked at with the next token. */
    private JsonToken word(byte[] word, JsonToken next) {
        for (byte b : word) {
            if (at == end || bytes[at++] != b) {
                throw NotPlain.INSTANCE;
            }
        }
        return take(next);
    }

    /** An integer; what follows it is looked at with the next token. */
    private void scanNumber() {
        from = at;
        if (at < end && bytes[at] == '-') {
            at++;
        }
        int first = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        to = at;
        int digits = to - first;
        if (digits == 0 || digits > MOST_DIGITS || (bytes[first] == '0' && to - from > 1)) {
            throw NotPlain.INSTANCE;
        }
    }

    /** A text or name, from behind its quotation mark to behind the one that ends it. */
    private void scanText() {
        int i = at;
        boolean plain = true;
        while (i < end && bytes[i] != '"') {
            byte b = bytes[i];
            if (b < ' ' || b == '\\') {
                plain = false;
                i += special(b);
            } else {
                i++;
            }
        }
        if (i >= end) {
            throw NotPlain.INSTANCE;
        }
        from = at;
        to = i;
        at = i + 1;
        ascii = plain;
    }

    /** Looks at a byte that needs it, and says how many are over with it. */
    private int special(byte b) {
        if (b == '\\') {
            return 2;
        } else if (b >= 0) {
            throw NotPlain.INSTANCE;
        }
        checkEncoding();
        return 1;
    }

    /** A document of nothing but ASCII never comes here, any other one once. */
    private void checkEncoding() {
        if (!utf8 && Utf8.firstMalformed(bytes, document.start(), end) >= 0) {
            throw NotPlain.INSTANCE;
        }
        utf8 = true;
    }

    @Override
    boolean nextName() {
        if (!startName()) {
            return false;
        }
        scanText();
        if (to - from > LONGEST_NAME) {
            throw NotPlain.INSTANCE;
        }
        endName();
        return true;
    }

    @Override
    int nextMember(MemberNames names, int expected) {
        if (!startName()) {
            return MemberNames.END;
        }
        int index = names.indexAt(bytes, at, end, expected);
        if (index == MemberNames.UNKNOWN) {
            throw NotPlain.INSTANCE;
        }
        at += names.length(index) + 1;
        endName();
        return index;
    }

    /** Moves behind the quotation mark that begins a name; false at the end of the object. */
    private boolean startName() {
        int b = nonBlank();
        if (b == '}') {
            close(JsonToken.END_OBJECT);
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            b = behind(b, ',');
        }
        behindOnly(b, '"');
        return true;
    }

    private void endName() {
        behindOnly(nonBlank(), ':');
        token = JsonToken.PROPERTY_NAME;
    }

    /** The byte at which the next token begins, or what parts it from the one before. */
    private int nonBlank() {
        while (at < end) {
            byte b = bytes[at];
            if (b > ' ') {
                return b;
            } else if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                break;
            }
            at++;
        }
        throw NotPlain.INSTANCE;
    }

    private void behindOnly(int found, int expected) {
        if (found != expected) {
            throw NotPlain.INSTANCE;
        }
        at++;
    }

    private int behind(int found, int expected) {
        behindOnly(found, expected);
        return nonBlank();
    }

    @Override
    String text() {
        return ascii ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : decoded();
    }

    @Override
    CharSequence characters() {
        return ascii ? slice.of(from, to) : decoded();
    }

    @Override
    boolean isAscii() {
        return ascii;
    }

    /** The text, of which every byte beyond ASCII is known to be part of UTF-8. */
    private String decoded() {
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int b = bytes[i++];
            if (b == '\\') {
                int c = bytes[i++];
                text.append(c == 'u' ? hexadecimal(i) : unescaped(c));
                i += c == 'u' ? 4 : 0;
            } else if (b >= 0) {
                text.append((char) b);
            } else {
                int more = b < (byte) 0xE0 ? 1 : b < (byte) 0xF0 ? 2 : 3;
                int point = b & (0x3F >> more);
                for (int end = i + more; i < end; i++) {
                    point = point << 6 | (bytes[i] & 0x3F);
                }
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    private static char unescaped(int c) {
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw NotPlain.INSTANCE;
        };
    }

    private char hexadecimal(int first) {
        int c = 0;
        for (int i = first; i < first + 4; i++) {
            int digit = i < to ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw NotPlain.INSTANCE;
            }
            c = c << 4 | digit;
        }
        return (char) c;
    }

    @Override
    @Nullable
    Long integer() {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        boolean negative = bytes[from] == '-';
        long number = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        return negative ? -number : number;
    }

    /** Only what is wrong, or unusual, is skipped. */
    @Override
    void skip() {
        throw NotPlain.INSTANCE;
    }

    @Override
    boolean lenient() {
        return false;
    }

    @Override
    void report(Reason reason) {
        throw NotPlain.INSTANCE;
    }

    @Override
    void reportName(Reason reason) {
        throw NotPlain.INSTANCE;
    }

    @Override
    void reportAt(String pointer, Reason reason) {
        throw NotPlain.INSTANCE;
    }

    @Override
    void reportWrongType(JsonKind expected) {
        throw NotPlain.INSTANCE;
    }

    @Override
    void reportUnknownMember(String object, String name, Suggestion meant) {
        throw NotPlain.INSTANCE;
    }

    @Override
    String pointer() {
        throw NotPlain.INSTANCE;
    }

    /** ASCII characters among the bytes; always the same object. */
    private static final class Slice implements CharSequence {
        private final byte[] bytes;
        private int from;
        private int to;

        private Slice(byte[] bytes) {
            this.bytes = bytes;
        }

        private Slice of(int first, int behind) {
            from = first;
            to = behind;
            return this;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            return (char) bytes[from + index];
        }

        @Override
        public CharSequence subSequence(int first, int behind) {
            return new Slice(bytes).of(from + first, from + behind);
        }

        @Override
        public String toString() {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }
}
