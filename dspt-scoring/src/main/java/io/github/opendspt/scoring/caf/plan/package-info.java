/**
 * The improvement plan on the CAF-aligned track (rule E10).
 *
 * <p>List what there is to do:
 *
 * <pre>{@code
 * CafScorecard scorecard = CafScorer.of(outcomes).score(caf, asAt);
 * CafPlan plan = CafPlanner.of(outcomes, catalogue).plan(scorecard);
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.scoring.caf.plan.CafPlanner} makes a {@link io.github.opendspt.scoring.caf.plan.CafPlan} of a
 * verdict: a {@link io.github.opendspt.scoring.caf.plan.CafPlanRow} for each thing that is outstanding, in the order of work. The
 * host settles owners and days. {@link io.github.opendspt.scoring.caf.plan.CafPlanJson} reads and writes the document.
 *
 * <p>Every type is immutable and thread-safe. No argument may be {@code null} unless it says so.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.caf.plan;

import org.jspecify.annotations.NullMarked;
