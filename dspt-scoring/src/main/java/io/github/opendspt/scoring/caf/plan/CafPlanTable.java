package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.internal.table.Cells;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.internal.table.UnreadableException;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.code.PlanCodes;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one filled-in table. Used once and by one thread. */
final class CafPlanTable extends TableRows<CafPlanTable.Column, CafPlanTable.Row> {

    private static final Columns<Column> COLUMNS = Columns.of(
            Column.class,
            List.of(Column.STEP, Column.OUTCOME, Column.OWNER, Column.DUE),
            column -> List.of(column.header));

    private final CafOutcomes outcomes;
    private final Map<String, Integer> ownPlaces = new LinkedHashMap<>();

    CafPlanTable(String text, CafOutcomes outcomes) {
        super(COLUMNS, new StringReader(text));
        this.outcomes = outcomes;
    }

    /** The columns of a plan's table, in their order. */
    enum Column implements Term {
        PRIORITY("Priority"),
        STEP("Step"),
        OUTCOME("Outcome"),
        TITLE("Title"),
        STATED("Stated"),
        EXPECTED("Expected"),
        GAP("Gap"),
        ACTION("Action"),
        OWNER("Owner"),
        DUE("Due"),
        DONE_ON("Done on"),
        SINCE("Listed since");

        private final String header;

        Column(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    /**
     * What a person filled in.
     *
     * @param kind what kind of thing is to be done
     * @param ref the outcome, or {@code null} for the row on which policy questions there are
     * @param action the action, or {@code null} if the cell is blank or missing
     * @param owner who does it, or {@code null}
     * @param due by when, or {@code null}
     * @param doneOn when it was done, or {@code null}
     * @param since the day of the first plan that held it, or {@code null}
     * @param own the cells of columns that people added, by their header
     */
    record Row(
            CafBlockerKind kind,
            @Nullable CafOutcomeRef ref,
            @Nullable String action,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate since,
            Map<String, String> own) {

        CafPlanThing thing() {
            return CafPlanThing.of(kind, ref);
        }
    }

    @Override
    protected Header<Column> header(List<String> cells, int line) throws UnreadableException {
        for (int i = 0; i < cells.size(); i++) {
            String header = TableCell.text(cells.get(i));
            if (COLUMNS.find(header) == null && !UnicodeText.isBlank(header)) {
                ownPlaces.putIfAbsent(header, i);
            }
        }
        return super.header(cells, line);
    }

    @Override
    protected Reading<Row> read(Header<Column> header, List<String> cells, int line) {
        Cells<Column> row = new Cells<>(header, cells, line);
        CafPlanStep step = row.value(Column.STEP, text -> step(TableCell.text(text)), PlanCodes.CSV_STEP);
        row.required(Column.STEP, step);
        CafOutcomeRef ref =
                row.value(Column.OUTCOME, text -> ref(TableCell.text(text)), PlanCodes.CSV_OUTCOME, outcomes.edition());
        boolean aboutPolicies = step == CafPlanStep.LOOK_UP && row.text(Column.OUTCOME, LONGEST_CELL) == null;
        if (!aboutPolicies) {
            row.required(Column.OUTCOME, ref);
        }
        String action = words(row, Column.ACTION, CafPlanRow.MAX_TEXT);
        String owner = words(row, Column.OWNER, CafPlanRow.MAX_OWNER);
        LocalDate due = row.day(Column.DUE);
        LocalDate doneOn = row.day(Column.DONE_ON);
        LocalDate since = row.day(Column.SINCE);
        if (!row.problems().isEmpty()) {
            return Reading.failed(row.problems(), line);
        }
        return Reading.of(
                new Row(kind(Objects.requireNonNull(step), ref), ref, action, owner, due, doneOn, since, own(cells)),
                List.of(),
                line);
    }

    private static @Nullable String words(Cells<Column> row, Column column, int most) {
        String text = row.text(column, most);
        return text == null ? null : TableCell.text(text);
    }

    private static @Nullable CafPlanStep step(String text) {
        String token = text.strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        for (CafPlanStep step : CafPlanStep.values()) {
            if (step.token().equals(token)) {
                return step;
            }
        }
        return null;
    }

    private @Nullable CafOutcomeRef ref(String text) {
        return outcomes.outcomes().stream()
                .filter(outcome -> outcome.ref().toString().equals(text.strip()))
                .map(outcome -> outcome.ref())
                .findFirst()
                .orElse(null);
    }

    private static CafBlockerKind kind(CafPlanStep step, @Nullable CafOutcomeRef ref) {
        return switch (step) {
            case RAISE, STATE -> CafBlockerKind.OUTCOME;
            case COMPLY -> CafBlockerKind.POLICY;
            case LOOK_UP -> ref == null ? CafBlockerKind.POLICY : CafBlockerKind.UNDETERMINED;
        };
    }

    /** The headers of columns that people added, in order. */
    Set<String> ownHeaders() {
        return ownPlaces.keySet();
    }

    /** What is in such columns, of a row that may end before them. */
    private Map<String, String> own(List<String> cells) {
        Map<String, String> own = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> column : ownPlaces.entrySet()) {
            if (column.getValue() >= cells.size()) {
                break;
            }
            own.put(column.getKey(), TableCell.text(cells.get(column.getValue())));
        }
        return own;
    }
}
