package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.assessment.EvidenceFreshness;

/**
 * What a host may ask of the rules. A value: immutable and thread-safe.
 *
 * @param strictFreshness whether an answer whose review has passed is incomplete
 * @param acceptingUnconfirmed whether a set that is not complete is taken as it is (rule A39)
 * @param evidence for how long evidence is current, which changes findings and no decision
 */
public record DecisionRules(boolean strictFreshness, boolean acceptingUnconfirmed, EvidenceFreshness evidence) {

    /** The rules of the toolkit and nothing else. */
    public static final DecisionRules PLAIN = new DecisionRules(false, false, EvidenceFreshness.STATED);

    /** {@return the same, and an answer whose review has passed is incomplete} */
    public DecisionRules withStrictFreshness() {
        return new DecisionRules(true, acceptingUnconfirmed, evidence);
    }

    /** {@return the same, and a set that is not complete is taken as it is} */
    public DecisionRules withUnconfirmedAccepted() {
        return new DecisionRules(strictFreshness, true, evidence);
    }

    /**
     * The same with another rule for evidence.
     *
     * @param freshness for how long evidence is current
     * @return the rules
     */
    public DecisionRules withEvidence(EvidenceFreshness freshness) {
        return new DecisionRules(strictFreshness, acceptingUnconfirmed, freshness);
    }
}
