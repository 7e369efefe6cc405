package io.github.opendspt.workbook.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
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

    /** The cells of a row that are not blank; a row of a single cell far to the right is small too. */
    private static final class Row {
        /** Columns before this one, where nearly all cells are, have a place each. */
        private static final int NEAR = 32;

        private @Nullable ShownCell[] near = new ShownCell[8];
        /** The columns of the others, in order, and their cells. */
        private int[] farColumns = {};

        private @Nullable ShownCell[] far = {};
        private int farSize;
        private int width;

        ShownCell cell(int column) {
            ShownCell cell = null;
            if (column < NEAR) {
                cell = column >= 0 && column < near.length ? near[column] : null;
            } else if (column < width) {
                int at = place(column);
                cell = at < 0 ? null : far[at];
            }
            return cell == null ? ShownCell.BLANK : cell;
        }

        void put(int column, ShownCell cell) {
            width = Math.max(width, column + 1);
            if (column < NEAR) {
                if (column >= near.length) {
                    near = Arrays.copyOf(near, column < 2 * near.length ? 2 * near.length : NEAR);
                }
                near[column] = cell;
                return;
            }
            int at = place(column);
            if (at < 0) {
                at = -at - 1;
                if (farSize == far.length) {
                    far = Arrays.copyOf(far, Math.max(4, 2 * farSize));
                    farColumns = Arrays.copyOf(farColumns, far.length);
                }
                System.arraycopy(far, at, far, at + 1, farSize - at);
                System.arraycopy(farColumns, at, farColumns, at + 1, farSize - at);
                farColumns[at] = column;
                farSize++;
            }
            far[at] = cell;
        }

        private int place(int column) {
            return Arrays.binarySearch(farColumns, 0, farSize, column);
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
