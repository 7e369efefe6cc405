/**
 * How an answer sheet is laid out: its tables and columns, the words that cells are chosen from, and how texts, days and refs are written
 * in cells. Writer and reader share it; not exported.
 */
@NullMarked
package io.github.opendspt.workbook.layout;

import org.jspecify.annotations.NullMarked;
