package io.github.opendspt.scoring.plan;

import java.util.List;
import java.util.Objects;

/**
 * What came of taking a filled-in table back into a plan. A value: immutable and thread-safe.
 *
 * @param plan the plan with all that could be taken from the table; every row of it is still there
 * @param conflicts what could not, in order of place; empty if everything was taken as it stands
 */
public record PlanImport(Plan plan, List<PlanConflict> conflicts) {

    /** Rejects {@code null} and copies the list. */
    public PlanImport {
        Objects.requireNonNull(plan, "plan");
        conflicts = List.copyOf(conflicts);
    }
}
