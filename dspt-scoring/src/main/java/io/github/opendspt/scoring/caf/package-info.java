/**
 * Scoring of the CAF-aligned track (section E of the rules).
 *
 * <p>Score by the outcomes of an edition:
 *
 * <pre>{@code
 * CafScorecard scorecard = CafScorer.of(outcomes).score(caf, asAt);
 * scorecard.status();
 * scorecard.possibleStatus();
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.scoring.caf.CafScorer} judges an assessment by the outcomes of its edition and, where the host
 * has one, its profile of expected levels. A {@link io.github.opendspt.scoring.caf.CafScorecard} holds the verdict as an interval,
 * an {@link io.github.opendspt.scoring.caf.OutcomeResult} for each outcome, a {@link io.github.opendspt.scoring.caf.CafBlocker}
 * for each thing that is outstanding for Standards Met, and findings. An
 * {@link io.github.opendspt.scoring.caf.IndicatorList} lets a host check stated levels against statements; it never decides.
 *
 * <p>The rooms below take it further: {@code plan}, {@code forecast} and {@code rollover}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.caf;

import org.jspecify.annotations.NullMarked;
