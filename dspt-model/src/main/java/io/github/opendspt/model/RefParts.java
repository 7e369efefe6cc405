package io.github.opendspt.model;

/** The grammar that both kinds of ref share: numbers of one or two digits without leading zero, joined by dots. */
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

    /** Reads {@code count} parts into one number, two decimal digits each; -1 if the text has another form. */
    static int parse(String text, int count) {
        int parts = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0 && (at >= text.length() || text.charAt(at++) != '.')) {
                return -1;
            }
            int part = 0;
            int digits = 0;
            while (at < text.length() && digits < 2 && isDigit(text.charAt(at))) {
                part = part * 10 + (text.charAt(at++) - '0');
                digits++;
                if (part == 0) {
                    return -1;
                }
            }
            if (digits == 0) {
                return -1;
            }
            parts = parts * 100 + part;
        }
        return at == text.length() ? parts : -1;
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
