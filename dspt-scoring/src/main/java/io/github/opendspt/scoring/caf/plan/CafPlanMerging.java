package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.code.PlanCodes;
import io.github.opendspt.scoring.plan.OwnColumns;
import io.github.opendspt.scoring.plan.PlanImport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as it takes over one table after another. Used once and by one thread. */
final class CafPlanMerging {

    private final CafOutcomes outcomes;
    private final CafPlan original;
    private final List<CafPlanImport.Conflict> conflicts = new ArrayList<>();
    private final Set<String> ownHeaders = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> ownCells = new HashMap<>();
    private final Set<CafPlanThing> taken = new LinkedHashSet<>();
    private final Map<CafPlanThing, CafDoneRow> done = new HashMap<>();
    private CafPlan plan;
    private int table;
    private int conflictsOfTable;

    CafPlanMerging(CafPlan plan, CafOutcomes outcomes) {
        this.plan = plan;
        this.original = plan;
        this.outcomes = outcomes;
        plan.done().forEach(row -> done.put(row.thing(), row));
    }

    void take(String text) {
        table++;
        conflictsOfTable = 0;
        Map<CafPlanThing, Integer> lines = new HashMap<>();
        CafPlanTable rows = new CafPlanTable(text, outcomes);
        while (rows.hasNext()) {
            Reading<CafPlanTable.Row> reading = rows.next();
            boolean broken = rows.isBroken();
            reading.problems().forEach(problem -> conflict(problem, broken));
            reading.value().ifPresent(row -> {
                ownHeaders.addAll(rows.ownHeaders());
                take(row, reading.line(), lines);
            });
        }
        int more = conflictsOfTable - PlanImport.MOST_CONFLICTS + 1;
        if (more > 0) {
            add(Problem.of(Reason.of(PlanCodes.CSV_MORE, more), "", 1, 1, null), false);
        }
    }

    private void conflict(Problem problem, boolean broken) {
        if (broken || ++conflictsOfTable < PlanImport.MOST_CONFLICTS) {
            add(problem, broken);
        }
    }

    private void add(Problem problem, boolean broken) {
        conflicts.add(new CafPlanImport.Conflict(table, problem, broken));
    }

    CafPlanImport done() {
        List<String> headers = ownHeaders.stream().limit(OwnColumns.MOST).toList();
        int more = ownHeaders.size() - headers.size();
        if (more > 0) {
            add(Problem.of(Reason.of(PlanCodes.CSV_OWN_COLUMNS, headers.size(), more), "", 1, 1, null), false);
        }
        Map<String, List<String>> cells = new LinkedHashMap<>();
        ownCells.forEach((key, row) -> cells.put(
                key,
                headers.stream().map(header -> row.getOrDefault(header, "")).toList()));
        CafPlan merged = plan.with(plan.rows(), List.copyOf(done.values()));
        return new CafPlanImport(merged, conflicts, new OwnColumns(headers, cells));
    }

    private void take(CafPlanTable.Row filled, int line, Map<CafPlanThing, Integer> lines) {
        CafPlanThing thing = filled.thing();
        Integer first = lines.putIfAbsent(thing, line);
        if (first != null) {
            conflict(Reason.of(PlanCodes.CSV_DUPLICATE, first), line);
            return;
        }
        takeOwn(key(thing), filled.own(), line);
        LocalDate doneOn = filled.doneOn();
        if (doneOn != null && doneOn.isAfter(plan.asAt())) {
            conflict(
                    Reason.of(PlanCodes.CSV_DAY_LATER, CafPlanTable.Column.DONE_ON.header(), doneOn, plan.asAt()),
                    line);
            doneOn = null;
        }
        CafPlanRow now = plan.row(thing);
        if (now == null) {
            done.putIfAbsent(thing, done(filled, doneOn == null ? plan.asAt() : doneOn));
            return;
        }
        if (doneOn != null) {
            conflict(Reason.of(PlanCodes.CSV_NOT_DONE, doneOn), line);
        }
        boolean again = !taken.add(thing);
        CafPlanRow changed = now.withOwner(either(now.owner(), filled.owner(), again, CafPlanTable.Column.OWNER, line))
                .withDue(either(now.due(), filled.due(), again, CafPlanTable.Column.DUE, line))
                .withAction(action(now, filled.action(), line))
                .withSince(CafContinuation.earliest(now.since(), filled.since()));
        plan = plan.with(changed);
    }

    private CafDoneRow done(CafPlanTable.Row filled, LocalDate doneOn) {
        CafOutcomeRef ref = filled.ref();
        String title = ref == null
                ? CafPlanner.POLICY_QUESTIONS
                : outcomes.outcome(ref).orElseThrow().title();
        return new CafDoneRow(filled.kind(), ref, title, filled.owner(), filled.due(), filled.since(), doneOn);
    }

    /** A blank action, and one that is as the plan had it, leave the action to other tables. */
    private String action(CafPlanRow now, @Nullable String filled, int line) {
        String asItWas = Objects.requireNonNull(original.row(now.thing())).action();
        if (filled == null || filled.equals(asItWas) || filled.equals(now.action())) {
            return now.action();
        } else if (now.action().equals(asItWas)) {
            return filled;
        }
        conflict(Reason.of(PlanCodes.CSV_TABLES_DIFFER, CafPlanTable.Column.ACTION.header()), line);
        return now.action();
    }

    /** The first table decides, blank cells among it; a later one fills what the earlier left blank. */
    private <T> @Nullable T either(
            @Nullable T now, @Nullable T filled, boolean again, CafPlanTable.Column column, int line) {
        if (!again || now == null) {
            return filled;
        }
        if (filled != null && !filled.equals(now)) {
            conflict(Reason.of(PlanCodes.CSV_TABLES_DIFFER, column.header()), line);
        }
        return now;
    }

    private void takeOwn(String key, Map<String, String> own, int line) {
        Map<String, String> kept = ownCells.computeIfAbsent(key, missing -> new HashMap<>());
        own.forEach((header, cell) -> {
            String earlier = kept.getOrDefault(header, "");
            if (earlier.isBlank()) {
                kept.put(header, cell);
            } else if (!cell.isBlank() && !cell.equals(earlier)) {
                conflict(Reason.of(PlanCodes.CSV_TABLES_DIFFER, header), line);
            }
        });
    }

    private void conflict(Reason reason, int line) {
        conflict(Problem.of(reason, "", line, 1, null), false);
    }

    /** By what the cells of a row's own columns are kept. */
    static String key(CafPlanThing thing) {
        return (thing.policy() ? "policy " : "") + Objects.toString(thing.ref(), "");
    }
}
