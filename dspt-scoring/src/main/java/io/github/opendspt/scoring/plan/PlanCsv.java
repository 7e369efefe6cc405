package io.github.opendspt.scoring.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plans as tables for people: CSV (RFC 4180), comma-separated, every cell in quotation marks, lines ended by CR LF. The first
 * row names the columns; then comes a row for each of the plan, by standard and, within one, by priority; then what is done.
 *
 * <p><b>Formulas.</b> A cell that begins with {@code =}, {@code +}, {@code -} or {@code @}, also as full-width signs, with a
 * tab, a carriage return or a line feed, also behind apostrophes, is written with an apostrophe before it, so that no
 * spreadsheet runs it. Reading takes that apostrophe away again. Other control characters, and those that reorder what is seen,
 * are left out.
 *
 * <p><b>Reading</b> takes owner, due day and action back into the plan that the table was made of, or into a newer one. Rows
 * are matched by ref, columns by their header without regard to case, wherever they are; Kind, Ref, Owner and Due must be
 * there, other columns may be missing. Columns that people added are {@linkplain OwnColumns kept}. A blank owner or due day
 * means that it is not settled; a blank action, like a missing column, leaves the action of the plan. A day is written
 * {@code 2026-06-30}, or {@code 30/06/2026} (day first), which is what a British spreadsheet makes of it. Blank rows and a
 * byte-order mark are passed over. Cells may be separated by commas, semicolons or tabs.
 *
 * <p><b>What is done.</b> A row that the plan no longer holds and that the requirements still ask for is done: on the day in
 * Done on, or on that of the plan. It joins {@link Plan#done()}.
 *
 * <p><b>Several tables</b>, such as the parts that several owners filled in, are merged: what one leaves blank, another may
 * settle; where two differ, the first is kept.
 *
 * <p>Whatever does not fit is a {@link PlanConflict}, and everything else is taken all the same:
 *
 * <ul>
 *   <li>{@code plan-csv.column-missing}, {@code plan-csv.column-twice}, {@code plan-csv.empty}, {@code plan-csv.too-large}:
 *       nothing is taken from the table;
 *   <li>{@code plan-csv.syntax}: from here on the text is not CSV. Nothing is taken from here on;
 *   <li>{@code plan-csv.row-ends}, {@code plan-csv.cells-beyond}: the row ends before a column that must be there, or has more
 *       cells than the first row and something in them. It is not taken;
 *   <li>{@code plan-csv.kind}, {@code plan-csv.ref}: not a kind, not a ref. The row is not taken;
 *   <li>{@code plan-csv.not-asked}: the requirements do not ask for this. The row is not taken;
 *   <li>{@code plan-csv.duplicate}: the row is there twice. The first is taken;
 *   <li>{@code plan-csv.tables-differ}: an earlier table says something else. That is kept;
 *   <li>{@code plan-csv.text}, {@code plan-csv.day}, {@code plan-csv.day-later}: not a text that a plan holds, not a day that
 *       it can hold. The plan keeps its own;
 *   <li>{@code plan-csv.gap-changed}: what is lacking is something else than when the table was made, so that owner, day and
 *       action may no longer suit. They are taken;
 *   <li>{@code plan-csv.not-done}: a row is marked as done, and the assessment does not show it. It stays open.
 *   <li>{@code plan-csv.own-columns}: there are more columns of people's own than {@value OwnColumns#MOST}.
 *   <li>{@code plan-csv.more}: there are more conflicts of a table than {@value PlanImport#MOST_CONFLICTS}; how many more.
 * </ul>
 */
public final class PlanCsv {

    /** The greatest length of a table that is read, in UTF-16 code units. */
    public static final int MOST_CHARACTERS = 8 << 20;

    private PlanCsv() {}

    /**
     * Writes a plan as a table.
     *
     * @param plan the plan
     * @param out where to; it is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Plan plan, Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toText(plan));
        out.flush();
    }

    /**
     * Writes a plan as a table.
     *
     * @param plan the plan
     * @return the table
     */
    public static String toText(Plan plan) {
        return toText(plan, OwnColumns.NONE);
    }

    /**
     * Writes a plan as a table that also has the columns which people added to an earlier one.
     *
     * @param plan the plan
     * @param own the columns, which come last
     * @return the table
     */
    public static String toText(Plan plan, OwnColumns own) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(own, "own");
        PlanColumn[] columns = PlanColumn.values();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            write(columns, PlanColumn::header, own.headers(), csv);
            for (PlanRow row : inOrder(plan)) {
                write(columns, column -> column.text(row), own.of(row.ref()), csv);
            }
            for (DoneRow row : plan.done()) {
                write(columns, column -> column.text(row), own.of(row.ref()), csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static List<PlanRow> inOrder(Plan plan) {
        return Stream.concat(
                        plan.general().stream(),
                        plan.standards().stream().flatMap(standard -> standard.rows().stream()))
                .toList();
    }

    private static void write(
            PlanColumn[] columns, Function<PlanColumn, String> text, List<String> own, CsvWriter csv) {
        csv.writeRecord(Stream.concat(Arrays.stream(columns).map(text), own.stream())
                .map(TableCell::of)
                .toList());
    }

    /**
     * Takes filled-in tables back into a plan.
     *
     * @param plan the plan that the tables were made of, or a newer one
     * @param asked the requirement set by which the plan was made
     * @param tables the tables
     * @return the plan with owners, days and actions of the tables, what is done, and whatever did not fit
     * @throws IllegalArgumentException if the requirement set is another than that of the plan
     */
    public static PlanImport read(Plan plan, RequirementSet asked, String... tables) {
        Merging merging = new Merging(plan, asked);
        for (String table : List.of(tables)) {
            new TableReading(merging).read(table);
        }
        return merging.done();
    }

    /**
     * Takes a filled-in table back into a plan.
     *
     * @param plan the plan that the table was made of, or a newer one
     * @param asked the requirement set by which the plan was made
     * @param table the table; read no further than it may be long, and not closed
     * @return the plan with owners, days and actions of the table, what is done, and whatever did not fit
     * @throws IOException if the table cannot be read
     * @throws IllegalArgumentException if the requirement set is another than that of the plan
     */
    public static PlanImport read(Plan plan, RequirementSet asked, Reader table) throws IOException {
        Objects.requireNonNull(table, "table");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = table.read(buffer);
                count >= 0 && text.length() <= MOST_CHARACTERS;
                count = table.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return read(plan, asked, text.toString());
    }
}
