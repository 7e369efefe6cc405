package io.github.opendspt.model.json;

import io.github.opendspt.model.internal.JsonLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes documents of one kind, the same value always to the same bytes: UTF-8, members in a fixed order, absent members
 * left out, on one line and without a line feed at the end. {@link #indented()} gives the layout for people.
 *
 * <p>What it writes reads back to an equal value. A value that the reader of the same shape would refuse, such as one with
 * a text that is too long, is not written: the exception holds every problem, and {@link #check} gives them without one.
 * Immutable and thread-safe; make it once.
 *
 * @param <T> what a document is written from
 */
public final class DocumentWriter<T> {

    private final Shape<T> shape;
    private final ReadLimits limits;
    private final boolean indented;

    private DocumentWriter(Shape<T> shape, ReadLimits limits, boolean indented) {
        this.shape = shape;
        this.limits = limits;
        this.indented = indented;
    }

    /**
     * Makes a writer of documents that a reader with default limits takes.
     *
     * @param shape what a document looks like
     * @param <T> what a document is written from
     * @return the writer
     */
    public static <T> DocumentWriter<T> of(Shape<T> shape) {
        return new DocumentWriter<>(Objects.requireNonNull(shape, "shape"), ReadLimits.defaults(), false);
    }

    /**
     * A writer like this one that gives each member a line of its own, indented by two spaces, with line feeds whatever
     * the platform.
     *
     * @return the writer
     */
    public DocumentWriter<T> indented() {
        return new DocumentWriter<>(shape, limits, true);
    }

    /**
     * A writer like this one for documents that a reader with other limits takes.
     *
     * @param newLimits the limits
     * @return the writer
     */
    public DocumentWriter<T> withLimits(ReadLimits newLimits) {
        return new DocumentWriter<>(shape, Objects.requireNonNull(newLimits, "newLimits"), indented);
    }

    /**
     * Checks a value for whatever the reader would refuse in the document that it would be written to. Needs no validation
     * provider.
     *
     * @param value the value
     * @return the problems, each with the JSON Pointer of its place in the document and without line and column; empty if
     *     the value can be written
     */
    public List<Problem> check(T value) {
        Objects.requireNonNull(value, "value");
        return PlainSink.write(shape, value, limits) != null ? List.of() : List.copyOf(write(value, new Document()));
    }

    /**
     * Gives a value back that the reader would take, as a data binder does with what it has bound.
     *
     * @param value the value
     * @return the same value
     * @throws InvalidDocumentException if the reader would refuse the document, with every problem
     */
    public T checked(T value) {
        List<Problem> problems = check(value);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return value;
    }

    /**
     * Writes a document to bytes.
     *
     * @param value the value
     * @return the document
     * @throws InvalidDocumentException if the reader would refuse the document, with every problem
     */
    public byte[] toBytes(T value) {
        Objects.requireNonNull(value, "value");
        byte[] plain = indented ? null : PlainSink.write(shape, value, limits);
        return plain != null ? plain : generated(value);
    }

    /** Writes a document to bytes that is indented, or with which something is wrong. */
    byte[] generated(T value) {
        Document document = new Document();
        List<Problem> problems = write(value, document);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return document.toByteArray();
    }

    /**
     * Writes a document to text.
     *
     * @param value the value
     * @return the document
     * @throws InvalidDocumentException if the reader would refuse the document, with every problem
     */
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document to a stream, all of it or nothing. The stream is not closed.
     *
     * @param value the value
     * @param out the stream
     * @throws InvalidDocumentException if the reader would refuse the document, with every problem
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out").write(toBytes(value));
    }

    /**
     * Writes a document as one line of newline-delimited JSON. Use it with a writer that does not indent.
     *
     * @param value the value
     * @param out the stream; it is not closed
     * @throws InvalidDocumentException if the reader would refuse the document, with every problem
     * @throws IOException if the stream cannot be written
     */
    public void writeLine(T value, OutputStream out) throws IOException {
        write(value, out);
        out.write('\n');
    }

    private List<Problem> write(T value, Document document) {
        try (JsonGenerator generator = Generators.FACTORY.createGenerator(
                indented ? JsonLayout.indented() : ObjectWriteContext.empty(), document)) {
            GeneratorSink sink = new GeneratorSink(generator, limits.maxProblems());
            sink.write(shape, value);
            generator.flush();
            if (document.size() > limits.maxBytes()) {
                sink.reportTooLarge(limits.maxBytes());
            }
            return sink.problems();
        }
    }

    /** What makes generators, when the first of them is needed. */
    private static final class Generators {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    /** The bytes written so far. */
    private static final class Document extends ByteArrayOutputStream {

        Document() {
            super(8_192);
        }
    }
}
