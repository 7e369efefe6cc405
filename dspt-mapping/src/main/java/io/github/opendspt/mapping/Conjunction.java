package io.github.opendspt.mapping;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two conditions at once: the lesser standing holds.
 *
 * @param one a condition
 * @param other another
 */
record Conjunction(CreditCondition one, CreditCondition other) implements CreditCondition {

    Conjunction {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    @Override
    public Standing check(Certificate certificate, Organisation organisation, LocalDate asAt) {
        return of(one.check(certificate, organisation, asAt), other.check(certificate, organisation, asAt));
    }

    @Override
    public List<LocalDate> changesOn(Certificate certificate) {
        List<LocalDate> days = new ArrayList<>(one.changesOn(certificate));
        days.addAll(other.changesOn(certificate));
        return days;
    }

    /** The lesser of two standings; of two with the same verdict, one with the reasons of both, each once. */
    static Standing of(Standing one, Standing other) {
        int order = one.verdict().compareTo(other.verdict());
        if (order < 0) {
            return one;
        } else if (order > 0) {
            return other;
        }
        List<Reason> reasons = new ArrayList<>(one.reasons());
        for (Reason reason : other.reasons()) {
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return new Standing(one.verdict(), reasons);
    }
}
