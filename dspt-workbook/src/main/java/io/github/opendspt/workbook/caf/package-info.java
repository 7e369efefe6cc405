/**
 * The CAF-aligned track as spreadsheets.
 *
 * <p>Write an assessment, let people fill it in, and read it back:
 *
 * <pre>{@code
 * byte[] file = CafSheet.of(evaluator.evaluate(caf, asAt)).withEdition(catalogue.edition(caf.edition())).toXlsx();
 *
 * CafSheetReading reading = CafSheetReader.of(catalogue).into(caf).read(file);
 * reading.problems().forEach(System.out::println); // each with its sheet and cell
 * CafAssessment filledIn = reading.assessment().orElseThrow();
 * }</pre>
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
