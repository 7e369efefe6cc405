package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.scoring.code.PlanCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the owners and days of a plan (section F of the rules). */
final class PlanCheck {

    private final Plan plan;
    private final List<PlanRow> rows;
    private final Collection<Finding> findings = new TreeSet<>();

    /** A row that has a day. */
    private record Dated(FormRef ref, LocalDate due, List<EvidenceRef> unlocks) {}

    PlanCheck(Plan plan) {
        this.plan = plan;
        // Importing a workbook needs neither owner nor day.
        this.rows = plan.rows().stream().filter(row -> row.ref() != null).toList();
    }

    List<Finding> findings() {
        List<Dated> dated = new ArrayList<>();
        for (PlanRow row : rows) {
            if (row.due() != null) {
                dated.add(new Dated(Objects.requireNonNull(row.ref()), row.due(), row.unlocks()));
            }
        }
        for (Dated first : dated) {
            check(first.ref, first.due);
            for (Dated second : dated) {
                if (comesFirst(first, second)) {
                    checkOrder(first.ref, first.due, second.ref, second.due);
                }
            }
        }
        count(PlanCodes.NO_OWNER, PlanRow::owner);
        count(PlanCodes.NO_DUE_DAY, PlanRow::due);
        if (plan.deadline() == null && !dated.isEmpty()) {
            info(Reason.of(PlanCodes.DEADLINE_UNKNOWN, plan.edition()));
        }
        return Finding.firstOf(findings);
    }

    private void check(FormRef ref, LocalDate due) {
        LocalDate deadline = plan.deadline();
        if (due.isBefore(plan.asAt())) {
            warn(ref, Reason.of(PlanCodes.DUE_IN_THE_PAST, ref, due, plan.asAt()));
        }
        if (deadline != null && due.isAfter(deadline)) {
            warn(ref, Reason.of(PlanCodes.DUE_AFTER_DEADLINE, ref, due, deadline));
        }
    }

    private static boolean comesFirst(Dated first, Dated second) {
        return first.ref instanceof EvidenceRef item
                && (second.ref instanceof AssertionRef assertion
                        ? item.assertion().equals(assertion)
                        : first.unlocks.contains(second.ref));
    }

    private void checkOrder(FormRef first, LocalDate firstDue, FormRef second, LocalDate secondDue) {
        if (secondDue.isBefore(firstDue)) {
            warn(second, Reason.of(PlanCodes.DUE_TOO_SOON, second, secondDue, first, firstDue));
        }
    }

    private void count(Code code, Function<PlanRow, @Nullable Object> settled) {
        int lacking =
                (int) rows.stream().filter(row -> settled.apply(row) == null).count();
        if (lacking > 0) {
            info(Reason.of(code, lacking, rows.size()));
        }
    }

    private void warn(FormRef ref, Reason reason) {
        findings.add(Finding.of(Severity.WARNING, ref, null, reason));
    }

    private void info(Reason reason) {
        findings.add(Finding.of(Severity.INFO, null, null, reason));
    }
}
