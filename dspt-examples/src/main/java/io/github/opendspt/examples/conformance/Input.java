package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.json.DocumentReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The input of a case, with typed access to its members.
 *
 * @param members the members, as {@link JsonTree} gives them
 */
record Input(Map<String, Object> members) {

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the input has no text '" + name + "'"));
    }

    Optional<String> find(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    LocalDate day(String name) {
        return Days.parse(text(name));
    }

    Input object(String name) {
        return new Input(JsonTree.object(members.get(name), name));
    }

    /** An object that may be left out. */
    Input objectOrEmpty(String name) {
        return has(name) ? object(name) : new Input(Map.of());
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** A document within the input, as text. */
    String document(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("the input has no document '" + name + "'");
        }
        return JsonTree.write(members.get(name));
    }

    /** A document that is read without a problem. */
    <T> T read(String name, DocumentReader<T> reader) {
        return reader.read(document(name)).orElseThrow();
    }

    <T> @Nullable T readOrNull(String name, DocumentReader<T> reader) {
        return has(name) ? read(name, reader) : null;
    }
}
