package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.scoring.code.PlanCodes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the owners and days of a plan (section F of the rules). */
final class PlanCheck {

    private final Plan plan;
    private final List<PlanRow> rows;
    private final TreeSet<Finding> findings = new TreeSet<>();
    private int more;

    PlanCheck(Plan plan) {
        this.plan = plan;
        // Importing a workbook needs neither owner nor day.
        this.rows = plan.rows().stream().filter(row -> row.ref() != null).toList();
    }

    List<Finding> findings() {
        Map<FormRef, LocalDate> dated = new HashMap<>();
        for (PlanRow row : rows) {
            if (row.due() != null) {
                dated.put(Objects.requireNonNull(row.ref()), row.due());
            }
        }
        for (PlanRow row : rows) {
            if (row.due() != null) {
                check(Objects.requireNonNull(row.ref()), row.due());
                checkOrder(row, row.due(), dated);
            }
        }
        count(PlanCodes.NO_OWNER, PlanRow::owner);
        count(PlanCodes.NO_DUE_DAY, PlanRow::due);
        if (plan.deadline() == null && !dated.isEmpty()) {
            info(Reason.of(PlanCodes.DEADLINE_UNKNOWN, plan.edition()));
        }
        return Finding.firstOf(findings, more);
    }

    /** Keeps no more findings than are listed. */
    private void add(Finding finding) {
        if (findings.add(finding) && findings.size() > Finding.MOST) {
            findings.pollLast();
            more++;
        }
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

    /** What waits for an item, its assertion and what it unlocks, is due no sooner. */
    private void checkOrder(PlanRow first, LocalDate firstDue, Map<FormRef, LocalDate> dated) {
        if (first.ref() instanceof EvidenceRef item) {
            Set<FormRef> waiting = new HashSet<>(first.unlocks());
            waiting.add(item.assertion());
            for (FormRef second : waiting) {
                LocalDate secondDue = dated.get(second);
                if (secondDue != null && secondDue.isBefore(firstDue)) {
                    warn(second, Reason.of(PlanCodes.DUE_TOO_SOON, second, secondDue, item, firstDue));
                }
            }
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
        add(Finding.of(Severity.WARNING, ref, null, reason));
    }

    private void info(Reason reason) {
        add(Finding.of(Severity.INFO, null, null, reason));
    }
}
