package io.github.opendspt.model.validation;

import io.github.opendspt.model.Ref;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * The place of a violation in the document that a value would be written to.
 *
 * @param text the JSON Pointer
 * @param ref the innermost assertion or evidence item that the pointer leads through, or {@code null} if there is none
 */
record Pointer(String text, @Nullable String ref) {

    static Pointer of(Path path) {
        StringBuilder text = new StringBuilder();
        String ref = null;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                append(text, node.getKey().toString());
                ref = node.getKey() instanceof Ref key ? key.toString() : ref;
            } else if (node.getIndex() != null) {
                append(text, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                append(text, node.getName());
            }
        }
        return new Pointer(text.toString(), ref);
    }

    /** The place of a member of the value here; the value itself if the name is empty. */
    Pointer member(String name) {
        if (name.isEmpty()) {
            return this;
        }
        StringBuilder longer = new StringBuilder(text);
        append(longer, name);
        return new Pointer(longer.toString(), ref);
    }

    private static void append(StringBuilder text, String segment) {
        text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
}
