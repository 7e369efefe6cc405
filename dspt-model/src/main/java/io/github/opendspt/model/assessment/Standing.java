package io.github.opendspt.model.assessment;

import io.github.opendspt.model.Reason;
import java.util.List;
import java.util.Objects;

/**
 * Whether a certificate counts on a day for an organisation, and why (rules D3, D5, D6, D9, D10). A value: immutable and
 * thread-safe.
 *
 * @param verdict whether it counts
 * @param reasons every condition that failed or, where none failed, every condition that is not known; one reason that
 *     says so where the certificate counts
 */
public record Standing(Verdict verdict, List<Reason> reasons) {

    /** Rejects {@code null} and copies the list. */
    public Standing {
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(reasons);
    }

    /** Whether a certificate counts. */
    public enum Verdict {
        /** It does not: a condition failed. */
        DOES_NOT_COUNT,
        /** No condition failed, but at least one is not known. */
        UNDETERMINED,
        /** Every condition holds. */
        COUNTS
    }

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof Standing standing && verdict == standing.verdict && reasons.equals(standing.reasons);
    }

    @Override
    public int hashCode() {
        return 31 * verdict.hashCode() + reasons.hashCode();
    }
}
