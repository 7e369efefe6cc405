package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a workbook: the sheet, the row of headings and what each column holds. Show it to whoever imports. A
 * value: immutable and thread-safe.
 *
 * @param sheet the name of the sheet
 * @param headerRow the number of the row of headings, from 1
 * @param category the category that is imported
 * @param columns the columns that have a heading, from left to right
 */
@JsonPropertyOrder({"sheet", "headerRow", "category", "columns"})
public record WorkbookLayout(String sheet, int headerRow, Category category, List<Column> columns) {

    /** Rejects {@code null} and copies the columns. */
    public WorkbookLayout {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(category, "category");
        columns = List.copyOf(columns);
    }

    /**
     * The column that something was read from.
     *
     * @param column what
     * @return the column; empty if it was not found
     */
    public Optional<Column> used(WorkbookColumn column) {
        Objects.requireNonNull(column, "column");
        return columns.stream()
                .filter(each -> each.used() && each.holds() == column)
                .findFirst();
    }

    /**
     * A column with a heading. A value: immutable and thread-safe.
     *
     * @param letters its letters
     * @param heading its heading, on one line
     * @param holds what it was taken to hold, or {@code null} if the heading was not recognised
     * @param categories the categories that it was taken to be for; empty if it names none, and so is for all
     * @param used whether it was read for the category that is imported
     */
    @JsonPropertyOrder({"letters", "heading", "holds", "categories", "used"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Column(
            String letters, String heading, @Nullable WorkbookColumn holds, List<Category> categories, boolean used) {

        /**
         * Rejects {@code null} where the component may not be and copies the categories.
         *
         * @param letters its letters
         * @param heading its heading
         * @param holds what it was taken to hold, or {@code null}
         * @param categories the categories
         * @param used whether it was read
         */
        public Column {
            Objects.requireNonNull(letters, "letters");
            Objects.requireNonNull(heading, "heading");
            categories = List.copyOf(categories);
        }
    }
}
