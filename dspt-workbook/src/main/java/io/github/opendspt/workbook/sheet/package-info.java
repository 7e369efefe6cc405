/**
 * Answer sheets: an assessment as a spreadsheet that people fill in, and back.
 *
 * <p>Write an assessment, let people fill it in, and read it back:
 *
 * <pre>{@code
 * byte[] file = AnswerSheet.of(evaluation).withPlan(evaluator.plan(evaluation)).toXlsx();
 *
 * SheetReading reading = SheetReader.of(catalogue).into(assessment).read(file);
 * reading.problems().forEach(System.out::println); // Answers!I12: sheet.not-yes-or-no: type Yes or No
 * Assessment filledIn = reading.assessment().orElseThrow();
 * }</pre>
 *
 * <p>An {@link io.github.opendspt.workbook.sheet.AnswerSheet} writes an
 * {@link io.github.opendspt.scoring.evaluation.Evaluation} as {@code .xlsx}, or its answers alone as {@code .csv}. A
 * {@link io.github.opendspt.workbook.sheet.SheetReader} takes the file back and gives a
 * {@link io.github.opendspt.workbook.sheet.SheetReading}: the assessment with what changed, or every
 * {@link io.github.opendspt.workbook.sheet.SheetProblem} with its cell. Columns of a person's own are
 * {@link io.github.opendspt.workbook.sheet.SheetNotes}, which the next sheet can show again.
 *
 * <p>The law: a sheet that is written and read back unchanged gives an equal assessment, and nothing that a person typed is lost: it
 * is taken, or reported with its cell. A {@code .csv} holds the answers alone, so its law is over answers. Untrusted text
 * never becomes a formula. A file is taken as untrusted, as that of an import is.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.workbook.sheet;

import org.jspecify.annotations.NullMarked;
