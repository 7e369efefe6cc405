/**
 * The shortest way to Standards Met.
 *
 * <p>List what there is to do:
 *
 * <pre>{@code
 * Plan plan = Planner.of(requirements, credit).plan(assessment, asAt);
 * String table = PlanCsv.toText(plan);
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.scoring.plan.Planner}: made of a requirement set and a
 * {@link io.github.opendspt.scoring.CreditSource}, it turns an assessment and a day into
 *
 * <ul>
 *   <li>a {@link io.github.opendspt.scoring.plan.Plan}: a {@linkplain io.github.opendspt.scoring.plan.PlanRow row} for
 *       everything that is outstanding, grouped by standard, each with its place in the
 *       {@linkplain io.github.opendspt.scoring.plan.PlanStep order of work} and the reasons for it;
 *   <li>{@link io.github.opendspt.scoring.plan.Routes}: what each certificate that the host considers, or several of them
 *       together, would settle, and what would remain.
 * </ul>
 *
 * <p>A plan is a document: {@link io.github.opendspt.scoring.plan.PlanJson} reads and writes it, and
 * {@link io.github.opendspt.scoring.plan.PlanCsv} writes it as a table to be filled in by people and takes owners, days,
 * actions and what is done back from it, from one table or from the parts of several people. A plan has a memory:
 * {@link io.github.opendspt.scoring.plan.Plan#continuing} takes over what an earlier one settled, and keeps
 * {@linkplain io.github.opendspt.scoring.plan.DoneRow what is done}.
 *
 * <p>Nothing here reads the clock, and nothing of an answer is repeated. Every type is immutable and thread-safe. No
 * argument may be {@code null} unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.plan;

import org.jspecify.annotations.NullMarked;
