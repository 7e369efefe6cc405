package io.github.opendspt.mapping;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing;
import java.util.ArrayList;
import java.util.List;

/** Two standings at once: the lesser stands. */
final class Conjunction {

    private Conjunction() {}

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
