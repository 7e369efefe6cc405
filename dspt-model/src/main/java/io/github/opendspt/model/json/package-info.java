/**
 * Reading and writing documents.
 *
 * <p>Read whatever bytes there are, and say everything that is wrong with them:
 *
 * <pre>{@code
 * Reading<Assessment> reading = AssessmentJson.reader().read(bytes);
 * reading.problems().forEach(System.out::println);
 * Assessment read = reading.orElseThrow();
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.assessment.AssessmentJson} and {@link io.github.opendspt.model.requirement.RequirementSetJson} give
 * a {@link io.github.opendspt.model.json.DocumentReader} and a {@link io.github.opendspt.model.json.DocumentWriter} for the
 * documents of this module; the other modules do the same for theirs. A reader answers with a
 * {@link io.github.opendspt.model.json.Reading}: the document, or every {@link io.github.opendspt.model.json.Problem} that
 * was found in one pass, each with code, JSON Pointer, line and column.
 *
 * <p>A document is described once, as a {@link io.github.opendspt.model.json.Shape} made by
 * {@link io.github.opendspt.model.json.Shapes}: the reader follows it, and its JSON Schema is drawn from it, so that the
 * two cannot disagree.
 *
 * <p>Documents are taken as untrusted: their size, depth and number of reported problems are bounded by
 * {@link io.github.opendspt.model.json.ReadLimits}, nothing in them names a class or is fetched, and no text of an answer
 * is repeated in a message or a log.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.json;

import org.jspecify.annotations.NullMarked;
