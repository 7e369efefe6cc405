package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;

/**
 * What a certificate does for an evidence item (rule D20), from the least to the most. Several certificates on one item
 * give the greatest of their outcomes.
 */
public enum CreditOutcome implements Term {
    /** The track of the assessment takes no exemptions (rule D18). */
    NOT_APPLICABLE,
    /** The item is not exempt. */
    NOT_EXEMPT,
    /** Whether the item is exempt depends on something that is not known. */
    UNDETERMINED,
    /** The item is exempt and counts as complete (rule A4). */
    EXEMPT;

    /**
     * Finds an outcome by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the outcome
     * @throws IllegalArgumentException if there is no such outcome
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditOutcome parse(String token) {
        return Term.parse(CreditOutcome.class, token);
    }

    /**
     * Finds an outcome by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the outcome
     * @throws IllegalArgumentException if there is no such outcome
     */
    public static CreditOutcome of(String token) {
        return parse(token);
    }

    /**
     * The greater of two outcomes.
     *
     * @param other the other outcome
     * @return this outcome or the other, whichever is greater
     */
    public CreditOutcome join(CreditOutcome other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
