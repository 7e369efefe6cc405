/**
 * The CAF-aligned track as spreadsheets.
 *
 * <p>{@link io.github.opendspt.workbook.caf.CafSheet} writes an assessment as a workbook that people fill in: a row an outcome with its
 * level as a drop-down, the policy questions, and indicator statements where there are any.
 * {@link io.github.opendspt.workbook.caf.CafSheetReader} reads it back. {@link io.github.opendspt.workbook.caf.CafProfileSheet} reads
 * the expected levels from a workbook.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.workbook.caf;

import org.jspecify.annotations.NullMarked;
