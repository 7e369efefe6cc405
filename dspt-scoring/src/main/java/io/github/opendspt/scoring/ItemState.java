package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * The state of an evidence item. Decided in the order of the constants: the first that fits is it, so that an item both
 * answered and exempt is answered, and an answer "no" beside an exemption leaves the item exempt.
 */
public enum ItemState implements Term {
    /** It has a complete answer (rule A7), marked as not applicable or not (rule A6). */
    ANSWERED,
    /** It has none, but a certificate exempts it; it counts as complete (rule A4). */
    EXEMPT,
    /** It has none, and whether a certificate exempts it depends on something that is not known. */
    UNDETERMINED,
    /** It has an answer that is not complete: "no", blank, of another kind than asked, or dated too early. */
    INCOMPLETE,
    /** It has no answer. */
    UNANSWERED;

    /**
     * Finds a state by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the state
     * @throws IllegalArgumentException if there is no such state
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ItemState parse(String token) {
        return Term.parse(ItemState.class, token);
    }

    /**
     * Finds a state by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the state
     * @throws IllegalArgumentException if there is no such state
     */
    public static ItemState of(String token) {
        return parse(token);
    }

    /**
     * Whether an item in this state counts as complete for a status.
     *
     * @return whether it is answered or exempt
     */
    public boolean counts() {
        return this == ANSWERED || this == EXEMPT;
    }

    /**
     * Whether an item in this state certainly does not count.
     *
     * @return whether it is incomplete or unanswered
     */
    public boolean outstanding() {
        return this == INCOMPLETE || this == UNANSWERED;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
