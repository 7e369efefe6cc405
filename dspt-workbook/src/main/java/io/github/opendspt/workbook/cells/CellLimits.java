package io.github.opendspt.workbook.cells;

/**
 * The bounds within which a file of cells is read.
 *
 * @param bytes the greatest size of the file
 * @param unpackedBytes the greatest size of the parts that are read, unpacked
 * @param cells the greatest number of cells of all sheets that are read, blank ones included
 * @param rows the greatest number of rows of a sheet that are not blank
 * @param columns the greatest number of columns of a sheet that are not blank
 * @param characters the greatest number of characters in all cells that are read
 */
public record CellLimits(int bytes, int unpackedBytes, int cells, int rows, int columns, int characters) {}
