package io.github.opendspt.model.schema;

import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Shape;
import java.util.Objects;

/**
 * A kind of document that can be read: its name, the type that it is read into, and its shape, from which everything else
 * follows. Each module lists its own, for whoever treats all documents alike. A value: immutable and thread-safe.
 *
 * @param name the name of the document, lower-case letters and hyphens, such as {@code assessment}
 * @param title a short title
 * @param type what a document is read into
 * @param shape what a document looks like
 * @param <T> what a document is read into
 */
public record DocumentKind<T>(String name, String title, Class<T> type, Shape<T> shape) {

    /** Rejects {@code null}. */
    public DocumentKind {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(shape, "shape");
    }

    /**
     * The format that documents of this kind name.
     *
     * @return the value of their member {@code format}, such as {@code dspt-assessment/1}
     */
    public String format() {
        return "dspt-" + name + "/1";
    }

    /**
     * Makes a strict reader with default limits.
     *
     * @return a new reader
     */
    public DocumentReader<T> reader() {
        return DocumentReader.of(shape);
    }

    /**
     * Makes a writer.
     *
     * @return a new writer
     */
    public DocumentWriter<T> writer() {
        return DocumentWriter.of(shape);
    }

    /**
     * Draws the JSON Schema.
     *
     * @return the schema
     */
    public SchemaDocument schema() {
        return ModelSchemas.draw(name, title, shape);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
