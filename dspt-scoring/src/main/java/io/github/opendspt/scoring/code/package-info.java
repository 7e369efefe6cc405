/**
 * The words of this module's contract: the {@linkplain io.github.opendspt.scoring.code.ScoringCodes codes} of everything
 * that it reports, and {@linkplain io.github.opendspt.scoring.code.AnswerShortfall what an answer may lack}. This package
 * depends on the model only.
 */
@NullMarked
package io.github.opendspt.scoring.code;

import org.jspecify.annotations.NullMarked;
