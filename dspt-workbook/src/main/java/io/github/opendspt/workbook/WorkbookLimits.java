package io.github.opendspt.workbook;

import io.github.opendspt.workbook.cells.CellLimits;

/**
 * The bounds within which a workbook is read: far above what the official ones need. A value: immutable and thread-safe.
 *
 * @param maxBytes the greatest size of the file, in bytes
 * @param maxUnpackedBytes the greatest size of the parts that are read, unpacked, in bytes
 * @param maxCells the greatest number of cells in the sheets that are read, blank ones included
 * @param maxRows the greatest number of rows of a sheet that are not blank
 * @param maxColumns the greatest number of columns of a sheet that are not blank
 * @param maxCharacters the greatest number of characters in all cells that are read
 * @param maxTextLength the greatest length of a text that is imported, in characters
 * @param maxProblems how many problems are listed; the last one then says how many more there are
 */
public record WorkbookLimits(
        int maxBytes,
        int maxUnpackedBytes,
        int maxCells,
        int maxRows,
        int maxColumns,
        int maxCharacters,
        int maxTextLength,
        int maxProblems) {

    private static final WorkbookLimits DEFAULTS =
            new WorkbookLimits(16 << 20, 96 << 20, 1_000_000, 5_000, 512, 16 << 20, 5_000, 500);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is not positive, or too large
     */
    public WorkbookLimits {
        if (maxBytes < 1
                || maxBytes > 1 << 30
                || maxUnpackedBytes < 1
                || maxUnpackedBytes > 1 << 30
                || maxCells < 1
                || maxRows < 1
                || maxColumns < 1
                || maxCharacters < 1
                || maxTextLength < 1
                || maxTextLength > 5_000
                || maxProblems < 1) {
            throw new IllegalArgumentException("limits must be positive, sizes at most 1 GiB, texts at most 5000");
        }
    }

    /**
     * The bounds of an import that was given no others: 16 MiB, 96 MiB unpacked, 1,000,000 cells, 5,000 rows, 512 columns, 16 Mi characters,
     * texts of 5,000 characters, 500 problems.
     *
     * @return the bounds
     */
    public static WorkbookLimits defaults() {
        return DEFAULTS;
    }

    CellLimits cells() {
        return new CellLimits(maxBytes, maxUnpackedBytes, maxCells, maxRows, maxColumns, maxCharacters);
    }
}
