/**
 * Rollover on the CAF-aligned track: what is said of an outcome goes to the next edition where that has an outcome of the same
 * ref and title (rule E1).
 *
 * <p>Carry what still asks the same:
 *
 * <pre>{@code
 * CafRolledOver rolled = CafRollover.of(outcomes, nextOutcomes).roll(caf);
 * rolled.assessment();
 * rolled.report();
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.scoring.caf.rollover.CafRollover} takes assessments from one edition to another. What it gives,
 * {@link io.github.opendspt.scoring.caf.rollover.CafRolledOver}, is the new assessment and a
 * {@link io.github.opendspt.scoring.caf.rollover.CafRolloverReport}, which is a document.
 *
 * <p>Every type is immutable and thread-safe. No argument may be {@code null}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.caf.rollover;

import org.jspecify.annotations.NullMarked;
