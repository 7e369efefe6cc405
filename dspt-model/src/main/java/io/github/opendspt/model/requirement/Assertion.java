package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * An assertion of a requirement set: what the evidence items below it add up to, and what a responsible person confirms. A
 * value: immutable and thread-safe.
 *
 * @param ref the ref, such as 1.3
 * @param title a short title in this project's own words
 */
@JsonPropertyOrder({"ref", "title"})
public record Assertion(
        AssertionRef ref,
        @Text(blank = false, max = Assertion.MAX_TITLE) String title) {

    /** The greatest length of a title, in code points. */
    public static final int MAX_TITLE = 5_000;

    /** Rejects {@code null}. */
    public Assertion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
    }
}
