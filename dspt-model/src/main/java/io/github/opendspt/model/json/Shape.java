package io.github.opendspt.model.json;

import io.github.opendspt.model.internal.JsonObject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON value has to look like: how to read it, how to write it, what is wrong with it, and its JSON Schema. Made
 * by {@link Shapes} and {@link ObjectShape}. Immutable and thread-safe.
 *
 * @param <T> what the value is read into and written from
 */
public abstract class Shape<T> {

    /** Only the shapes of this package. */
    Shape() {}

    /**
     * Reads the value at the current token and leaves the source at its last token.
     *
     * @return the value; {@code null} if a problem was reported
     */
    abstract @Nullable T read(JsonSource in);

    /** Writes exactly one value. Reports whatever {@link #read} would report for it. */
    abstract void write(T value, JsonSink out);

    /**
     * The JSON Schema (draft 2020-12) of a document of this shape.
     *
     * @param id the {@code $id}, an absolute URI
     * @param title a short title
     * @return the schema, a new tree
     */
    public final JsonObject schema(String id, String title) {
        return SchemaBuilder.document(Objects.requireNonNull(id, "id"), Objects.requireNonNull(title, "title"), this);
    }

    /** The schema of the value; shapes with a name add themselves to the definitions and give a reference. */
    abstract JsonObject schema(SchemaBuilder schemas);
}
