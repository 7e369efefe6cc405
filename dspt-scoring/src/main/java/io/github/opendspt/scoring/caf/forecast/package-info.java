/**
 * The forecast on the CAF-aligned track: what happens on each day to come if nothing is done.
 *
 * <p>Look ahead:
 *
 * <pre>{@code
 * CafScorer scorer = CafScorer.of(outcomes);
 * CafForecast forecast =
 *         CafForecaster.of(scorer, catalogue).forecast(caf, scorer.score(caf, asAt), until);
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.scoring.caf.forecast.CafForecaster} makes a
 * {@link io.github.opendspt.scoring.caf.forecast.CafForecast}, a {@link io.github.opendspt.scoring.caf.forecast.CafForecastDay} for
 * each day on which something happens. {@link io.github.opendspt.scoring.caf.forecast.CafForecastJson} reads and writes the
 * document.
 *
 * <p>Every type is immutable and thread-safe. No argument may be {@code null}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.caf.forecast;

import org.jspecify.annotations.NullMarked;
