package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a plan takes over the memory of an earlier one. Used once and by one thread. */
final class Continuation {

    private final Plan plan;
    private final RequirementSet asked;

    Continuation(Plan plan, RequirementSet asked) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.asked = Objects.requireNonNull(asked, "asked");
        if (!asked.checksum().equals(plan.requirementSet().checksum())) {
            throw new IllegalArgumentException("asked: the plan is by other requirements than " + asked);
        }
    }

    /** Whether the requirements still ask for something. Those themselves are asked for until they are complete. */
    static boolean isAsked(RequirementSet asked, @Nullable FormRef ref) {
        if (ref instanceof EvidenceRef item) {
            return asked.item(item).filter(EvidenceItem::mandatory).isPresent();
        }
        return !(ref instanceof AssertionRef assertion)
                || asked.assertion(assertion).isPresent();
    }

    Plan of(Plan earlier) {
        Objects.requireNonNull(earlier, "earlier");
        check(earlier);
        Plan continued = plan;
        Map<@Nullable FormRef, LocalDate> firstSeen = new HashMap<>();
        Map<@Nullable FormRef, DoneRow> done = new HashMap<>();
        plan.done().forEach(row -> done.put(row.ref(), row));
        for (DoneRow row : earlier.done()) {
            if (plan.row(row.ref()).isEmpty()) {
                done.putIfAbsent(row.ref(), row);
            } else if (row.since() != null) {
                firstSeen.put(row.ref(), row.since());
            }
        }
        for (PlanRow before : earlier.rows()) {
            PlanRow now = plan.row(before.ref()).orElse(null);
            if (now != null) {
                continued = continued.with(continued(now, before));
            } else if (isAsked(asked, before.ref())) {
                done.putIfAbsent(before.ref(), DoneRow.of(before, plan.asAt()));
            }
        }
        for (Map.Entry<@Nullable FormRef, LocalDate> reopened : firstSeen.entrySet()) {
            PlanRow row = continued.row(reopened.getKey()).orElseThrow();
            continued = continued.with(row.withSince(earliest(row.since(), reopened.getValue())));
        }
        return continued.withDone(List.copyOf(done.values()));
    }

    private void check(Plan earlier) {
        if (!earlier.odsCode().equals(plan.odsCode()) || !earlier.edition().equals(plan.edition())) {
            throw new IllegalArgumentException(
                    "earlier: it is a plan of another organisation or edition than that of " + plan);
        }
        if (earlier.asAt().isAfter(plan.asAt())) {
            throw new IllegalArgumentException("earlier: it is of " + earlier.asAt() + ", after " + plan.asAt());
        }
    }

    private static PlanRow continued(PlanRow now, PlanRow before) {
        PlanRow row = now.withOwner(before.owner()).withDue(before.due()).withSince(before.since());
        return now.gap().equals(before.gap()) ? row.withAction(before.action()) : row;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
