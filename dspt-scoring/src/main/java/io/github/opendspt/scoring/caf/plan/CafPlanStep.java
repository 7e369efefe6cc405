package io.github.opendspt.scoring.caf.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * What kind of work a row of a plan is, in the order in which it is best done. The order is this project's own advice, not a
 * rule of the toolkit.
 */
public enum CafPlanStep implements Term {
    /** Reach the expected level of an outcome that is certainly below it: the longest work, so begin early. */
    RAISE,
    /** Comply with a policy, or answer its question (rule E8). */
    COMPLY,
    /** State a level for an outcome that has none. */
    STATE,
    /** Look up in the toolkit which level or which policy question there is: a fact is missing, not work. */
    LOOK_UP;

    /**
     * Finds a step by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the step
     * @throws IllegalArgumentException if there is no such step
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CafPlanStep parse(String token) {
        return Term.parse(CafPlanStep.class, token);
    }

    /**
     * Finds a step by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the step
     * @throws IllegalArgumentException if there is no such step
     */
    public static CafPlanStep of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
