/**
 * What every exporter to a foreign format shares.
 *
 * <p>A spreadsheet takes no formula from a cell that is written so:
 *
 * <pre>{@code
 * String cell = TableCell.of(untrusted);
 * }</pre>
 *
 * <p>An exporter gives an {@link io.github.opendspt.model.export.Export}: the document, and what had no place in it. It
 * writes only what it was given, never the clock's time, a random number or a guess, so the same input gives the same
 * bytes. {@link io.github.opendspt.model.export.TableCell} keeps text in a table text. The exporters themselves live in the module that owns what they export; those of this module are in
 * {@link io.github.opendspt.model.oscal}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.export;

import org.jspecify.annotations.NullMarked;
