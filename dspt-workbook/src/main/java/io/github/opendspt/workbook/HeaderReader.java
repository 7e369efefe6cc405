package io.github.opendspt.workbook;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.workbook.cells.Area;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a row as headings: what each column holds, and for which categories. */
final class HeaderReader {

    /** How far above the row of headings the rest of a heading may stand. */
    private static final int ROWS_ABOVE = 3;

    /** How far above the row of headings the name of a block may stand. */
    private static final int HEADING_ROWS = 10;

    private final WorkbookMapping mapping;
    private final CategoryNames names;

    HeaderReader(WorkbookMapping mapping, EditionFacts facts) {
        this.mapping = mapping;
        this.names = new CategoryNames(facts);
    }

    Header read(Sheet sheet, int row) {
        Map<Integer, WorkbookColumn> byLetters = byLetters();
        List<Header.Column> columns = new ArrayList<>();
        int own = 0;
        int width = sheet.width(row);
        for (int above = 1; above <= ROWS_ABOVE; above++) {
            width = Math.max(width, sheet.width(row - above));
        }
        for (int column = 0; column < width; column++) {
            Heading heading = heading(sheet, row, column);
            WorkbookColumn mapped = byLetters.get(column);
            if ((heading == null && mapped == null) || mapping.ignores(column, heading == null ? "" : heading.text)) {
                continue;
            }
            String text = heading == null ? "" : heading.text;
            WorkbookColumn holds = mapped == null ? holds(text) : mapped;
            own += mapped == null && holds != null && heading != null && heading.row == row ? 1 : 0;
            boolean byMapping =
                    mapped != null || (holds != null && mapping.byHeading(text).isPresent());
            columns.add(new Header.Column(
                    column, text, holds, Collections.emptySortedSet(), Header.Naming.NAMED, byMapping));
        }
        if (own > 0 || mapping.headerRow() != null) {
            List<BlockRow> above = new ArrayList<>(HEADING_ROWS);
            for (int number = row - 1; number >= Math.max(1, row - HEADING_ROWS); number--) {
                above.add(new BlockRow(sheet, number));
            }
            columns.replaceAll(column -> withNumbers(above, column));
            withOrganisations(above, columns);
        }
        return new Header(sheet, row, List.copyOf(columns), own);
    }

    private Map<Integer, WorkbookColumn> byLetters() {
        Map<Integer, WorkbookColumn> byLetters = new HashMap<>();
        mapping.columns().forEach((column, name) -> {
            OptionalInt letters = WorkbookMapping.byLetters(name);
            letters.ifPresent(index -> byLetters.put(index, column));
        });
        return byLetters;
    }

    /** A heading and its row. */
    private record Heading(String text, int row) {}

    /** The heading of a column: in the row, or above it where the row is blank and what is above names a column. */
    private @Nullable Heading heading(Sheet sheet, int row, int column) {
        ShownCell cell = sheet.cell(row, column);
        if (!cell.isBlank()) {
            return new Heading(cell.text(), row);
        }
        for (int above = row - 1; above >= Math.max(1, row - ROWS_ABOVE); above--) {
            ShownCell higher = sheet.cell(above, column);
            if (!higher.isBlank()) {
                return holds(higher.text()) == null ? null : new Heading(higher.text(), above);
            }
        }
        return null;
    }

    /** What a heading says that its column holds; {@code null} if it is not known, or may be several things. */
    private @Nullable WorkbookColumn holds(String heading) {
        Optional<WorkbookColumn> mapped = mapping.byHeading(heading);
        if (mapped.isPresent()) {
            return mapped.get();
        }
        List<WorkbookColumn> named = WorkbookColumn.named(CategoryNames.without(CellText.fold(heading)));
        if (named.isEmpty()) {
            named = WorkbookColumn.named(CellText.fold(kind(heading)));
        }
        if (named.size() != 1 || mapping.columns().containsKey(named.get(0))) {
            // Where the mapping says which column it is, no other is.
            return null;
        }
        return named.get(0);
    }

    /** The kind in a heading of the form <em>kind - group (Category N)</em>, section I of the rules; empty for any other. */
    private static String kind(String heading) {
        if (CategoryNames.byNumber(CellText.fold(heading)).isEmpty()) {
            return "";
        }
        for (String dash : List.of(" - ", " \u2013 ", " \u2014 ")) {
            int at = heading.indexOf(dash);
            if (at > 0) {
                return heading.substring(0, at);
            }
        }
        return "";
    }

    /** The column with the categories that its own heading names by number, or else the nearest heading above it. */
    private static Header.Column withNumbers(List<BlockRow> rows, Header.Column column) {
        SortedSet<Category> own = CategoryNames.byNumber(CellText.fold(column.heading()));
        if (!own.isEmpty()) {
            return column.of(own, Header.Naming.NAMED);
        }
        for (BlockRow above : rows) {
            Block block = above.over(column.index());
            if (block != null) {
                SortedSet<Category> categories = CategoryNames.byNumber(CellText.fold(block.heading));
                if (!categories.isEmpty()) {
                    return column.of(categories, block.naming);
                }
            }
        }
        return column;
    }

    /** A heading above the row of headings, and how it reaches a column. */
    private record Block(String heading, Header.Naming naming) {}

    /** A row above the row of headings. */
    private static final class BlockRow {

        private final Sheet sheet;
        private final int row;
        /** For each column the nearest one that is not blank, at it or left of it; -1 if there is none. */
        private final int[] nearest;

        private BlockRow(Sheet sheet, int row) {
            this.sheet = sheet;
            this.row = row;
            this.nearest = new int[sheet.width(row)];
            for (int column = 0; column < nearest.length; column++) {
                boolean blank = sheet.cell(row, column).isBlank();
                nearest[column] = !blank ? column : column == 0 ? -1 : nearest[column - 1];
            }
        }

        /** The heading over a column: its own cell or merged area, or a single cell further left with nothing in between. */
        @Nullable
        Block over(int column) {
            int at = nearest.length == 0 ? -1 : nearest[Math.min(column, nearest.length - 1)];
            if (at < 0) {
                return null;
            }
            String heading = sheet.cell(row, at).text();
            if (at == column) {
                return new Block(heading, Header.Naming.NAMED);
            }
            Area area = sheet.area(row, at);
            boolean wide = area != null && area.lastColumn() > area.firstColumn();
            return wide ? null : new Block(heading, Header.Naming.CARRIED);
        }
    }

    /**
     * Where blocks are headed by the organisations in them, the facts of the edition say which category they are; where a
     * type may be in several, the other blocks of the row rule some out.
     */
    private void withOrganisations(List<BlockRow> rows, List<Header.Column> columns) {
        for (BlockRow above : rows) {
            Map<String, SortedSet<Category>> possible = new HashMap<>();
            SortedSet<Category> taken = new TreeSet<>();
            for (Header.Column column : columns) {
                Block block = above.over(column.index());
                if (!column.categories().isEmpty()) {
                    taken.addAll(column.categories());
                } else if (block != null) {
                    possible.computeIfAbsent(block.heading, heading -> names.byOrganisations(CellText.fold(heading)));
                }
            }
            settle(possible, taken);
            for (int i = 0; i < columns.size(); i++) {
                Header.Column column = columns.get(i);
                Block block = above.over(column.index());
                SortedSet<Category> categories = block == null ? null : possible.get(block.heading);
                if (block != null && column.categories().isEmpty() && categories != null && categories.size() == 1) {
                    columns.set(i, column.of(categories, block.naming));
                }
            }
        }
    }

    private static void settle(Map<String, SortedSet<Category>> possible, SortedSet<Category> taken) {
        boolean settled = true;
        while (settled) {
            settled = false;
            for (SortedSet<Category> categories : possible.values()) {
                if (categories.size() == 1) {
                    taken.addAll(categories);
                } else if (categories.removeAll(taken)) {
                    settled = true;
                }
            }
        }
    }
}
