package io.github.opendspt.workbook.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it shows itself: a merged area shows its first cell in each of its cells. Rows and columns that the spreadsheet
 * hides are held like any other. Not changed after it was built.
 */
public final class Sheet {

    private static final int FIRST = 1_023;

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, Row> rows;
    /** The first rows by their number, among which nearly all are looked up. */
    private final @Nullable Row[] first;

    private final NavigableSet<Integer> hiddenRows;
    private final Map<Integer, Map<Integer, Area>> merged;

    private Sheet(Builder builder, Map<Integer, Map<Integer, Area>> merged) {
        this.name = builder.name;
        this.hidden = builder.hidden;
        this.rows = builder.rows;
        this.first = new Row[rows.isEmpty() ? 0 : Math.min(rows.lastKey(), FIRST) + 1];
        rows.headMap(first.length).forEach((number, row) -> first[number] = row);
        this.hiddenRows = builder.hiddenRows;
        this.merged = merged;
    }

    public String name() {
        return name;
    }

    /** Whether the spreadsheet hides the whole sheet. */
    public boolean isHidden() {
        return hidden;
    }

    /** The numbers of the rows that are not blank, from 1. */
    public NavigableSet<Integer> rowNumbers() {
        return rows.navigableKeySet();
    }

    public boolean isHidden(int row) {
        return hiddenRows.contains(row);
    }

    /** What the cell shows; a blank cell where there is none. */
    public ShownCell cell(int row, int column) {
        Row found = row(row);
        return found == null ? ShownCell.BLANK : found.cell(column);
    }

    /**
     * What was typed for a cell: a merged area counts downwards, for each of its rows, and not for the columns beside its first.
     */
    public ShownCell typed(int row, int column) {
        Area area = merged.isEmpty() ? null : area(row, column);
        return area == null || area.firstColumn() == column ? cell(row, column) : ShownCell.BLANK;
    }

    private @Nullable Row row(int number) {
        return number >= 0 && number < first.length ? first[number] : rows.get(number);
    }

    /** The merged area that a cell belongs to; {@code null} if it stands alone. */
    @Nullable
    public Area area(int row, int column) {
        return merged.getOrDefault(row, Map.of()).get(column);
    }

    /** One more than the last column of a row that is not blank. */
    public int width(int row) {
        Row found = row(row);
        return found == null ? 0 : found.width;
    }

    /** The name of a cell with that of the sheet, which is quoted where it is not a plain word. */
    public String place(int row, int column) {
        return place(CellName.of(row, column));
    }

    public String place(String within) {
        return (name.matches("[\\p{L}\\p{N}_.]+") ? name : "'" + name + "'") + "!" + within;
    }

    /** The cells of a row that are not blank, in order of column; a row of a single cell far to the right is small too. */
    private static final class Row {
        private @Nullable ShownCell[] cells = new ShownCell[8];
        private int[] columns = new int[8];
        private int size;
        private int width;

        ShownCell cell(int column) {
            if (column < 0 || column >= width) {
                return ShownCell.BLANK;
            }
            int at = place(column);
            return at < 0 ? ShownCell.BLANK : Objects.requireNonNull(cells[at]);
        }

        /** The place of a column, which is its own number where no cell before it is blank; else as a binary search gives it. */
        private int place(int column) {
            return column < size && columns[column] == column
                    ? column
                    : Arrays.binarySearch(columns, 0, Math.min(size, column), column);
        }

        void put(int column, ShownCell cell) {
            int at = column >= width ? -size - 1 : place(column);
            if (at < 0) {
                at = -at - 1;
                if (size == cells.length) {
                    cells = Arrays.copyOf(cells, size * 2);
                    columns = Arrays.copyOf(columns, size * 2);
                }
                System.arraycopy(cells, at, cells, at + 1, size - at);
                System.arraycopy(columns, at, columns, at + 1, size - at);
                columns[at] = column;
                size++;
                width = Math.max(width, column + 1);
            }
            cells[at] = cell;
        }
    }

    public static final class Builder {
        private static final int LONGEST_NAME = 255;

        private final String name;
        private final boolean hidden;
        private final CellLimits limits;
        private final NavigableMap<Integer, Row> rows = new TreeMap<>();
        private final NavigableSet<Integer> hiddenRows = new TreeSet<>();
        private final List<Area> areas = new ArrayList<>();
        private int lastNumber;
        private @Nullable Row last;

        public Builder(String name, boolean hidden, CellLimits limits) {
            String plain = CellText.clean(name);
            this.name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
            this.hidden = hidden;
            this.limits = limits;
        }

        /** Adds a cell; an empty one is nothing. */
        public void cell(int row, int column, ShownCell cell) throws UnreadableFileException {
            if (cell.raw().isEmpty() && cell.kind() == ShownCell.Kind.TEXT && !cell.isStruck()) {
                return;
            }
            if (column >= limits.columns()) {
                throw new UnreadableFileException(
                        CellCodes.TOO_MANY_COLUMNS, CellText.shortened(name), limits.columns());
            }
            if (row != lastNumber || last == null) {
                last = rows.computeIfAbsent(row, number -> new Row());
                lastNumber = row;
            }
            last.put(column, cell);
            if (rows.size() > limits.rows()) {
                throw new UnreadableFileException(CellCodes.TOO_MANY_ROWS, CellText.shortened(name), limits.rows());
            }
        }

        public void hide(int row) {
            hiddenRows.add(row);
        }

        public void merge(Area area) {
            areas.add(area);
        }

        /** Spreads each merged area over the rows that are there. */
        public Sheet build() throws UnreadableFileException {
            Map<Integer, Map<Integer, Area>> merged = new HashMap<>();
            int spread = 0;
            for (Area area : areas) {
                Row first = rows.get(area.firstRow());
                ShownCell shown = first == null ? ShownCell.BLANK : first.cell(area.firstColumn());
                int last = Math.min(area.lastColumn(), limits.columns() - 1);
                if (last < area.firstColumn()) {
                    continue;
                }
                for (Map.Entry<Integer, Row> row :
                        rows.subMap(area.firstRow(), true, area.lastRow(), true).entrySet()) {
                    for (int column = area.firstColumn(); column <= last; column++) {
                        if (++spread > limits.cells()) {
                            throw new UnreadableFileException(CellCodes.MERGED_TOO_MUCH, CellText.shortened(name));
                        }
                        merged.computeIfAbsent(row.getKey(), number -> new HashMap<>())
                                .put(column, area);
                        if (!shown.isBlank()) {
                            row.getValue().put(column, shown);
                        }
                    }
                }
            }
            return new Sheet(this, merged);
        }
    }
}
