package io.github.opendspt.examples.service.judging;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.scoring.Scorecard;

/**
 * A verdict and what went into it.
 *
 * @param assessment what was judged
 * @param credits what its certificates exempt
 * @param scorecard the verdict
 */
public record Judgement(Assessment assessment, Credits credits, Scorecard scorecard) {}
