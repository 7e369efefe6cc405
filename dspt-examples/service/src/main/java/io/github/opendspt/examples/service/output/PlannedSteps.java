package io.github.opendspt.examples.service.output;

import io.github.opendspt.examples.service.store.PlanEntry;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owners and days that people put into a plan. A step is known by its ref, so that it keeps them from one verdict to the
 * next, for as long as it is to be done.
 */
public final class PlannedSteps {

    private static final String REQUIREMENTS = "requirements";

    private final Map<String, PlanEntry> entries = new HashMap<>();

    /**
     * Takes the entries.
     *
     * @param entries who is to do what, by when
     */
    public PlannedSteps(List<PlanEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.step(), entry));
    }

    /**
     * Names a step.
     *
     * @param row the step
     * @return what its entry is known by
     */
    public static String key(PlanRow row) {
        return row.ref() == null ? REQUIREMENTS : row.ref().toString();
    }

    /**
     * Names a step of the CAF-aligned track.
     *
     * @param row the step
     * @return what its entry is known by
     */
    public static String key(CafPlanRow row) {
        return (row.kind() == CafBlockerKind.POLICY ? "policy." : "") + row.ref();
    }

    /**
     * Finds an entry.
     *
     * @param key what it is known by
     * @return the entry, or {@code null} if there is none
     */
    public @Nullable PlanEntry entry(String key) {
        return entries.get(key);
    }

    /**
     * Puts the entries into a plan.
     *
     * @param plan the plan
     * @return the same with owners and days
     */
    public Plan into(Plan plan) {
        Plan filled = plan;
        for (PlanRow row : plan.rows()) {
            PlanEntry entry = entries.get(key(row));
            FormRef ref = row.ref();
            if (entry != null && entry.owner() != null) {
                filled = filled.withOwner(ref, entry.owner());
            }
            if (entry != null && entry.due() != null) {
                filled = filled.withDue(ref, entry.due());
            }
        }
        return filled;
    }

    /**
     * Puts the entries into a plan of the CAF-aligned track.
     *
     * @param plan the plan
     * @return the same with owners and days
     */
    public CafPlan into(CafPlan plan) {
        CafPlan filled = plan;
        for (CafPlanRow row : plan.rows()) {
            PlanEntry entry = entries.get(key(row));
            if (entry != null) {
                filled = filled.with(row.withOwner(entry.owner()).withDue(entry.due()));
            }
        }
        return filled;
    }
}
