package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * What kind of work a row of a plan is, in the order in which it is best done. Within a step come first the rows that hang
 * on no other row, then those on the reduced list of Approaching Standards (rule A16), then those that unlock the most, then
 * those whose assertion has the fewest open rows, then those of lower ref. The order is this project's own advice, not a rule
 * of the toolkit; every {@link PlanRow#why()} tells how it came about.
 */
public enum PlanStep implements Term {
    /** The official list of items is not held (rule A39): import the official workbook first, since it may change the rest. */
    IMPORT,
    /** Other rows hang on this item (rule A37): until it is answered, what they ask is open. */
    UNLOCK,
    /**
     * The item is answered "no", and no certificate that is considered would exempt it: what it asks for is known not to be in
     * place. That takes longest, so begin early.
     */
    PUT_IN_PLACE,
    /** The item is met in part: there is an answer to complete. */
    FINISH,
    /** Whether a certificate exempts the item is not known. Finding out may settle several rows at once. */
    FIND_OUT,
    /** The item is unanswered, and no certificate that is considered would exempt it. */
    ANSWER,
    /** The item is unanswered or answered "no", and a certificate that is considered would exempt it: decide on that first. */
    ANSWER_OR_CERTIFY,
    /** Someone in charge confirms the assertion: last, when the items under it are complete (rule A1). */
    CONFIRM;

    /**
     * Finds a step by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the step
     * @throws IllegalArgumentException if there is no such step
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanStep parse(String token) {
        return Term.parse(PlanStep.class, token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
