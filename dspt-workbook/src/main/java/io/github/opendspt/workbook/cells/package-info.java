/**
 * Files of cells, within bounds: what is in an {@code .xlsx} or {@code .csv} file, before anybody asks what it means. Shared by
 * the import of official workbooks and by the answer sheets; not exported.
 *
 * <p>An {@link io.github.opendspt.workbook.cells.XlsxFile} names its sheets and reads only those that are asked for. Every file is
 * taken as untrusted: {@link io.github.opendspt.workbook.cells.CellLimits} bounds what is unpacked, read and kept, no formula is
 * worked out, no link is followed, and document type declarations are refused.
 */
@NullMarked
package io.github.opendspt.workbook.cells;

import org.jspecify.annotations.NullMarked;
