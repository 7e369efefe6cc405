package io.github.opendspt.scoring.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.opendspt.model.export.TableCell;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;

/**
 * Plans as tables for people: CSV (RFC 4180), comma-separated, every cell in quotation marks, lines ended by CR LF. The first
 * row names the columns; then comes a row for each of the plan, by standard and, within one, by priority.
 *
 * <p><b>Formulas.</b> A cell that begins with {@code =}, {@code +}, {@code -} or {@code @}, also as full-width signs, with a
 * tab, a carriage return or a line feed, also behind apostrophes, is written with an apostrophe before it, so that no
 * spreadsheet runs it. Reading takes that apostrophe away again. Other control characters, and those that reorder what is seen,
 * are left out.
 *
 * <p><b>Reading</b> takes owner, due day and action back into the plan that the table was made of, or into a newer one. Rows
 * are matched by kind and ref, columns by their header without regard to case, wherever they stand; Kind, Ref, Owner and Due
 * must be there, other columns may be missing or added. A blank owner or due day means that it is not settled; a blank action,
 * like a missing column, leaves the action of the plan. A day is written {@code 2026-06-30}, or {@code 30/06/2026} (day first),
 * which is what a British spreadsheet makes of it. Blank rows and a byte-order mark are passed over.
 *
 * <p>Whatever does not fit is a {@link PlanConflict}, and everything else is taken all the same:
 *
 * <ul>
 *   <li>{@code plan-csv.header}: a column that must be there is missing, or stands twice. Nothing is taken;
 *   <li>{@code plan-csv.syntax}: from here on the text is not CSV. Nothing is taken from here on;
 *   <li>{@code plan-csv.too-large}: the text has more than {@value #MOST_CHARACTERS} characters. Nothing is taken;
 *   <li>{@code plan-csv.cells}: the row ends before a column that must be there, or has more cells than the first row and
 *       something in them. It is not taken;
 *   <li>{@code plan-csv.kind}, {@code plan-csv.ref}: not a kind, not a ref. The row is not taken;
 *   <li>{@code plan-csv.unknown-row}: the plan has no such row, because it was done since or never was. It is not taken;
 *   <li>{@code plan-csv.duplicate}: the row stands twice. The first stands;
 *   <li>{@code plan-csv.owner}, {@code plan-csv.action}: longer than a plan holds. The plan keeps its own;
 *   <li>{@code plan-csv.due}: not a day. The plan keeps its own;
 *   <li>{@code plan-csv.gap-changed}: the gap of the plan is another than when the table was made, so that owner, day and
 *       action may no longer suit. They are taken;
 *   <li>{@code plan-csv.missing-row}: the table has no row for this one of the plan, which stays as it is.
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
        Objects.requireNonNull(plan, "plan");
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
        Objects.requireNonNull(plan, "plan");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            PlanColumn[] columns = PlanColumn.values();
            csv.writeRecord(Arrays.stream(columns).map(PlanColumn::header).toList());
            plan.general().forEach(row -> write(row, columns, csv));
            plan.standards().forEach(standard -> standard.rows().forEach(row -> write(row, columns, csv)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(PlanRow row, PlanColumn[] columns, CsvWriter csv) {
        csv.writeRecord(Arrays.stream(columns)
                .map(column -> TableCell.of(column.text(row)))
                .toList());
    }

    /**
     * Takes a filled-in table back into a plan.
     *
     * @param plan the plan that the table was made of, or a newer one
     * @param table the table
     * @return the plan with owners, days and actions of the table, and whatever did not fit
     */
    public static PlanImport read(Plan plan, String table) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(table, "table");
        return new TableReading(plan).read(table);
    }

    /**
     * Takes a filled-in table back into a plan.
     *
     * @param plan the plan that the table was made of, or a newer one
     * @param table the table; read no further than it may be long, and not closed
     * @return the plan with owners, days and actions of the table, and whatever did not fit
     * @throws IOException if the table cannot be read
     */
    public static PlanImport read(Plan plan, Reader table) throws IOException {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(table, "table");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = table.read(buffer);
                count >= 0 && text.length() <= MOST_CHARACTERS;
                count = table.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return read(plan, text.toString());
    }
}
