package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import java.util.Objects;

/**
 * An outcome of the CAF-aligned track in one edition, as an end of a row. The same ref can mean another outcome in another
 * edition (rule E1), so that the two are different ends. A value: immutable and thread-safe.
 *
 * @param edition the edition in whose list the outcome is
 * @param ref the ref of the outcome
 */
public record OutcomeEnd(Edition edition, CafOutcomeRef ref) implements RowEnd {

    private static final String PREFIX = "caf-";

    /** Rejects {@code null}. */
    public OutcomeEnd {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(ref, "ref");
    }

    /**
     * Gives the id of the list of an edition, by which crosswalks name it.
     *
     * @param edition the edition
     * @return {@code caf-} and the edition
     */
    public static String list(Edition edition) {
        return PREFIX + edition;
    }

    @Override
    public String list() {
        return list(edition);
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
