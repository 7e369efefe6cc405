package io.github.opendspt.scoring.caf.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.scoring.plan.OwnColumns;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans (rule E10) as tables for people: CSV (RFC 4180), comma-separated, every cell in quotation marks, lines ended by CR LF; a row for
 * each of the plan, in the order of work, and then one for each that is done.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it, as in
 * {@link io.github.opendspt.scoring.plan.PlanCsv}. Thread-safe.
 */
public final class CafPlanCsv {

    private CafPlanCsv() {}

    /**
     * Writes a plan as a table.
     *
     * @param plan the plan
     * @return the table
     */
    public static String toText(CafPlan plan) {
        return toText(plan, OwnColumns.NONE);
    }

    /**
     * Writes a plan as a table that also has the columns which people added to an earlier one.
     *
     * @param plan the plan
     * @param own the columns, which come last
     * @return the table
     */
    public static String toText(CafPlan plan, OwnColumns own) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(own, "own");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            List<String> header = new ArrayList<>();
            for (CafPlanTable.Column column : CafPlanTable.Column.values()) {
                header.add(column.header());
            }
            own.headers().forEach(ownHeader -> header.add(cell(ownHeader)));
            csv.writeRecord(header);
            plan.rows().forEach(row -> csv.writeRecord(cells(cells(row), row.thing(), own)));
            plan.done().forEach(row -> csv.writeRecord(cells(cells(row), row.thing(), own)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Takes filled-in tables back into a plan: owner, due day and action. Rows are matched by outcome, and by whether they are
     * about a policy, also where what is lacking has changed; columns by their header, wherever they are; Step, Outcome, Owner
     * and Due must be there. A blank owner or due day means that it is not settled; a blank action leaves that of the plan. A row
     * of something that is no longer outstanding is done: on the day in Done on, or on that of the plan. It joins
     * {@link CafPlan#done()}. One that is marked as done and still outstanding stays open, and is named. Of several tables, such
     * as the parts of several owners, the first that fills a cell is kept. Whatever cannot be taken is named with its line, and
     * everything else is taken all the same.
     *
     * @param plan the plan that the tables were made of, or a newer one
     * @param outcomes the outcomes by which the plan was made
     * @param tables the tables
     * @return the plan with owners, days and actions of the tables, what is done, and whatever did not fit
     * @throws IllegalArgumentException if the outcomes are others than those of the plan
     */
    public static CafPlanImport read(CafPlan plan, CafOutcomes outcomes, String... tables) {
        Objects.requireNonNull(plan, "plan");
        if (!outcomes.checksum().equals(plan.requirementsChecksum())) {
            throw new IllegalArgumentException("outcomes: the plan is by other ones than " + outcomes);
        }
        CafPlanMerging merging = new CafPlanMerging(plan, outcomes);
        for (String table : List.of(tables)) {
            merging.take(table);
        }
        return merging.done();
    }

    private static List<String> cells(List<String> known, CafPlanThing thing, OwnColumns own) {
        List<String> cells = new ArrayList<>(known);
        List<String> added = own.cells().get(CafPlanMerging.key(thing));
        for (int i = 0; i < own.headers().size(); i++) {
            cells.add(added == null ? "" : cell(added.get(i)));
        }
        return cells;
    }

    private static List<String> cells(CafPlanRow row) {
        return List.of(
                Integer.toString(row.priority()),
                row.step().token(),
                cell(row.ref()),
                cell(row.title()),
                level(row.stated()),
                level(row.expected()),
                cell(row.gap().message()),
                cell(row.action()),
                cell(row.owner()),
                cell(row.due()),
                "",
                cell(row.since()));
    }

    /** What is done has no place in the order of work; its step says what it was about. */
    private static List<String> cells(CafDoneRow row) {
        CafPlanStep step = switch (row.kind()) {
            case OUTCOME -> CafPlanStep.STATE;
            case UNDETERMINED -> CafPlanStep.LOOK_UP;
            case POLICY -> row.ref() == null ? CafPlanStep.LOOK_UP : CafPlanStep.COMPLY;
        };
        return List.of(
                "",
                step.token(),
                cell(row.ref()),
                cell(row.title()),
                "",
                "",
                "",
                "",
                cell(row.owner()),
                cell(row.due()),
                cell(row.doneOn()),
                cell(row.since()));
    }

    private static String level(@Nullable AchievementLevel level) {
        return level == null ? "" : level.displayName();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : TableCell.of(value.toString());
    }
}
