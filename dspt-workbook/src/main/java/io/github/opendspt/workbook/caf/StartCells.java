package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.TypedDay;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.sheet.SheetCodes;
import io.github.opendspt.workbook.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the first sheet, each found by the hidden name at the beginning of its row. Used by one thread. */
final class StartCells {

    private static final int VALUE = 2;

    private final Sheet sheet;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<SheetProblem> problems;

    StartCells(Sheet sheet, List<SheetProblem> problems) {
        this.sheet = sheet;
        this.problems = problems;
        for (int row : sheet.rowNumbers()) {
            String key = sheet.cell(row, 0).text();
            if (!key.isEmpty()) {
                rows.putIfAbsent(key, row);
            }
        }
    }

    /** Says of each cell beside the fields that it is not read, and of one that the sheet fills in that it was typed over. */
    void noteOwnCells(String odsCode, String type, List<SheetProblem> findings) {
        for (int row : sheet.rowNumbers()) {
            boolean label = !sheet.typed(row, VALUE - 1).isBlank();
            for (int column = VALUE; column < sheet.width(row); column++) {
                if ((column > VALUE || !label) && !sheet.typed(row, column).isBlank()) {
                    findings.add(new SheetProblem(sheet.place(row, column), Reason.of(SheetCodes.CELL_NOT_READ)));
                }
            }
        }
        given("odsCode", odsCode, findings);
        given("type", type, findings);
    }

    private void given(String key, String written, List<SheetProblem> findings) {
        Integer row = rows.get(key);
        String text = row == null ? "" : sheet.cell(row, VALUE).text();
        if (!text.isEmpty() && !text.equals(written)) {
            findings.add(new SheetProblem(place(key), Reason.of(SheetCodes.GIVEN_CHANGED)));
        }
    }

    String place(String key) {
        Integer row = rows.get(key);
        return row == null ? sheet.name() : sheet.place(row, VALUE);
    }

    private ShownCell cell(String key) {
        Integer row = rows.get(key);
        ShownCell cell = row == null ? ShownCell.BLANK : sheet.cell(row, VALUE).whole();
        if (!cell.isReadable()) {
            problem(
                    key,
                    cell.kind() == ShownCell.Kind.ERROR
                            ? Reason.of(SheetCodes.ERROR_VALUE)
                            : Reason.of(SheetCodes.FORMULA_UNSAVED));
            return ShownCell.BLANK;
        }
        return cell;
    }

    private void problem(String key, Reason reason) {
        problems.add(new SheetProblem(place(key), reason));
    }

    @Nullable
    String text(String key) {
        ShownCell cell = cell(key);
        return cell.isBlank() ? null : cell.raw();
    }

    @Nullable
    LocalDate day(String key) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            return null;
        }
        LocalDate day = cell.day() != null ? cell.day() : TypedDay.find(cell.text());
        if (day == null) {
            problem(key, Reason.of(SheetCodes.NOT_A_DAY));
        }
        return day;
    }

    <T extends Term> @Nullable T word(String key, List<T> words) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            return null;
        }
        for (T word : words) {
            if (word.displayName().equalsIgnoreCase(cell.text()) || word.token().equalsIgnoreCase(cell.text())) {
                return word;
            }
        }
        problem(
                key,
                Reason.of(
                        SheetCodes.NOT_ON_THE_LIST,
                        words.stream().map(Term::displayName).toList()));
        return null;
    }
}
