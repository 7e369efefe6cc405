package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.requirement.Eligibility;

/**
 * The three values of Kleene's logic, in which status is decided: what is not known stays unknown unless another condition
 * settles the matter whatever it turns out to be.
 */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** Yes if something is known to hold; otherwise nothing is known of it. */
    static Truth known(boolean holds) {
        return holds ? YES : UNKNOWN;
    }

    static Truth of(Eligibility eligibility) {
        return switch (eligibility) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** No if any certainly fails, yes only if all certainly hold. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Yes if any certainly holds, no only if all certainly fail. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
