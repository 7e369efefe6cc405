package io.github.opendspt.scoring.caf.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.export.TableCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans as tables for people: CSV (RFC 4180), comma-separated, every cell in quotation marks, lines ended by CR LF; a row for
 * each of the plan, in the order of work.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it, as in
 * {@link io.github.opendspt.scoring.plan.PlanCsv}. Thread-safe.
 */
public final class CafPlanCsv {

    private static final List<String> HEADER =
            List.of("Priority", "Step", "Outcome", "Title", "Stated", "Expected", "Gap", "Action", "Owner", "Due");

    private CafPlanCsv() {}

    /**
     * Writes a plan as a table.
     *
     * @param plan the plan
     * @return the table
     */
    public static String toText(CafPlan plan) {
        Objects.requireNonNull(plan, "plan");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(HEADER);
            plan.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
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
                cell(row.due()));
    }

    private static String level(@Nullable AchievementLevel level) {
        return level == null ? "" : level.displayName();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : TableCell.of(value.toString());
    }
}
