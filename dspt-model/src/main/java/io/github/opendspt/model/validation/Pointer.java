package io.github.opendspt.model.validation;

import io.github.opendspt.model.Ref;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * The place of a violation in the document that a value would be written to.
 *
 * @param text the JSON Pointer
 * @param name the innermost member that the pointer leads through; {@code document} if there is none
 * @param ref the innermost assertion or evidence item that the pointer leads through, or {@code null} if there is none
 */
record Pointer(String text, String name, @Nullable Ref ref) {

    static Pointer of(Path path) {
        StringBuilder text = new StringBuilder();
        String name = "document";
        Ref ref = null;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                append(text, node.getKey().toString());
                ref = node.getKey() instanceof Ref key ? key : ref;
            } else if (node.getIndex() != null) {
                append(text, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                append(text, node.getName());
                name = node.getName();
            }
        }
        return new Pointer(text.toString(), name, ref);
    }

    /** The place of a member of the value here; the value itself if the name is empty. */
    Pointer member(String member) {
        if (member.isEmpty()) {
            return this;
        }
        StringBuilder longer = new StringBuilder(text);
        append(longer, member);
        return new Pointer(longer.toString(), member, ref);
    }

    private static void append(StringBuilder text, String segment) {
        text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
}
