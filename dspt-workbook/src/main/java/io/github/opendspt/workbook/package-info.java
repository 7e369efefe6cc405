/**
 * Bring your own edition: the published workbook in, a requirement set out.
 *
 * <p>Import the official workbook of an edition:
 *
 * <pre>{@code
 * WorkbookReading reading =
 *         WorkbookImport.of(catalogue).read(path, Edition.of("2026-27"), Category.of(2));
 * }</pre>
 *
 * <p>{@link io.github.opendspt.workbook.WorkbookImport} reads the official "assertions and evidence items" workbook,
 * as {@code .xlsx} or saved as {@code .csv}, into a {@link io.github.opendspt.model.requirement.RequirementSet} of one
 * edition and category. Its columns are recognised by their headings; the
 * {@link io.github.opendspt.workbook.WorkbookReading} shows what was recognised as a
 * {@link io.github.opendspt.workbook.WorkbookLayout}, and a
 * {@link io.github.opendspt.workbook.WorkbookMapping} settles the rest. What cannot be read for certain is a
 * {@link io.github.opendspt.workbook.WorkbookProblem} with sheet and cell, all of them in one pass, and never a
 * guess.
 *
 * <p>{@link io.github.opendspt.model.catalogue.CatalogueDirectory} layers a directory of requirement sets on top of the bundled
 * catalogue.
 *
 * <p>A workbook is taken as untrusted: its size is bounded before anything is unpacked, no formula is worked out, no link is
 * followed, and document type declarations are refused.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.workbook;

import org.jspecify.annotations.NullMarked;
