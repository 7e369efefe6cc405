package io.github.opendspt.examples.service.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do a step of the plan, and by when.
 *
 * @param step which step: its ref, or its kind and ref
 * @param owner who
 * @param due by when
 */
public record PlanEntry(
        String step, @Nullable String owner, @Nullable LocalDate due) {

    /** {@return that there is one; neither step nor owner} */
    @Override
    public String toString() {
        return "PlanEntry[" + (owner == null ? "no owner" : "owner") + ", " + due + "]";
    }
}
