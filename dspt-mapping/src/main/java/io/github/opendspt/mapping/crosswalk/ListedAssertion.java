package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import java.util.Objects;

/**
 * An assertion of an {@link AssertionList}. A value: immutable and thread-safe.
 *
 * @param ref the ref
 * @param name a short name in this project's own words
 * @param presence how sure it is that the edition has it
 * @param source from what that is known, in words
 */
@JsonPropertyOrder({"ref", "name", "presence", "source"})
public record ListedAssertion(AssertionRef ref, String name, Presence presence, String source) {

    /** Rejects {@code null}. */
    public ListedAssertion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(source, "source");
    }
}
