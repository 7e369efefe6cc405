package io.github.opendspt.scoring.decision;

/** How an item counts. Every item of a set counts as exactly one of these. */
public enum ItemDecision {
    /** It has a complete answer (rule A7), exempt or not. */
    ANSWERED,
    /** It has none, but a certificate exempts it (rule A4). */
    EXEMPT,
    /** It has none, and whether a certificate exempts it (D20), or whether it is asked at all (A39), is not known. */
    UNDETERMINED,
    /** It certainly does not count. */
    OUTSTANDING;

    /**
     * Whether an item counts as complete.
     *
     * @return whether it is answered or exempt
     */
    public boolean complete() {
        return this == ANSWERED || this == EXEMPT;
    }
}
