/**
 * From answers to an explained verdict.
 *
 * <p>Score against a requirement set that is at hand:
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(requirements, catalogue);
 * Scorecard scorecard = scorer.score(assessment, credits, asAt);
 * scorecard.status();
 * scorecard.blockers().forEach(System.out::println);
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.scoring.Scorer}: made once of a
 * {@link io.github.opendspt.model.requirement.RequirementSet}, it turns an
 * {@link io.github.opendspt.model.assessment.Assessment}, the {@link io.github.opendspt.model.credit.Credits} of its
 * certificates and a day into a {@link io.github.opendspt.scoring.Scorecard}. The scorecard holds
 *
 * <ul>
 *   <li>the verdict as an interval: {@code status} is certain, {@code possibleStatus} is what it would be if everything
 *       that is not known resolved in the organisation's favour;
 *   <li>the {@linkplain io.github.opendspt.scoring.ItemResult state of every item} with its reasons, summed up by
 *       {@linkplain io.github.opendspt.scoring.AssertionResult assertion} and
 *       {@linkplain io.github.opendspt.scoring.StandardResult standard};
 *   <li>the {@linkplain io.github.opendspt.scoring.Blocker blockers}: all that is outstanding for Standards Met;
 *   <li>{@linkplain io.github.opendspt.model.Finding findings}: what a person should know and that changed nothing;
 *   <li>for any item, an {@linkplain io.github.opendspt.scoring.Explanation explanation} in plain words.
 * </ul>
 *
 * <p>A {@link io.github.opendspt.scoring.ScorecardDiff} holds what differs between two scorecards. What has to score more than
 * once, for plans, forecasts and whole portfolios, takes a {@link io.github.opendspt.scoring.CreditSource} from the host.
 *
 * <p>Nothing here reads the clock, the default time zone or the default locale, and nothing repeats evidence: texts,
 * comments, names of documents and of people stay in the assessment. Every type is immutable and thread-safe. No argument
 * may be {@code null} unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring;

import org.jspecify.annotations.NullMarked;
