package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.StateChange;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Says what comes of what happens on a day. */
final class Consequences {

    private final ScorecardDiff change;
    private final List<Reason> reasons = new ArrayList<>();

    private Consequences(ScorecardDiff change) {
        this.change = change;
    }

    /** What changes, as reasons; empty where only findings do. */
    static List<Reason> of(ScorecardDiff change) {
        return new Consequences(change).reasons();
    }

    private List<Reason> reasons() {
        items(ScoringCodes.FORECAST_OUTSTANDING, StateChange::fallsOpen);
        items(ScoringCodes.FORECAST_UNDETERMINED, item -> item.after() == ItemState.UNDETERMINED);
        items(ScoringCodes.FORECAST_SETTLED, StateChange::settled);
        // Both scorecards are by one requirement set, so that neither state is missing.
        items(
                ScoringCodes.FORECAST_OTHER_GROUNDS,
                item -> Objects.requireNonNull(item.before()).counts()
                        && Objects.requireNonNull(item.after()).counts());
        int confirmed = (int) change.cleared().stream()
                .filter(blocker -> blocker.kind() == BlockerKind.CONFIRMATION)
                .count();
        if (confirmed > 0) {
            reasons.add(Reason.of(ScoringCodes.FORECAST_CONFIRMED, confirmed));
        }
        status(
                ScoringCodes.FORECAST_STATUS_FALLS,
                ScoringCodes.FORECAST_STATUS_RISES,
                change.statusBefore(),
                change.statusAfter());
        if (change.possibleBefore() != change.statusBefore() || change.possibleAfter() != change.statusAfter()) {
            status(
                    ScoringCodes.FORECAST_POSSIBLE_STATUS_FALLS,
                    ScoringCodes.FORECAST_POSSIBLE_STATUS_RISES,
                    change.possibleBefore(),
                    change.possibleAfter());
        }
        return reasons;
    }

    private void items(Code code, Predicate<StateChange> which) {
        List<StateChange> items = change.items().stream().filter(which).toList();
        if (!items.isEmpty()) {
            int mandatory = (int) items.stream().filter(StateChange::mandatory).count();
            reasons.add(Reason.of(code, items.size(), mandatory));
        }
    }

    private void status(Code falls, Code rises, Status before, Status after) {
        if (before != after) {
            reasons.add(Reason.of(after.compareTo(before) < 0 ? falls : rises, before, after));
        }
    }
}
