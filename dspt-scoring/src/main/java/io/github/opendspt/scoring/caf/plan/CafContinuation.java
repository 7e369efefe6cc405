package io.github.opendspt.scoring.caf.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a plan takes over the memory of an earlier one. Used once and by one thread. */
final class CafContinuation {

    private final CafPlan plan;

    CafContinuation(CafPlan plan) {
        this.plan = plan;
    }

    CafPlan of(CafPlan earlier) {
        Objects.requireNonNull(earlier, "earlier");
        check(earlier);
        Map<CafPlanThing, CafPlanRow> before = new HashMap<>();
        earlier.rows().forEach(row -> before.put(row.thing(), row));
        Map<CafPlanThing, CafDoneRow> done = new HashMap<>();
        plan.done().forEach(row -> done.put(row.thing(), row));
        earlier.done().forEach(row -> done.putIfAbsent(row.thing(), row));
        List<CafPlanRow> rows = new ArrayList<>();
        for (CafPlanRow row : plan.rows()) {
            CafDoneRow reopened = done.remove(row.thing());
            CafPlanRow now = continued(row, before.remove(row.thing()));
            rows.add(reopened == null ? now : now.withSince(earliest(now.since(), reopened.since())));
        }
        before.forEach((thing, row) -> done.putIfAbsent(thing, CafDoneRow.of(row, plan.asAt())));
        return plan.with(rows, List.copyOf(done.values()));
    }

    private void check(CafPlan earlier) {
        if (!earlier.odsCode().equals(plan.odsCode()) || !earlier.edition().equals(plan.edition())) {
            throw new IllegalArgumentException("earlier: it is of " + earlier.odsCode() + " in " + earlier.edition()
                    + ", this plan of " + plan.odsCode() + " in " + plan.edition());
        }
        if (earlier.asAt().isAfter(plan.asAt())) {
            throw new IllegalArgumentException("earlier: it is of " + earlier.asAt() + ", after " + plan.asAt());
        }
    }

    /** The action is kept where the same work is to be done. */
    private static CafPlanRow continued(CafPlanRow now, @Nullable CafPlanRow before) {
        if (before == null) {
            return now;
        }
        return now.withOwner(before.owner())
                .withDue(before.due())
                .withSince(earliest(now.since(), before.since()))
                .withAction(before.step() == now.step() ? before.action() : now.action());
    }

    static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
