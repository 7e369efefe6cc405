package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.TypedDay;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and reports each that cannot be taken. Used by one thread. */
final class RowReader {

    private final FoundTable table;
    private final int row;
    private final YesNoWords words;
    private final SheetProblems problems;
    private final int before;

    RowReader(FoundTable table, int row, YesNoWords words, SheetProblems problems) {
        this.table = table;
        this.row = row;
        this.words = words;
        this.problems = problems;
        this.before = problems.count();
    }

    /** Whether a cell of the row could not be taken. */
    boolean failed() {
        return problems.count() > before;
    }

    String place(String key) {
        return table.place(row, key);
    }

    /** Whether something shows in one of the columns. */
    boolean shows(List<String> keys) {
        for (String key : keys) {
            ShownCell cell = table.cell(row, key);
            if (!cell.isBlank() || !cell.whole().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A cell with what is struck through in it; a blank one in place of an error, which is reported. */
    ShownCell cell(String key) {
        ShownCell cell = table.cell(row, key);
        if (cell.isStruck()) {
            problems.note(place(key), SheetCodes.STRUCK);
            cell = cell.whole();
        }
        if (cell.kind() == ShownCell.Kind.ERROR) {
            problems.problem(place(key), SheetCodes.ERROR_VALUE);
            return ShownCell.BLANK;
        } else if (cell.kind() == ShownCell.Kind.FORMULA) {
            problems.problem(place(key), SheetCodes.FORMULA_UNSAVED);
            return ShownCell.BLANK;
        }
        return cell;
    }

    /** A text as it was typed; {@code null} for an empty cell. */
    @Nullable
    String text(String key) {
        return EmptyText.ofCell(cell(key).raw());
    }

    /** A text as it was typed; {@code null} for a cell in which nothing shows. */
    @Nullable
    String shownText(String key) {
        ShownCell cell = cell(key);
        return cell.isBlank() ? null : cell.raw();
    }

    /** A text that the row needs. */
    @Nullable
    String needed(String key) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            blank(key);
            return null;
        }
        return cell.raw();
    }

    private void blank(String key) {
        if (table.cell(row, key).isReadable()) {
            problems.problem(
                    place(key), SheetCodes.CELL_BLANK, table.table().column(key).heading());
        }
    }

    @Nullable
    LocalDate day(String key) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            return null;
        }
        LocalDate day = day(cell);
        if (day == null) {
            problems.problem(place(key), SheetCodes.NOT_A_DAY);
        }
        return day;
    }

    @Nullable
    LocalDate neededDay(String key) {
        if (cell(key).isBlank()) {
            blank(key);
            return null;
        }
        return day(key);
    }

    static @Nullable LocalDate day(ShownCell cell) {
        return cell.kind() == ShownCell.Kind.TEXT ? TypedDay.find(cell.text()) : cell.day();
    }

    /** The constant of a list that a cell names. */
    <T> @Nullable T choice(String key, Choices choices, Class<T> type) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            return null;
        }
        Object found = choices.find(cell.text());
        if (found == null) {
            problems.problem(place(key), SheetCodes.NOT_ON_THE_LIST, choices.shown());
            return null;
        }
        return type.cast(found);
    }

    boolean yes(String key) {
        ShownCell cell = cell(key);
        if (cell.isBlank()) {
            return false;
        }
        Boolean yes = words.find(cell);
        if (yes == null) {
            problems.problem(place(key), SheetCodes.NOT_YES_OR_NO);
        }
        return Boolean.TRUE.equals(yes);
    }

    /** Reports what no document can hold of the record that the row makes, each at the column of its member. */
    void check(SelfConsistent record, Map<String, String> columns) {
        List<Inconsistency> faults = new ArrayList<>(record.memberFaults());
        faults.addAll(record.inconsistencies());
        for (Inconsistency fault : faults) {
            problems.problem(new SheetProblem(
                    place(columns.getOrDefault(fault.property(), fault.property())),
                    Reason.of(fault.code(), fault.arguments().toArray())));
        }
    }
}
