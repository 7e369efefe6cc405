package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document given as evidence: its name and, where it has one, its place. The place is recorded, never opened. A value:
 * immutable and thread-safe.
 *
 * @param name what the document is called; not blank
 * @param uri where it is kept, as free text, or {@code null} if not said
 */
@JsonPropertyOrder({"name", "uri"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Text(blank = false, max = Document.MAX_NAME) String name,

        @Nullable @Text(max = Document.MAX_URI) String uri) {

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 500;

    /** The greatest length of a place, in code points. */
    public static final int MAX_URI = 2_000;

    /**
     * Rejects a {@code null} name.
     *
     * @param name what the document is called
     * @param uri where it is kept, as free text, or {@code null} if not said
     */
    public Document {
        Objects.requireNonNull(name, "name");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Document bind(Draft draft) {
        return new Document(Objects.requireNonNull(draft.name, "name"), draft.uri);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String name;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String uri;
    }

    /**
     * Makes a document of which only the name is known.
     *
     * @param name what it is called
     * @return the document
     */
    public static Document of(String name) {
        return new Document(name, null);
    }
}
