/**
 * Writes {@code .xlsx} files, as far as the answer sheets need it; not exported.
 *
 * <p>The same pages give the same bytes: there is no clock, no random number and no name of a program or person in them. A text is
 * always a text and never becomes a formula; a formula is written with the value that it has. The sheets are protected without a
 * password.
 */
@NullMarked
package io.github.opendspt.workbook.writing;

import org.jspecify.annotations.NullMarked;
