package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the assessments of one {@link CafPortfolioGroup}. Mutable, and used by one thread only. */
final class CafGroupTally {

    private final CafScorecard first;
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Status, Integer> possibleStatuses = new EnumMap<>(Status.class);
    private final Map<String, ObjectiveTotals> objectives = new HashMap<>();
    private final Map<CafBlockerTotals.Key, Integer> blockers = new HashMap<>();
    private int assessments;
    private int determined;

    /** Starts the group of a scorecard, without counting it. */
    CafGroupTally(CafScorecard first) {
        this.first = first;
    }

    static CafPortfolioGroup.Key key(CafScorecard card) {
        return new CafPortfolioGroup.Key(card.edition(), card.asAt(), card.requirementsChecksum(), card.profile());
    }

    void add(CafScorecard card) {
        assessments = Counts.sum(assessments, 1);
        determined = Counts.sum(determined, card.determined() ? 1 : 0);
        statuses.merge(card.status(), 1, Counts::sum);
        possibleStatuses.merge(card.possibleStatus(), 1, Counts::sum);
        for (ObjectiveResult objective : card.objectives()) {
            objectives.merge(objective.letter(), ObjectiveTotals.of(objective), ObjectiveTotals::plus);
        }
        for (CafBlocker blocker : card.blockers()) {
            blockers.merge(new CafBlockerTotals.Key(blocker.kind(), blocker.ref()), 1, Counts::sum);
        }
    }

    /** Adds what another has counted of the same group, which must not be used any more. */
    CafGroupTally plus(CafGroupTally other) {
        assessments = Counts.sum(assessments, other.assessments);
        determined = Counts.sum(determined, other.determined);
        other.statuses.forEach((status, count) -> statuses.merge(status, count, Counts::sum));
        other.possibleStatuses.forEach((status, count) -> possibleStatuses.merge(status, count, Counts::sum));
        other.objectives.forEach((letter, totals) -> objectives.merge(letter, totals, ObjectiveTotals::plus));
        other.blockers.forEach((key, count) -> blockers.merge(key, count, Counts::sum));
        return this;
    }

    CafPortfolioGroup totals() {
        Map<CafOutcomeRef, String> titles = new HashMap<>();
        first.results().forEach(result -> titles.put(result.ref(), result.title()));
        List<CafBlockerTotals> outstanding = new ArrayList<>(blockers.size());
        blockers.forEach((key, count) -> outstanding.add(new CafBlockerTotals(
                key.kind(), key.ref(), key.ref() == null ? "" : titles.getOrDefault(key.ref(), ""), count)));
        return new CafPortfolioGroup(
                first.edition(),
                first.asAt(),
                first.requirementsChecksum(),
                first.profile(),
                assessments,
                determined,
                statuses,
                possibleStatuses,
                List.copyOf(objectives.values()),
                outstanding);
    }
}
