package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts documents one after another, for {@link PortfolioTotals}. Mutable, and used by one thread only. */
final class TotalsTally {

    private final Map<PortfolioGroup.Key, GroupTally> groups = new HashMap<>();
    private final Map<CafPortfolioGroup.Key, CafGroupTally> cafGroups = new HashMap<>();
    private final TreeMap<String, Integer> problems = new TreeMap<>();
    /** The last of them at its head, to be dropped for an earlier one. */
    private final PriorityQueue<Problem> firstProblems = new PriorityQueue<>(PortfolioTotals.PROBLEM_ORDER.reversed());

    private long documents;
    private int unreadable;
    private int unjudged;

    void add(PortfolioEntry entry) {
        documents++;
        Evaluation evaluation = entry.evaluation();
        CafEvaluation caf = entry.caf();
        if (evaluation != null) {
            add(evaluation.scorecard(), evaluation.assessment());
            return;
        }
        if (caf != null) {
            add(caf.scorecard());
            return;
        }
        if (entry.assessment() == null) {
            unreadable = Counts.sum(unreadable, 1);
        } else {
            unjudged = Counts.sum(unjudged, 1);
        }
        for (Problem problem : entry.problems()) {
            problems.merge(problem.code(), 1, Counts::sum);
            keep(problem);
        }
    }

    /** Adds a verdict on an assessment. */
    private void add(Scorecard card, Assessment assessment) {
        PortfolioGroup.Key key = new PortfolioGroup.Key(card.requirementSet(), card.asAt());
        groups.computeIfAbsent(key, missing -> new GroupTally(card)).add(card, assessment);
    }

    private void add(CafScorecard card) {
        cafGroups
                .computeIfAbsent(CafGroupTally.key(card), missing -> new CafGroupTally(card))
                .add(card);
    }

    /** Counts a document of the CAF-aligned track that is known by its verdict alone. */
    void addJudged(CafScorecard card) {
        documents++;
        add(card);
    }

    /** Counts a document that is known by its verdict alone. */
    void addJudged(Scorecard card, Assessment assessment) {
        documents++;
        add(card, assessment);
    }

    /** Adds what another has counted, which must not be used any more. */
    void add(TotalsTally other) {
        documents += other.documents;
        unreadable = Counts.sum(unreadable, other.unreadable);
        unjudged = Counts.sum(unjudged, other.unjudged);
        other.groups.forEach((key, group) -> groups.merge(key, group, GroupTally::plus));
        other.cafGroups.forEach((key, group) -> cafGroups.merge(key, group, CafGroupTally::plus));
        other.problems.forEach((code, count) -> problems.merge(code, count, Counts::sum));
        other.firstProblems.forEach(this::keep);
    }

    private void keep(Problem problem) {
        firstProblems.add(problem);
        if (firstProblems.size() > PortfolioTotals.MOST_PROBLEMS) {
            firstProblems.remove();
        }
    }

    /** How many documents were counted. */
    long documents() {
        return documents;
    }

    PortfolioTotals totals() {
        List<PortfolioGroup> counted = new ArrayList<>(groups.size());
        groups.values().forEach(group -> counted.add(group.totals()));
        List<CafPortfolioGroup> cafCounted = new ArrayList<>(cafGroups.size());
        cafGroups.values().forEach(group -> cafCounted.add(group.totals()));
        return new PortfolioTotals(counted, cafCounted, unreadable, unjudged, problems, List.copyOf(firstProblems));
    }
}
