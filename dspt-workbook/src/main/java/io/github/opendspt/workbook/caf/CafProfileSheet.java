package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileTable;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import io.github.opendspt.workbook.cells.XlsxFile;
import io.github.opendspt.workbook.sheet.SheetCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads a profile of expected levels from the first sheet of an {@code .xlsx} file that is not hidden and has something in it: the
 * table of {@link CafProfileTable}. The line of a problem is the row of the sheet. Stateless and thread-safe.
 */
public final class CafProfileSheet {

    private static final CellLimits LIMITS = new CellLimits(4 << 20, 16 << 20, 50_000, 5_000, 512, 2 << 20);

    private CafProfileSheet() {}

    /**
     * Reads a profile.
     *
     * @param file the content of the file
     * @param outcomes the outcomes of the edition that the profile is of
     * @param name what to call the profile in results; not blank
     * @return the profile, or every problem
     */
    public static Reading<CafProfile> read(byte[] file, CafOutcomes outcomes, String name) {
        Objects.requireNonNull(file, "file");
        try {
            for (Sheet sheet : XlsxFile.open(file, LIMITS).read(sheet -> !sheet.isHidden())) {
                if (!sheet.rowNumbers().isEmpty()) {
                    return CafProfileTable.read(
                            new ByteArrayInputStream(table(sheet).getBytes(StandardCharsets.UTF_8)), outcomes, name);
                }
            }
        } catch (UnreadableFileException e) {
            return failed(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return failed(Reason.of(SheetCodes.TABLE_MISSING, "Outcome, Level"));
    }

    private static Reading<CafProfile> failed(Reason reason) {
        return Reading.failed(List.of(Problem.of(reason, "", 1, 1, null)), 1);
    }

    /** The sheet as CSV, a line a row, so that lines and rows are the same. */
    private static String table(Sheet sheet) {
        StringBuilder csv = new StringBuilder();
        int line = 1;
        for (int row : sheet.rowNumbers()) {
            for (; line < row; line++) {
                csv.append('\n');
            }
            for (int column = 0; column < sheet.width(row); column++) {
                csv.append(column == 0 ? "\"" : ",\"")
                        .append(sheet.cell(row, column).text().replace("\"", "\"\""))
                        .append('"');
            }
        }
        return csv.append('\n').toString();
    }
}
