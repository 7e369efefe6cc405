package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.internal.bytes.DocumentBytes;
import io.github.opendspt.model.internal.bytes.Lines;
import io.github.opendspt.model.internal.bytes.SyntaxFault;
import io.github.opendspt.model.internal.bytes.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of one kind: strictly, in one pass, and with every problem that there is.
 *
 * <p>A document is UTF-8, with or without a byte-order mark. A member that the format does not know is a problem;
 * {@link #lenient()} makes it a finding, for documents of a later minor version. Whatever the bytes, the outcome is a
 * {@link Reading}; only input and output itself can fail, with an {@link IOException}. Memory is bounded by
 * {@link ReadLimits}. Immutable and thread-safe; make it once.
 *
 * @param <T> what a document is read into
 */
public final class DocumentReader<T> {

    private final Shape<T> shape;
    private final Function<? super T, List<Problem>> check;
    private final ReadLimits limits;
    private final boolean lenient;
    private final @Nullable Other<T> other;
    private final Parsers parsers;

    private DocumentReader(
            Shape<T> shape,
            Function<? super T, List<Problem>> check,
            ReadLimits limits,
            boolean lenient,
            @Nullable Other<T> other) {
        this.shape = Objects.requireNonNull(shape, "shape");
        this.check = Objects.requireNonNull(check, "check");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.lenient = lenient;
        this.other = other;
        this.parsers = new Parsers(limits);
    }

    /**
     * Makes a strict reader with default limits.
     *
     * @param shape what a document looks like
     * @param <T> what a document is read into
     * @return the reader
     */
    public static <T> DocumentReader<T> of(Shape<T> shape) {
        return new DocumentReader<>(shape, value -> List.of(), ReadLimits.defaults(), false, null);
    }

    /**
     * Makes a reader of documents of two kinds. The member {@code format} of each says which it is; what says neither is left to
     * the usual reader, which names what is wrong with it.
     *
     * @param usual reads every document but those of the other format
     * @param format the other format
     * @param other reads documents of the other format
     * @param <T> what both kinds have in common
     * @return the reader
     */
    public static <T> DocumentReader<T> either(
            DocumentReader<? extends T> usual, String format, DocumentReader<? extends T> other) {
        Objects.requireNonNull(usual, "usual");
        DocumentReader<T> left = widened(other);
        DocumentReader<T> kept = widened(usual);
        return kept.leaving(new Other<>(format, left));
    }

    /** A reader gives values and takes none, so that one of a narrower type is as good. */
    @SuppressWarnings("unchecked")
    private static <T> DocumentReader<T> widened(DocumentReader<? extends T> reader) {
        return (DocumentReader<T>) Objects.requireNonNull(reader, "reader");
    }

    private DocumentReader<T> leaving(@Nullable Other<T> left) {
        return new DocumentReader<>(shape, check, limits, lenient, left);
    }

    /**
     * A reader like this one that passes over members it does not know and reports each as a finding.
     *
     * @return the reader
     */
    public DocumentReader<T> lenient() {
        return new DocumentReader<>(
                shape, check, limits, true, other == null ? null : other.with(DocumentReader::lenient));
    }

    /**
     * Makes a reader that also asks whether what was read can be used, for what a host knows and a document cannot say: whether
     * requirements are held for an assessment, for example. It is asked of documents without problems only.
     *
     * @param newCheck gives the problems of a value, each with the JSON Pointer of its place; the reader finds line and column
     * @return the reader
     */
    public DocumentReader<T> checking(Function<? super T, List<Problem>> newCheck) {
        return new DocumentReader<>(
                shape, newCheck, limits, lenient, other == null ? null : other.with(left -> left.checking(newCheck)));
    }

    /**
     * A reader like this one with other limits.
     *
     * @param newLimits the limits
     * @return the reader
     */
    public DocumentReader<T> withLimits(ReadLimits newLimits) {
        return new DocumentReader<>(
                shape,
                check,
                newLimits,
                lenient,
                other == null ? null : other.with(left -> left.withLimits(newLimits)));
    }

    /**
     * The limits within which this reader reads.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Reads a document from bytes.
     *
     * @param bytes the document
     * @return the document or its problems
     */
    public Reading<T> read(byte[] bytes) {
        return read(bytes, 1);
    }

    /**
     * Reads a document that was cut out of something longer, such as a line that another program has split off.
     *
     * @param bytes the document
     * @param firstLine the line of the whole on which the document begins, from 1; problems count their lines from there
     * @return the document or its problems
     */
    public Reading<T> read(byte[] bytes, int firstLine) {
        Objects.requireNonNull(bytes, "bytes");
        return bytes.length > limits.maxBytes() ? tooLarge(firstLine) : readMarked(bytes, firstLine);
    }

    /**
     * Reads a document from text.
     *
     * @param text the document
     * @return the document or its problems
     */
    public Reading<T> read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > limits.maxBytes()) {
            return tooLarge(1);
        }
        int lone = UnicodeText.firstLoneSurrogate(text);
        if (lone >= 0) {
            byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            return failed(
                    Reason.of(ModelCodes.JSON_LONE_SURROGATE),
                    new DocumentBytes(before, 0, before.length, 1, false),
                    before.length);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return the document or its problems
     * @throws IOException if the file cannot be read
     */
    public Reading<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in);
        }
    }

    /**
     * Reads a document from a stream, up to its end. The stream is not closed.
     *
     * @param in the stream
     * @return the document or its problems
     * @throws IOException if the stream cannot be read
     */
    public Reading<T> read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
        return read(bytes);
    }

    /**
     * Reads newline-delimited JSON, one document a line. A line that cannot be read is a reading with problems, whose
     * lines are those of the input, and the next line is read all the same. Blank lines are passed over. Memory does not
     * grow with the number of lines, and a line beyond {@link ReadLimits#maxBytes()} is skipped without being held.
     *
     * @param in the stream; it is not closed
     * @return the readings, in order of line, each made when it is asked for; the iterator throws
     *     {@link java.io.UncheckedIOException} if the stream cannot be read
     */
    public Iterator<Reading<T>> lines(InputStream in) {
        return new LineReadings<>(this, Objects.requireNonNull(in, "in"), limits.maxBytes());
    }

    /**
     * Reads newline-delimited JSON as {@link #lines(InputStream)} does, of which a part is at hand: for whoever deals out a
     * long input in pieces of whole lines.
     *
     * @param bytes holds the piece; it is not copied and must not change until the last reading is made
     * @param length how many bytes of it are the piece
     * @param firstLine the line of the whole on which the piece begins, from 1; readings and problems count their lines
     *     from there
     * @return the readings, as of {@link #lines(InputStream)}
     * @throws IndexOutOfBoundsException if there are fewer bytes than that
     */
    public Iterator<Reading<T>> lines(byte[] bytes, int length, int firstLine) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(0, length, bytes.length);
        return new LineReadings<>(this, bytes, length, limits.maxBytes(), firstLine);
    }

    /** Reads a document that may begin with a byte-order mark. */
    private Reading<T> readMarked(byte[] bytes, int firstLine) {
        return read(new DocumentBytes(
                bytes, startsWithByteOrderMark(bytes, 0, bytes.length) ? 3 : 0, bytes.length, firstLine, false));
    }

    Reading<T> read(DocumentBytes document) {
        T plain = PlainSource.read(document, shape, limits);
        return plain != null && check.apply(plain).isEmpty()
                ? Reading.of(plain, List.of(), document.firstLine())
                : readParsed(document);
    }

    /** Reads a document with which something is wrong, or that is only unusual. */
    Reading<T> readParsed(DocumentBytes document) {
        int malformed = Utf8.firstMalformed(document.bytes(), document.start(), document.end());
        if (malformed >= 0) {
            return failed(Reason.of(ModelCodes.JSON_ENCODING), document, malformed);
        }
        if (looksWide(document)) {
            return failed(Reason.of(ModelCodes.JSON_ENCODING), document, document.start());
        }
        if (startsWithByteOrderMark(document.bytes(), document.start(), document.end())) {
            return failed(Reason.of(ModelCodes.JSON_SYNTAX, SyntaxFault.BYTE_ORDER_MARK), document, document.start());
        }
        return other != null && other.format().equals(document.format(parsers.factory()))
                ? other.reader().read(document)
                : new ParsedSource(parsers.factory(), document, limits, lenient).read(shape, check);
    }

    /** Documents of another format, and what reads them. */
    private record Other<T>(String format, DocumentReader<T> reader) {

        Other {
            Objects.requireNonNull(format, "format");
        }

        private Other<T> with(UnaryOperator<DocumentReader<T>> change) {
            return new Other<>(format, change.apply(reader));
        }
    }

    static boolean startsWithByteOrderMark(byte[] bytes, int start, int end) {
        return end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** The parser takes NUL bytes at the start for UTF-16 or UTF-32 and would read on; a document is UTF-8. */
    private static boolean looksWide(DocumentBytes document) {
        for (int i = document.start(); i < Math.min(document.start() + 4, document.end()); i++) {
            if (document.bytes()[i] == 0) {
                return true;
            }
        }
        return false;
    }

    Reading<T> tooLarge(int line) {
        return Reading.failed(
                List.of(Problem.of(Reason.of(ModelCodes.JSON_TOO_LARGE, limits.maxBytes()), "", line, 1, null)), line);
    }

    private static <T> Reading<T> failed(Reason reason, DocumentBytes document, int offset) {
        Lines lines = document.lines();
        lines.advance(offset);
        return Reading.failed(
                List.of(Problem.of(reason, "", lines.line(), lines.column(), null)), document.firstLine());
    }
}
