/**
 * The independent audit of an assessment, also called independent assessment (rules J1 to J5): what it has to look at, a plan
 * with a workpaper for each, what the auditor judged, and where that is lower than what was stated.
 *
 * <p>Plan an audit:
 *
 * <pre>{@code
 * AuditScope scope = AuditScope.of(assessment.edition(), assessment.organisation().type());
 * AuditPlan plan = AuditPlanner.of(scope, 7).plan(assessment, requirements, scorecard);
 * plan.assertions();
 * plan.unknown();
 * }</pre>
 *
 * <ol>
 *   <li>{@link io.github.opendspt.scoring.audit.AuditScope} is what is mandated, how many are to be chosen, and what is not
 *       known, which is never filled in.
 *   <li>{@link io.github.opendspt.scoring.audit.AuditPlanner} makes the {@link io.github.opendspt.scoring.audit.AuditPlan},
 *       with samples that both sides draw alike.
 *   <li>{@link io.github.opendspt.scoring.audit.Audit} keeps the auditor's own judgements and two labels in the words of a
 *       scale that is named. Nothing is computed of them (rule J2).
 *   <li>{@link io.github.opendspt.scoring.audit.AuditComparison} lists the deviations (rule J3).
 * </ol>
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.audit;

import org.jspecify.annotations.NullMarked;
