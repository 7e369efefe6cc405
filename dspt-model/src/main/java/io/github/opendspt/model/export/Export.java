package io.github.opendspt.model.export;

import io.github.opendspt.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A document in a foreign format, and what it does not say.
 *
 * <p>Formats differ in what they can hold. Whatever an exporter was given and could not write is in {@code leftOut},
 * so that nothing is lost in silence. A value: immutable and thread-safe.
 *
 * @param document the document, as text that ends without a line feed
 * @param leftOut what has no place in the format, in a fixed order; the pointer of each is into the document that was
 *     exported. Empty if the document says everything
 */
public record Export(String document, List<Finding> leftOut) {

    /** Sorts what was left out and drops repetitions. */
    public Export {
        Objects.requireNonNull(document, "document");
        leftOut = List.copyOf(new TreeSet<>(leftOut));
    }

    /**
     * The document as it is stored.
     *
     * @return the document in UTF-8, ending with a line feed
     */
    public byte[] toBytes() {
        return (document + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
