package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * The kind of answer that a form may offer first where the sources do not say which kind an item asks for. A suggestion
 * only: the item accepts a complete answer of any kind, no verdict depends on this, and the checksum of a set leaves it out.
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param kind the kind to offer first; never {@link AnswerKind#UNKNOWN}
 * @param provenance on what the suggestion is based and how well it is founded
 */
@JsonPropertyOrder({"kind", "provenance"})
public record SuggestedKind(AnswerKind kind, @Valid Provenance provenance) {

    /**
     * Rejects {@code null} and a suggestion that suggests nothing.
     *
     * @throws IllegalArgumentException if the kind is {@link AnswerKind#UNKNOWN}
     */
    public SuggestedKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(provenance, "provenance");
        if (kind == AnswerKind.UNKNOWN) {
            throw new IllegalArgumentException("kind must say which kind to offer, was " + kind);
        }
    }
}
