package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import java.util.Objects;

/**
 * An assertion of one edition of the toolkit, as an end of a row. A value: immutable and thread-safe.
 *
 * @param edition the edition in whose list the assertion is
 * @param ref the ref of the assertion
 */
public record AssertionEnd(Edition edition, AssertionRef ref) implements RowEnd {

    /** Rejects {@code null}. */
    public AssertionEnd {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(ref, "ref");
    }

    @Override
    public String list() {
        return AssertionList.id(edition);
    }

    @Override
    public String writtenRef() {
        return ref.toString();
    }

    /** {@return the list and the ref} */
    @Override
    public String toString() {
        return list() + " " + ref;
    }
}
