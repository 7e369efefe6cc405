package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.plan.OwnColumns;
import io.github.opendspt.scoring.plan.PlanImport;
import java.util.List;
import java.util.Objects;

/**
 * What came of taking filled-in tables back into a plan of the CAF-aligned track. A value: immutable and thread-safe.
 *
 * @param plan the plan with all that could be taken from the tables; every row of it is still there, and what a table holds
 *     that is no longer outstanding is done
 * @param conflicts what did not fit, in order of table and line; of a table at most {@value PlanImport#MOST_CONFLICTS}, of
 *     which the last then says how many more there are; empty if everything was taken
 * @param ownColumns the columns that people added
 */
public record CafPlanImport(CafPlan plan, List<Conflict> conflicts, OwnColumns ownColumns) {

    /** Rejects {@code null} and copies the list. */
    public CafPlanImport {
        Objects.requireNonNull(plan, "plan");
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(ownColumns, "ownColumns");
    }

    /** {@return the plan, and how many conflicts and own columns there are} */
    @Override
    public String toString() {
        return "CafPlanImport[" + plan + ", " + conflicts.size() + " conflicts, " + ownColumns + "]";
    }

    /**
     * Something in a table that could not be taken.
     *
     * @param table the table, from 1, in the order in which they were given
     * @param problem what it is, with its line
     * @param broken whether nothing more of the table could be read
     */
    public record Conflict(int table, Problem problem, boolean broken) {

        /** Rejects {@code null}. */
        public Conflict {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
