/**
 * Tables in CSV: their separator, their header and their rows, each of which is a value or a problem with its line. The
 * module does not export it.
 *
 * <p>Files are taken as untrusted: rows and cells are bounded, memory does not grow with the number of rows, and text that
 * a spreadsheet would take for a formula is text like any other. Nothing that is reported repeats a cell.
 */
@NullMarked
package io.github.opendspt.model.internal.table;

import org.jspecify.annotations.NullMarked;
