package io.github.opendspt.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents of one kind, the same value always to the same bytes: UTF-8, members in a fixed order, absent members
 * left out, on one line and without a line feed at the end. {@link #indented()} gives the layout for people.
 *
 * <p>What it writes reads back to an equal value. Immutable and thread-safe; make it once.
 *
 * @param <T> what a document is written from
 */
public final class DocumentWriter<T> {

    private final ObjectWriter writer;

    private DocumentWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /**
     * Makes a writer.
     *
     * @param type what a document is written from
     * @param <T> what a document is written from
     * @return the writer
     */
    public static <T> DocumentWriter<T> of(Class<T> type) {
        return new DocumentWriter<>(JsonMapper.builder().build().writerFor(type));
    }

    /**
     * A writer like this one that gives each member a line of its own, indented by two spaces, with line feeds whatever
     * the platform.
     *
     * @return the writer
     */
    public DocumentWriter<T> indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DocumentWriter<>(writer.with(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter)));
    }

    /**
     * Writes a document to bytes.
     *
     * @param value the value
     * @return the document
     */
    public byte[] toBytes(T value) {
        return writer.writeValueAsBytes(Objects.requireNonNull(value, "value"));
    }

    /**
     * Writes a document to text.
     *
     * @param value the value
     * @return the document
     */
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document to a stream. The stream is not closed.
     *
     * @param value the value
     * @param out the stream
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
     * @throws IOException if the stream cannot be written
     */
    public void writeLine(T value, OutputStream out) throws IOException {
        write(value, out);
        out.write('\n');
    }
}
