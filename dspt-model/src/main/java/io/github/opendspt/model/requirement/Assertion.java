package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import java.util.Objects;

/**
 * An assertion of a requirement set: what the evidence items below it add up to, and what someone in charge confirms. A
 * value: immutable and thread-safe.
 *
 * @param ref the ref, such as 1.3
 * @param title a short title in this project's own words
 */
@JsonPropertyOrder({"ref", "title"})
public record Assertion(AssertionRef ref, String title) {

    /** Rejects {@code null}. */
    public Assertion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
    }
}
