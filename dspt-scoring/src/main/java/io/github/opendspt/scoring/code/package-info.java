/**
 * The words of this module's contract: the {@linkplain io.github.opendspt.scoring.code.ScoringCodes codes} of everything
 * that it reports, and {@linkplain io.github.opendspt.scoring.code.AnswerShortfall what an answer may lack}. This package
 * depends on the model only.
 *
 * <p>Find out what is wrong with an answer without reading sentences:
 *
 * <pre>{@code
 * Optional<AnswerShortfall> shortfall = AnswerShortfall.ofCode(reason.code());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.code;

import org.jspecify.annotations.NullMarked;
