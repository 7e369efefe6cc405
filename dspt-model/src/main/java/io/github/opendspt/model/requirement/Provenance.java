package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Where a fact comes from and how well it is founded. A value: immutable and thread-safe.
 *
 * @param confidence how well it is founded
 * @param source the source, in words
 */
@JsonPropertyOrder({"confidence", "source"})
public record Provenance(Confidence confidence, String source) {

    /** Rejects {@code null}. */
    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
    }
}
