package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.caf.AchievementLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An audit beside its plan: where the auditor's judgement is lower than what was stated (rule J3). Nothing is computed of it
 * (rule J2). A value: immutable and thread-safe.
 *
 * @param deviations where it is lower, in order of ref
 * @param counts how many there are of each kind, in order of kind; a kind of which there is none is left out
 * @param higher where it is higher than what was stated, which is no deviation, in order of ref
 * @param notJudged what the plan has to be looked at and was not judged, in order of ref
 * @param notPlanned what was judged and is not in the plan, in order of ref
 */
public record AuditComparison(
        List<Deviation> deviations,
        SortedMap<DeviationKind, Integer> counts,
        List<Ref> higher,
        List<Ref> notJudged,
        List<Ref> notPlanned) {

    /** Copies the collections. */
    public AuditComparison {
        deviations = List.copyOf(deviations);
        counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        higher = List.copyOf(higher);
        notJudged = List.copyOf(notJudged);
        notPlanned = List.copyOf(notPlanned);
    }

    /**
     * A judgement that is lower than what was stated.
     *
     * @param ref the assertion or outcome
     * @param kind how
     */
    public record Deviation(Ref ref, DeviationKind kind) {

        /** Rejects {@code null}. */
        public Deviation {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * Compares an audit with its plan.
     *
     * @param plan the plan, which has what was stated
     * @param audit the audit
     * @return the comparison
     */
    public static AuditComparison of(AuditPlan plan, Audit audit) {
        List<Deviation> deviations = new ArrayList<>();
        List<Ref> higher = new ArrayList<>();
        audit.assertions().forEach((ref, judgement) -> {
            AssertionPaper paper = plan.assertions().get(ref);
            if (paper != null) {
                if (paper.statedMet() && judgement.judged() == JudgedAssertion.NOT_MET) {
                    deviations.add(new Deviation(ref, DeviationKind.MET_TO_NOT_MET));
                } else if (!paper.statedMet() && judgement.judged() == JudgedAssertion.MET) {
                    higher.add(ref);
                }
            }
        });
        audit.outcomes().forEach((ref, judgement) -> {
            OutcomePaper paper = plan.outcomes().get(ref);
            if (paper != null) {
                compare(ref, paper, judgement.judged(), deviations, higher);
            }
        });
        SortedMap<DeviationKind, Integer> counts = new TreeMap<>();
        deviations.forEach(deviation -> counts.merge(deviation.kind, 1, Integer::sum));
        return new AuditComparison(
                deviations, counts, higher, missing(refs(plan), refs(audit)), missing(refs(audit), refs(plan)));
    }

    private static void compare(
            CafOutcomeRef ref,
            OutcomePaper paper,
            AchievementLevel judged,
            List<Deviation> deviations,
            List<Ref> higher) {
        AchievementLevel stated = paper.stated();
        if (stated != null && !judged.isAtLeast(stated)) {
            deviations.add(new Deviation(ref, DeviationKind.of(stated, judged)));
        } else if (stated == null ? judged != AchievementLevel.NOT_ACHIEVED : stated != judged) {
            higher.add(ref);
        }
    }

    private static TreeSet<Ref> refs(AuditPlan plan) {
        return refs(plan.assertions(), plan.outcomes());
    }

    private static TreeSet<Ref> refs(Audit audit) {
        return refs(audit.assertions(), audit.outcomes());
    }

    private static TreeSet<Ref> refs(Map<? extends Ref, ?> assertions, Map<? extends Ref, ?> outcomes) {
        TreeSet<Ref> refs = new TreeSet<>(assertions.keySet());
        refs.addAll(outcomes.keySet());
        return refs;
    }

    private static List<Ref> missing(TreeSet<Ref> all, TreeSet<Ref> from) {
        all.removeAll(from);
        return List.copyOf(all);
    }
}
