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
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the owners and days of a plan (section F of the rules). */
final class PlanCheck {

    private final Plan plan;
    private final List<PlanRow> rows;
    private final Collection<Finding> findings = new TreeSet<>();

    PlanCheck(Plan plan) {
        this.plan = plan;
        // Importing a workbook needs neither owner nor day.
        this.rows = plan.rows().stream().filter(row -> row.ref() != null).toList();
    }

    List<Finding> findings() {
        for (PlanRow row : rows) {
            if (row.ref() != null && row.due() != null) {
                check(row.ref(), row.due());
            }
        }
        for (PlanRow first : rows) {
            for (PlanRow second : rows) {
                if (first.ref() != null
                        && second.ref() != null
                        && first.due() != null
                        && second.due() != null
                        && comesFirst(first, second)) {
                    checkOrder(first.ref(), first.due(), second.ref(), second.due());
                }
            }
        }
        count(PlanCodes.NO_OWNER, PlanRow::owner);
        count(PlanCodes.NO_DUE_DAY, PlanRow::due);
        if (plan.deadline() == null && rows.stream().anyMatch(row -> row.due() != null)) {
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

    private static boolean comesFirst(PlanRow first, PlanRow second) {
        return first.ref() instanceof EvidenceRef item
                && (second.ref() instanceof AssertionRef assertion
                        ? item.assertion().equals(assertion)
                        : second.ref() instanceof EvidenceRef other
                                && first.unlocks().contains(other));
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
