package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.util.List;
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
@Consistent
public record Document(String name, @Nullable String uri) implements SelfConsistent {

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 500;

    /** The greatest length of a place, in code points. */
    public static final int MAX_URI = 2_000;

    /** Rejects a {@code null} name. */
    public Document {
        Objects.requireNonNull(name, "name");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Document bind(Binding binding) {
        return new Document(Objects.requireNonNull(binding.name, "name"), binding.uri);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
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

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .nonBlankText("name", name, MAX_NAME)
                .text("uri", uri, MAX_URI)
                .faults();
    }

    /** {@return how long name and place are; none of their content} */
    @Override
    public String toString() {
        return new Outline("Document").length("name", name).length("uri", uri).toString();
    }
}
