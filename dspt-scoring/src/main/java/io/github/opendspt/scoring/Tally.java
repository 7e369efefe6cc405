package io.github.opendspt.scoring;

import io.github.opendspt.model.DataSecurityStandard;

/** Counts, while the items and assertions of one assessment go by. Mutable, and used by one thread only. */
final class Tally {

    private final PreparedSet set;
    private int answered;
    private int exempt;
    private int undetermined;
    private int outstanding;
    private int undeterminedOnReducedList;
    private int outstandingOnReducedList;
    private final int[] completeByAssertion;
    private final int[] outstandingByAssertion;
    private final boolean[] confirmed;

    Tally(PreparedSet set) {
        this.set = set;
        this.completeByAssertion = new int[set.assertions.length];
        this.outstandingByAssertion = new int[set.assertions.length];
        this.confirmed = new boolean[set.assertions.length];
    }

    void count(PreparedItem item, ItemState state) {
        if (item.mandatory) {
            if (state.counts()) {
                completeByAssertion[item.assertion]++;
                if (state == ItemState.ANSWERED) {
                    answered++;
                } else {
                    exempt++;
                }
            } else if (state.outstanding()) {
                outstandingByAssertion[item.assertion]++;
                outstanding++;
            } else {
                undetermined++;
            }
        }
        if (item.approaching) {
            if (state.outstanding()) {
                outstandingOnReducedList++;
            } else if (!state.counts()) {
                undeterminedOnReducedList++;
            }
        }
    }

    void confirm(int assertion) {
        confirmed[assertion] = true;
    }

    boolean hasOutstanding(int assertion) {
        return outstandingByAssertion[assertion] > 0;
    }

    /** Whether every mandatory item is complete (rule A1). */
    Truth mandatoryItemsComplete() {
        return complete(outstanding, undetermined);
    }

    /** Whether every item of the reduced list that is held is complete (rule A16). */
    Truth reducedListComplete() {
        return complete(outstandingOnReducedList, undeterminedOnReducedList);
    }

    private static Truth complete(int outstanding, int undetermined) {
        if (outstanding > 0) {
            return Truth.NO;
        }
        return undetermined > 0 ? Truth.UNKNOWN : Truth.YES;
    }

    /** Whether every assertion that holds a mandatory item is confirmed (rule A1). */
    boolean everyMandatoryAssertionConfirmed() {
        for (int i = 0; i < confirmed.length; i++) {
            if (!confirmed[i] && set.assertions[i].mandatory > 0) {
                return false;
            }
        }
        return true;
    }

    ItemTally items() {
        return new ItemTally(set.mandatory, answered, exempt, undetermined, outstanding);
    }

    AssertionTally assertions() {
        int mandatory = 0;
        int complete = 0;
        int confirmedOfThem = 0;
        for (int i = 0; i < confirmed.length; i++) {
            if (set.assertions[i].mandatory > 0) {
                mandatory++;
                complete += isComplete(i) ? 1 : 0;
                confirmedOfThem += confirmed[i] ? 1 : 0;
            }
        }
        return new AssertionTally(mandatory, complete, confirmedOfThem);
    }

    AssertionResult[] assertionResults() {
        AssertionResult[] results = new AssertionResult[confirmed.length];
        for (int i = 0; i < results.length; i++) {
            PreparedAssertion prepared = set.assertions[i];
            results[i] = new AssertionResult(
                    prepared.assertion.ref(),
                    prepared.assertion.title(),
                    prepared.mandatory,
                    completeByAssertion[i],
                    confirmed[i],
                    isMet(i));
        }
        return results;
    }

    StandardResult[] standardResults() {
        StandardResult[] results = new StandardResult[set.standards.size()];
        int at = 0;
        for (int standard = 0; standard < results.length; standard++) {
            int mandatory = 0;
            int complete = 0;
            boolean met = true;
            // Assertions are in order of ref, so those of a standard follow each other.
            for (; at < confirmed.length && set.assertions[at].standard == standard; at++) {
                mandatory += set.assertions[at].mandatory;
                complete += completeByAssertion[at];
                met &= isMet(at);
            }
            DataSecurityStandard named = set.standards.get(standard);
            results[standard] = new StandardResult(named.number(), named.title(), mandatory, complete, met);
        }
        return results;
    }

    private boolean isComplete(int assertion) {
        return completeByAssertion[assertion] == set.assertions[assertion].mandatory;
    }

    private boolean isMet(int assertion) {
        return isComplete(assertion) && (confirmed[assertion] || set.assertions[assertion].mandatory == 0);
    }
}
