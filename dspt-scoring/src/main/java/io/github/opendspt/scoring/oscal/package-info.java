/**
 * Verdicts as OSCAL.
 *
 * <p>Write a verdict as assessment results:
 *
 * <pre>{@code
 * Export export = OscalAssessmentResults.export(scorecard);
 * }</pre>
 *
 * <p>{@link io.github.opendspt.scoring.oscal.OscalAssessmentResults} writes a scorecard as assessment results,
 * {@link io.github.opendspt.scoring.oscal.OscalPlanOfAction} what is outstanding for Standards Met as a plan
 *  of action and milestones, with what an improvement {@linkplain io.github.opendspt.scoring.plan.Plan plan} says of
 * it. Both name controls as the catalogs of {@link io.github.opendspt.model.oscal} do, and a finding has the same
 * UUID in either.
 *
 * <p>OSCAL knows only satisfied and not satisfied. What is not known is not satisfied there, with {@code other} for a
 * reason and the state in a property. No evidence is repeated, since a scorecard holds none.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.oscal;

import org.jspecify.annotations.NullMarked;
