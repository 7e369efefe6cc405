package io.github.opendspt.model;

/** What the parts of a ref may be, and the order of refs of all kinds. */
final class RefParts {

    /** Above the place of every assertion and item. */
    private static final int OUTCOMES = 1_000_000;

    private RefParts() {}

    static void check(int... parts) {
        for (int part : parts) {
            if (part < 1 || part > 99) {
                throw new IllegalArgumentException("every part of a ref must be 1 to 99, was " + part);
            }
        }
    }

    /** By number; an assertion comes before its items, and outcomes come last. */
    static int compare(Ref one, Ref other) {
        return Integer.compare(place(one), place(other));
    }

    private static int place(Ref ref) {
        if (ref instanceof EvidenceRef item) {
            return (item.standard() * 100 + item.assertionNumber()) * 100 + item.item();
        }
        if (ref instanceof AssertionRef assertion) {
            return (assertion.standard() * 100 + assertion.number()) * 100;
        }
        CafOutcomeRef outcome = (CafOutcomeRef) ref;
        return OUTCOMES + (outcome.objective() * 100 + outcome.principle()) * 100 + (outcome.outcome() - 'a');
    }
}
