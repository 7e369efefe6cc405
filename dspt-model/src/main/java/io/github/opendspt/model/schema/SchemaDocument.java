package io.github.opendspt.model.schema;

import java.util.Objects;

/**
 * A JSON Schema as a document. A value: immutable and thread-safe.
 *
 * @param name the name of the document that it describes, such as {@code assessment}; also the first part of its file name
 * @param id its {@code $id}, a {@code urn:} that no other schema has
 * @param text the schema, indented, with a line feed at the end
 */
public record SchemaDocument(String name, String id, String text) {

    /** Rejects {@code null}. */
    public SchemaDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The name of the file that holds it.
     *
     * @return the name and {@code .schema.json}
     */
    public String fileName() {
        return name + ".schema.json";
    }

    /** {@return the name and the id} */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
