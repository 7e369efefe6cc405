package io.github.opendspt.workbook.sheet;

import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.SheetTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file: on which sheet, below which row, and in which columns. The columns are known by the hidden row above the
 * headings, wherever they were moved and whatever they are headed now; where that row is gone, by their headings.
 */
final class FoundTable {

    /** How many rows are looked at for headings. */
    private static final int HEADING_ROWS = 20;

    /** How many names of columns make the hidden row: one may be a text that someone typed. */
    private static final int MARKS = 2;

    private final SheetTable table;
    private final Sheet sheet;
    private final int headings;
    private final Map<String, Integer> columns;

    private FoundTable(SheetTable table, Sheet sheet, int headings, Map<String, Integer> columns) {
        this.table = table;
        this.sheet = sheet;
        this.headings = headings;
        this.columns = columns;
    }

    /** A column of a person's own. */
    record Own(int column, String heading) {}

    /** Finds a table; {@code null} if no sheet holds it. */
    static @Nullable FoundTable find(SheetTable table, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            FoundTable marked = marked(table, sheet);
            if (marked != null) {
                return marked;
            }
        }
        return findByHeadings(table, sheets);
    }

    /** Finds a table by its headings alone, as in a file that has no hidden row. */
    static @Nullable FoundTable findByHeadings(SheetTable table, List<Sheet> sheets) {
        FoundTable best = null;
        for (Sheet sheet : sheets) {
            boolean named = CellText.fold(sheet.name()).equals(CellText.fold(table.sheet()));
            if (named || table == SheetTable.ANSWERS) {
                FoundTable headed = headed(table, sheet);
                if (headed != null && (named || best == null)) {
                    best = headed;
                }
            }
        }
        return best;
    }

    private static @Nullable FoundTable marked(SheetTable table, Sheet sheet) {
        for (int row : first(sheet)) {
            Map<String, Integer> columns = new HashMap<>();
            int width = sheet.width(row);
            for (int at = 0; at < width; at++) {
                String text = sheet.cell(row, at).raw();
                String key = text.startsWith(SheetTable.MARK) ? table.marked(CellText.clean(text)) : null;
                if (key != null) {
                    columns.putIfAbsent(key, at);
                }
            }
            if (columns.size() >= MARKS) {
                addHeaded(table, sheet, row + 1, columns);
                return new FoundTable(table, sheet, row + 1, columns);
            }
        }
        return null;
    }

    private static @Nullable FoundTable headed(SheetTable table, Sheet sheet) {
        FoundTable best = null;
        for (int row : first(sheet)) {
            Map<String, Integer> columns = new HashMap<>();
            addHeaded(table, sheet, row, columns);
            boolean enough = table == SheetTable.ANSWERS
                    ? columns.containsKey("ref") && columns.containsKey("answer")
                    : columns.size() >= Math.min(2, table.columns().size());
            if (enough && (best == null || columns.size() > best.columns.size())) {
                best = new FoundTable(table, sheet, row, columns);
            }
        }
        return best;
    }

    private static List<Integer> first(Sheet sheet) {
        return sheet.rowNumbers().stream().limit(HEADING_ROWS).toList();
    }

    /** Adds the columns that are known by their headings, where they are not known yet: those called as they are written first. */
    private static void addHeaded(SheetTable table, Sheet sheet, int row, Map<String, Integer> columns) {
        Set<Integer> taken = new HashSet<>(columns.values());
        int width = sheet.width(row);
        for (boolean asWritten : new boolean[] {true, false}) {
            for (int at = 0; at < width; at++) {
                ShownCell cell = sheet.cell(row, at);
                if (cell.isBlank()) {
                    continue;
                }
                String heading = CellText.fold(cell.text());
                String key = taken.contains(at) ? null : table.headed(heading, asWritten);
                if (key != null && columns.putIfAbsent(key, at) == null) {
                    taken.add(at);
                }
            }
        }
    }

    SheetTable table() {
        return table;
    }

    Sheet sheet() {
        return sheet;
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The rows below the headings that are not empty. */
    NavigableSet<Integer> rows() {
        return sheet.rowNumbers().tailSet(headings, false);
    }

    /** Whether there is anything in a row. */
    boolean shows(int row) {
        int end = sheet.width(row);
        for (int column = 0; column < end; column++) {
            if (!sheet.typed(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A cell; a blank one where there is no such column. */
    ShownCell cell(int row, String key) {
        Integer column = columns.get(key);
        return column == null ? ShownCell.BLANK : sheet.typed(row, column);
    }

    /** Where a cell is; the row, where there is no such column. */
    String place(int row, String key) {
        Integer column = columns.get(key);
        return column == null ? sheet.place(row + ":" + row) : sheet.place(row, column);
    }

    /** Where the headings are. */
    String place() {
        return sheet.place(headings + ":" + headings);
    }

    String placeOfHeading(int column) {
        return sheet.place(headings, column);
    }

    /** The columns that are none of the table's: those with a heading, or with something below where there is none. */
    List<Own> own() {
        Set<Integer> known = new HashSet<>(columns.values());
        Set<Integer> filled = new HashSet<>();
        int width = sheet.width(headings);
        for (int row : rows()) {
            int end = sheet.width(row);
            for (int column = 0; column < end; column++) {
                if (!known.contains(column) && !sheet.typed(row, column).isBlank()) {
                    filled.add(column);
                }
            }
            width = Math.max(width, end);
        }
        List<Own> own = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String heading = sheet.cell(headings, column).text();
            if (!known.contains(column) && (!heading.isEmpty() || filled.contains(column))) {
                own.add(new Own(column, heading.isEmpty() ? "column " + CellName.letters(column) : heading));
            }
        }
        return own;
    }
}
