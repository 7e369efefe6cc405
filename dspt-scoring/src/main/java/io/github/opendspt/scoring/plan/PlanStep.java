package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * What kind of work a row of a plan is, in the order in which it is best done. Within a step the keys are, in this order: the
 * longest lead time first; then the rows that depend on no other row; then those on the reduced list of Approaching Standards,
 * where the organisation can publish it (rules A16 and A28); then those that unlock the most; then those whose assertion has
 * the fewest open rows; then the lower ref. The order is this project's own advice, not a rule of the toolkit; every
 * {@link PlanRow#why()} says how it came about.
 */
public enum PlanStep implements Term {
    /** The official list of items is not held (rule A39): import the official workbook first, since it may change the rest. */
    IMPORT,
    /**
     * The item takes long, as an audit, a penetration test, an exercise or the certificates of suppliers do
     * ({@link io.github.opendspt.model.requirement.LeadTime}), or one that takes long depends on it: begin early.
     */
    BEGIN_EARLY,
    /** Other rows depend on this item (rule A37): until it is answered, what they ask is open. */
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
    /** A responsible person confirms the assertion: last, when the items under it are complete (rule A1). */
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

    /**
     * Finds a step by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the step
     * @throws IllegalArgumentException if there is no such step
     */
    public static PlanStep of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
