package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.PlanCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as it takes over one table after another. Used once and by one thread. */
final class Merging {

    private final Plan plan;
    private final RequirementSet asked;
    private final List<PlanConflict> conflicts = new ArrayList<>();
    private final Map<Integer, Integer> conflictsOf = new TreeMap<>();
    private final Map<@Nullable FormRef, Integer> tableOf = new HashMap<>();
    private final Map<@Nullable FormRef, DoneRow> done = new HashMap<>();
    private final Map<String, String> ownHeaders = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> ownCells = new HashMap<>();
    private Plan filled;
    private int table;
    private boolean whole = true;

    Merging(Plan plan, RequirementSet asked) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.asked = Objects.requireNonNull(asked, "asked");
        if (!asked.checksum().equals(plan.requirementSet().checksum())) {
            throw new IllegalArgumentException("asked: the plan is by other requirements than " + asked);
        }
        this.filled = plan;
        plan.done().forEach(row -> done.put(row.ref(), row));
    }

    Plan plan() {
        return plan;
    }

    /** The next table begins; its number, from 1. */
    int nextTable() {
        return ++table;
    }

    /** Notes a conflict; of very many of a table only how many there are. */
    void report(PlanConflict conflict) {
        if (conflictsOf.merge(conflict.table(), 1, Integer::sum) < PlanImport.MOST_CONFLICTS) {
            conflicts.add(conflict);
        }
    }

    /** Not all of a table could be read, so that nothing can be said of rows that no table has. */
    void notWhole() {
        whole = false;
    }

    @Nullable
    PlanRow row(@Nullable FormRef ref) {
        return plan.row(ref).orElse(null);
    }

    /** Whether a row that the plan does not hold is done, since the requirements ask for it. */
    boolean isAsked(FormRef ref) {
        return Continuation.isAsked(asked, ref);
    }

    String title(@Nullable FormRef ref) {
        if (ref instanceof EvidenceRef item) {
            return asked.item(item).orElseThrow().title();
        }
        return ref instanceof AssertionRef assertion
                ? asked.assertion(assertion).orElseThrow().title()
                : RowWording.REQUIREMENTS;
    }

    /**
     * Takes owner, day and action of a row over.
     *
     * @param row the row of the plan as the table has it
     * @return the columns in which an earlier table has something else, which is kept
     */
    List<PlanColumn> take(PlanRow row) {
        PlanRow original = Objects.requireNonNull(row(row.ref()));
        PlanRow current = filled.row(row.ref()).orElseThrow();
        LocalDate since = row.since().isBefore(current.since()) ? row.since() : current.since();
        if (tableOf.putIfAbsent(row.ref(), table) == null) {
            filled = filled.with(row.withSince(since));
            return List.of();
        }
        List<PlanColumn> different = new ArrayList<>(0);
        String owner = settled(current.owner(), row.owner(), null, PlanColumn.OWNER, different);
        LocalDate due = settled(current.due(), row.due(), null, PlanColumn.DUE, different);
        String action = Objects.requireNonNull(
                settled(current.action(), row.action(), original.action(), PlanColumn.ACTION, different));
        filled = filled.with(
                current.withOwner(owner).withDue(due).withAction(action).withSince(since));
        return different;
    }

    /** What two tables say of one cell, where one of them may have left it as it was. */
    private static <T> @Nullable T settled(
            @Nullable T earlier,
            @Nullable T later,
            @Nullable T asItWas,
            PlanColumn column,
            List<PlanColumn> different) {
        if (Objects.equals(later, asItWas) || Objects.equals(earlier, later)) {
            return earlier;
        } else if (Objects.equals(earlier, asItWas)) {
            return later;
        }
        different.add(column);
        return earlier;
    }

    /** Takes something that is done over, if it is not known yet. */
    void take(DoneRow row) {
        done.putIfAbsent(row.ref(), row);
    }

    /** Columns of people's own, by a key that is the same in every table. */
    void takeOwnHeaders(Map<String, String> headers) {
        headers.forEach(ownHeaders::putIfAbsent);
    }

    /**
     * Takes what people wrote into columns of their own.
     *
     * @param ref the row
     * @param cells the cells, by the key of the header
     * @return the headers of cells in which an earlier table has something else, which is kept
     */
    List<String> takeOwn(@Nullable FormRef ref, Map<String, String> cells) {
        Map<String, String> kept = ownCells.computeIfAbsent(ref == null ? "" : ref.toString(), key -> new HashMap<>());
        List<String> different = new ArrayList<>(0);
        cells.forEach((key, cell) -> {
            String earlier = kept.getOrDefault(key, "");
            if (earlier.isBlank()) {
                kept.put(key, cell);
            } else if (!cell.isBlank() && !cell.equals(earlier)) {
                different.add(ownHeaders.getOrDefault(key, ""));
            }
        });
        return different;
    }

    PlanImport done() {
        conflicts.sort(Comparator.comparingInt(PlanConflict::table)
                .thenComparingInt(PlanConflict::line)
                .thenComparing(PlanConflict::column, Comparator.nullsFirst(Comparator.naturalOrder())));
        OwnColumns ownColumns = ownColumns();
        conflictsOf.forEach((of, count) -> {
            if (count >= PlanImport.MOST_CONFLICTS) {
                int more = count - PlanImport.MOST_CONFLICTS + 1;
                conflicts.add(new PlanConflict(of, 1, null, null, Reason.of(PlanCodes.CSV_MORE, more), List.of()));
            }
        });
        List<PlanRow> added = whole && table > 0
                ? plan.rows().stream()
                        .filter(row -> !tableOf.containsKey(row.ref()))
                        .toList()
                : List.of();
        return new PlanImport(filled.withDone(List.copyOf(done.values())), conflicts, added, ownColumns);
    }

    private OwnColumns ownColumns() {
        // A spreadsheet may write a comma for each column that somebody once touched.
        ownHeaders
                .entrySet()
                .removeIf(header -> header.getValue().isBlank()
                        && ownCells.values().stream()
                                .allMatch(row ->
                                        row.getOrDefault(header.getKey(), "").isBlank()));
        int more = ownHeaders.size() - OwnColumns.MOST;
        if (more > 0) {
            Reason reason = Reason.of(PlanCodes.CSV_OWN_COLUMNS, OwnColumns.MOST, more);
            conflicts.add(new PlanConflict(table, 1, null, null, reason, List.of()));
            ownHeaders.keySet().removeAll(List.copyOf(ownHeaders.keySet()).subList(OwnColumns.MOST, ownHeaders.size()));
        }
        return new OwnColumns(
                List.copyOf(ownHeaders.values()),
                ownCells.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                row -> ownHeaders.keySet().stream()
                                        .map(header -> row.getValue().getOrDefault(header, ""))
                                        .toList())));
    }
}
