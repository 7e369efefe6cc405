package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * Where a fact comes from and how well it is founded. A value: immutable and thread-safe.
 *
 * @param confidence how well it is founded
 * @param source the source, in words
 */
@JsonPropertyOrder({"confidence", "source"})
public record Provenance(
        Confidence confidence,
        @Text(blank = false, max = Provenance.MAX_SOURCE) String source) {

    /** The greatest length of a source, in code points. */
    public static final int MAX_SOURCE = 5_000;

    /** Rejects {@code null}. */
    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
    }
}
