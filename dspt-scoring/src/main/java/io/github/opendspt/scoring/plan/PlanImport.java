package io.github.opendspt.scoring.plan;

import java.util.List;
import java.util.Objects;

/**
 * What came of taking filled-in tables back into a plan. A value: immutable and thread-safe.
 *
 * @param plan the plan with all that could be taken from the tables: every row of it is still there, and what the tables hold
 *     beyond it is done
 * @param conflicts what did not fit, in order of place, of a table fewer than {@value #MOST_CONFLICTS}; behind them, of which
 *     tables there is more than is listed or kept, and how much; empty if everything was taken as it is
 * @param added the rows of the plan that no table has, which are as they were: they are new since the tables were made, or
 *     were deleted there
 * @param ownColumns the columns that people added
 */
public record PlanImport(Plan plan, List<PlanConflict> conflicts, List<PlanRow> added, OwnColumns ownColumns) {

    /** The most conflicts of a table that are listed. */
    public static final int MOST_CONFLICTS = 1_000;

    /** Rejects {@code null} and copies the lists. */
    public PlanImport {
        Objects.requireNonNull(plan, "plan");
        conflicts = List.copyOf(conflicts);
        added = List.copyOf(added);
        Objects.requireNonNull(ownColumns, "ownColumns");
    }

    /** {@return the plan, and how many conflicts, added rows and own columns there are} */
    @Override
    public String toString() {
        return "PlanImport[" + plan + ", " + conflicts.size() + " conflicts, " + added.size() + " added, " + ownColumns
                + "]";
    }
}
