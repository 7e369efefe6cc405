package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
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
        this.rows = plan.rows();
    }

    List<Finding> findings() {
        for (PlanRow row : rows) {
            if (row.due() != null) {
                check(row, row.due());
            }
        }
        for (PlanRow first : rows) {
            for (PlanRow second : rows) {
                if (first.due() != null && second.due() != null && comesFirst(first, second)) {
                    checkOrder(first, first.due(), second, second.due());
                }
            }
        }
        count("plan.no-owner", "owner", PlanRow::owner);
        count("plan.no-due-day", "due day", PlanRow::due);
        if (plan.deadline() == null && rows.stream().anyMatch(row -> row.due() != null)) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    null,
                    Reason.of(
                            "plan.deadline-unknown",
                            "the deadline of %s is not known, so that no day is held against it",
                            plan.edition())));
        }
        return List.copyOf(findings);
    }

    private void check(PlanRow row, LocalDate due) {
        LocalDate deadline = plan.deadline();
        if (due.isBefore(plan.asAt())) {
            warn(row, "plan.due-in-the-past", "%s is due on %s, before the day of the plan, %s", due, plan.asAt());
        }
        if (due.isAfter(plan.completeBy())) {
            warn(
                    row,
                    "plan.due-beyond-six-months",
                    "%s is due on %s, after %s; an improvement plan is to be done within six months",
                    due,
                    plan.completeBy());
        }
        if (deadline != null && due.isAfter(deadline)) {
            warn(
                    row,
                    "plan.due-after-deadline",
                    "%s is due on %s, after the deadline, %s; by then the status cannot be Standards Met",
                    due,
                    deadline);
        }
    }

    private static boolean comesFirst(PlanRow first, PlanRow second) {
        return first.ref() instanceof EvidenceRef item
                && (second.ref() instanceof AssertionRef assertion
                        ? item.assertion().equals(assertion)
                        : second.ref() instanceof EvidenceRef other
                                && first.unlocks().contains(other));
    }

    private void checkOrder(PlanRow first, LocalDate firstDue, PlanRow second, LocalDate secondDue) {
        if (secondDue.isBefore(firstDue)) {
            warn(
                    second,
                    "plan.due-too-soon",
                    "%s is due on %s, but %s, which comes before it, on %s",
                    secondDue,
                    first.subject(),
                    firstDue);
        }
    }

    /** Importing a workbook needs neither. */
    private void count(String code, String what, Function<PlanRow, @Nullable Object> settled) {
        long lacking = rows.stream()
                .filter(row -> row.ref() != null && settled.apply(row) == null)
                .count();
        if (lacking > 0) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    null,
                    Reason.of(code, "%s of %s rows have no %s yet", lacking, rows.size(), what)));
        }
    }

    private void warn(PlanRow row, String code, String template, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = row.subject();
        System.arraycopy(more, 0, arguments, 1, more.length);
        findings.add(Finding.of(Severity.WARNING, row.ref(), null, Reason.of(code, template, arguments)));
    }
}
