package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts documents one after another, for {@link PortfolioTotals}. Mutable, and used by one thread only. */
final class TotalsTally {

    private final Map<PortfolioGroup.Key, GroupTally> groups = new HashMap<>();
    private final TreeMap<String, Integer> problems = new TreeMap<>();
    /** The last of them at its head, to be dropped for an earlier one. */
    private final PriorityQueue<Problem> firstProblems = new PriorityQueue<>(PortfolioTotals.PROBLEM_ORDER.reversed());

    private int unreadable;
    private int unjudged;

    void add(PortfolioEntry entry) {
        Scorecard card = entry.scorecard();
        if (card != null) {
            PortfolioGroup.Key key =
                    new PortfolioGroup.Key(card.edition(), card.category(), card.asAt(), card.requirements());
            groups.computeIfAbsent(key, missing -> new GroupTally(card))
                    .add(card, Objects.requireNonNull(entry.assessment()));
            return;
        }
        if (entry.assessment() == null) {
            unreadable = Counts.sum(unreadable, 1);
        } else {
            unjudged = Counts.sum(unjudged, 1);
        }
        entry.problems().forEach(this::add);
    }

    private void add(Problem problem) {
        problems.merge(problem.code(), 1, Counts::sum);
        firstProblems.add(problem);
        if (firstProblems.size() > PortfolioTotals.MOST_PROBLEMS) {
            firstProblems.remove();
        }
    }

    PortfolioTotals totals() {
        List<PortfolioGroup> counted = new ArrayList<>(groups.size());
        groups.values().forEach(group -> counted.add(group.totals()));
        return new PortfolioTotals(counted, unreadable, unjudged, problems, List.copyOf(firstProblems));
    }
}
