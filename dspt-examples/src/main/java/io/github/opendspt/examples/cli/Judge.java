package io.github.opendspt.examples.cli;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Judges assessments by the bundled requirements, as at one day. Keeps a scorer for each requirement set that it meets. */
final class Judge {

    private final LocalDate asAt;
    private final Map<RequirementSet, Scorer> scorers = new HashMap<>();

    Judge(LocalDate asAt) {
        this.asAt = asAt;
    }

    /**
     * Judges an assessment.
     *
     * @throws io.github.opendspt.model.requirement.RequirementsUnavailableException if no requirements are held for it
     */
    Verdict judge(Assessment assessment) {
        RequirementSet requirements = Catalogue.bundled().requirements(assessment);
        Credits credits = CreditEngine.bundled().credits(assessment, requirements, asAt);
        Scorecard card = scorers.computeIfAbsent(requirements, Scorer::of).score(assessment, credits, asAt);
        return new Verdict(assessment, requirements, credits, card);
    }

    /**
     * A verdict and all that it rests on.
     *
     * @param assessment what was judged
     * @param requirements by what
     * @param credits what the certificates do
     * @param card the verdict
     */
    record Verdict(Assessment assessment, RequirementSet requirements, Credits credits, Scorecard card) {}
}
