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

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance provenance
                && confidence == provenance.confidence
                && source.equals(provenance.source);
    }

    @Override
    public int hashCode() {
        return 31 * confidence.hashCode() + source.hashCode();
    }
}
