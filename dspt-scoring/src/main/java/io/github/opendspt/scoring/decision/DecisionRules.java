package io.github.opendspt.scoring.decision;

/**
 * What a host may ask of the rules. A value: immutable and thread-safe.
 *
 * @param strictFreshness whether an answer whose review has passed is incomplete
 * @param acceptingUnconfirmed whether a set that is not complete is taken as it stands (rule A39)
 */
public record DecisionRules(boolean strictFreshness, boolean acceptingUnconfirmed) {

    /** The rules of the toolkit and nothing else. */
    public static final DecisionRules PLAIN = new DecisionRules(false, false);

    /** {@return the same, and an answer whose review has passed is incomplete} */
    public DecisionRules withStrictFreshness() {
        return new DecisionRules(true, acceptingUnconfirmed);
    }

    /** {@return the same, and a set that is not complete is taken as it stands} */
    public DecisionRules withUnconfirmedAccepted() {
        return new DecisionRules(strictFreshness, true);
    }
}
