package io.github.opendspt.workbook;

import io.github.opendspt.model.Category;
import io.github.opendspt.workbook.cells.Sheet;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, read as the one that holds the headings.
 *
 * @param sheet the sheet
 * @param row the row
 * @param columns the columns that have a heading, from left to right
 * @param own how many headings in the row itself were recognised by their words
 */
record Header(Sheet sheet, int row, List<Column> columns, int own) {

    /** How a column got its categories. */
    enum Naming {
        /** Its own heading, or the heading right above it, names them, or none does. */
        NAMED,
        /** The heading of a column further left does, with nothing in between. */
        CARRIED
    }

    /**
     * A column with a heading.
     *
     * @param index the column
     * @param heading the heading
     * @param holds what it holds; {@code null} if it was not recognised
     * @param categories the categories that it is for; empty if none is named
     * @param naming how it got them
     * @param mapped whether the mapping says what it holds
     */
    record Column(
            int index,
            String heading,
            @Nullable WorkbookColumn holds,
            SortedSet<Category> categories,
            Naming naming,
            boolean mapped) {

        Column of(SortedSet<Category> named, Naming how) {
            return new Column(index, heading, holds, named, how, mapped);
        }
    }

    Stream<Column> holding(WorkbookColumn column) {
        return columns.stream().filter(each -> each.holds() == column);
    }

    private boolean holds(WorkbookColumn column) {
        return holding(column).findAny().isPresent();
    }

    /** How many different things its columns hold. */
    long score() {
        return columns.stream()
                .map(Column::holds)
                .filter(holds -> holds != null)
                .distinct()
                .count();
    }

    /** Whether it may be the headings of evidence items. */
    boolean isPlausible() {
        return holds(WorkbookColumn.REF) && (holds(WorkbookColumn.QUESTION) || holds(WorkbookColumn.MANDATORY));
    }

    /** Whether it has all that is required. */
    boolean isWhole() {
        return holds(WorkbookColumn.REF) && holds(WorkbookColumn.QUESTION) && holds(WorkbookColumn.MANDATORY);
    }

    String place(Column column) {
        return sheet.place(row, column.index());
    }
}
