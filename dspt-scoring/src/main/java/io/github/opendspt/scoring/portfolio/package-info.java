/**
 * Many assessments at once: the results of a whole portfolio of organisations on a day.
 *
 * <p>Start with a {@link io.github.opendspt.scoring.portfolio.Portfolio}: made of a catalogue, a
 * {@linkplain io.github.opendspt.scoring.CreditSource source of credits} and a day, it judges one assessment after another.
 * A {@link io.github.opendspt.scoring.portfolio.PortfolioRun} goes through a stream of them, newline-delimited JSON or any
 * iterator, on as many threads as it is given, with memory that does not grow with their number:
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits), asAt);
 * PortfolioTotals totals = PortfolioRun.of(portfolio).withThreads(2).lines(in);
 * }</pre>
 *
 * <p>The outcome is {@link io.github.opendspt.scoring.portfolio.PortfolioTotals}: for each
 * {@linkplain io.github.opendspt.scoring.portfolio.PortfolioGroup edition, category and day} how many assessments have
 * which status, {@linkplain io.github.opendspt.scoring.portfolio.StandardTotals progress by standard}, the
 * {@linkplain io.github.opendspt.scoring.portfolio.BlockerTotals commonest blockers} and the
 * {@linkplain io.github.opendspt.scoring.portfolio.CertificateLapses certificates that lapse} month by month; and what could
 * not be judged, and why. Totals join in any order and grouping to the same sum, and are serialisable, so that a host can
 * spread the work over machines. {@link io.github.opendspt.scoring.portfolio.PortfolioJson} reads and writes them. A
 * {@link io.github.opendspt.scoring.portfolio.PortfolioSink} sees what became of each assessment, in order.
 *
 * <p>A document that cannot be read, or for which no requirements are held, is counted as such and never stops a run.
 * Nothing here reads the clock, the default time zone or the default locale, and totals repeat no evidence. No argument may
 * be {@code null} unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.portfolio;

import org.jspecify.annotations.NullMarked;
