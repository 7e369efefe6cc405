/**
 * The front door: from an assessment and a day to the verdict, the plan, the forecast and the explanation.
 *
 * <p>Start with an {@link io.github.opendspt.scoring.evaluation.Evaluator}, made once of a catalogue and a source of credits.
 * It finds the requirements, works out the credits and scores, once; everything else is made of the
 * {@link io.github.opendspt.scoring.evaluation.Evaluation} that it gives:
 *
 * <pre>{@code
 * Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);
 * Evaluation evaluation = evaluator.evaluate(assessment, asAt);
 * evaluation.scorecard().status();
 * evaluator.plan(evaluation);
 * evaluator.forecast(evaluation, until);
 * }</pre>
 *
 * <p>Every type is immutable and thread-safe. No argument may be {@code null}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
