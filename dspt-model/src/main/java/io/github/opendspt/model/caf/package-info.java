/**
 * The CAF-aligned track, on which trusts and similar bodies answer outcomes of the Cyber Assessment Framework instead of
 * evidence items (section E of the rules).
 *
 * <p>Answer an outcome:
 *
 * <pre>{@code
 * CafAssessment answered = caf.toBuilder()
 *         .outcome(CafOutcomeRef.of("A1.a"), OutcomeAnswer.of(AchievementLevel.ACHIEVED))
 *         .build();
 * String document = CafAssessmentJson.writer().toText(answered);
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.caf.CafOutcomes} is what one edition asks, as far as it is known: its outcomes, the levels
 * that each may have, and the level that each is expected to reach where that is public. Bundled ones are in the
 * {@link io.github.opendspt.model.catalogue.CafCatalogue}. {@link io.github.opendspt.model.caf.CafProfile} holds the expected levels
 * that a host has seen in the toolkit, in whole or in part.
 *
 * <p>{@link io.github.opendspt.model.caf.CafAssessment} is what an organisation put in: an
 * {@link io.github.opendspt.model.caf.OutcomeAnswer} for each outcome, whose stated
 * {@link io.github.opendspt.model.caf.AchievementLevel} is the answer, and a {@link io.github.opendspt.model.caf.PolicyAnswer} to
 * each policy question. {@link io.github.opendspt.model.caf.CafToolExport} makes one of an export of the government's own tool.
 *
 * <p>{@link io.github.opendspt.model.caf.CafAssessmentJson}, {@link io.github.opendspt.model.caf.CafProfileJson} and
 * {@link io.github.opendspt.model.caf.CafOutcomesJson} read and write the documents. Each of the first two also has a reader for
 * one edition, which reports refs and levels that the edition does not have. {@link io.github.opendspt.model.caf.CafProfileTable} reads
 * a profile from a table in CSV.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.caf;

import org.jspecify.annotations.NullMarked;
