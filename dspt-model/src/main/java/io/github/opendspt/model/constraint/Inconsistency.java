package io.github.opendspt.model.constraint;

import io.github.opendspt.model.Reason;
import java.util.Objects;

/**
 * Two members of a value that cannot both be so, or one that is missing beside another. Immutable and thread-safe.
 *
 * @param property the member to mend, as documents name it; empty for the value as a whole
 * @param reason the stable code and a sentence that says what was found and what is expected
 */
public record Inconsistency(String property, Reason reason) {

    /**
     * Rejects {@code null}.
     *
     * @param property the member to mend, as documents name it
     * @param reason the stable code and a sentence that says what was found and what is expected
     */
    public Inconsistency {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(reason, "reason");
    }
}
