package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.StateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What comes of what happens on a day, as part of a sentence.
 *
 * @param change what changes
 */
record Consequences(ScorecardDiff change) {

    boolean isEmpty() {
        return clauses().isEmpty();
    }

    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        items(clauses, StateChange::fallsOpen, "falls open", "fall open");
        items(clauses, item -> item.after() == ItemState.UNDETERMINED, "becomes undetermined", "become undetermined");
        items(clauses, StateChange::settled, "is settled", "are settled");
        // Both scorecards are by one requirement set, so that neither state is missing.
        items(
                clauses,
                item -> Objects.requireNonNull(item.before()).counts()
                        && Objects.requireNonNull(item.after()).counts(),
                "stays complete on other grounds",
                "stay complete on other grounds");
        long confirmed = change.cleared().stream()
                .filter(blocker -> blocker.kind() == BlockerKind.CONFIRMATION)
                .count();
        if (confirmed > 0) {
            clauses.add(
                    confirmed == 1
                            ? "one confirmation less is wanting"
                            : confirmed + " confirmations less are wanting");
        }
        status(clauses, "the status", change.statusBefore(), change.statusAfter());
        if (change.possibleBefore() != change.statusBefore() || change.possibleAfter() != change.statusAfter()) {
            status(clauses, "the possible status", change.possibleBefore(), change.possibleAfter());
        }
        return clauses;
    }

    private void items(List<String> clauses, Predicate<StateChange> which, String one, String several) {
        List<StateChange> items = change.items().stream().filter(which).toList();
        long mandatory = items.stream().filter(StateChange::mandatory).count();
        if (items.isEmpty()) {
            return;
        }
        String clause = items.size() == 1 ? "one item " + one : items.size() + " items " + several;
        clauses.add(mandatory == items.size() ? clause : clause + " (" + mandatory + " mandatory)");
    }

    private static void status(List<String> clauses, String what, Status before, Status after) {
        if (before != after) {
            clauses.add(
                    what + (after.compareTo(before) < 0 ? " falls" : " rises") + " from " + before + " to " + after);
        }
    }

    @Override
    public String toString() {
        return String.join(", ", clauses());
    }
}
