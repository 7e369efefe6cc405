package io.github.opendspt.examples.cli.support;

import io.github.opendspt.examples.cli.support.HeldRequirements.Origin;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges assessments by the requirements that are held, as at one day. Keeps a scorer for each requirement set that it meets. */
public final class Judge {

    private final HeldRequirements held;
    private final LocalDate asAt;
    private final Map<RequirementSet, Scorer> scorers = new HashMap<>();

    public Judge(HeldRequirements held, LocalDate asAt) {
        this.held = held;
        this.asAt = asAt;
    }

    /**
     * Judges an assessment.
     *
     * @throws io.github.opendspt.model.catalogue.RequirementsUnavailableException if no requirements are held for it
     */
    public Verdict judge(Assessment assessment) {
        RequirementSet requirements = held.catalogue().requirements(assessment);
        Credits credits = CreditEngine.bundled().credits(assessment, requirements, asAt);
        Scorecard card = scorers.computeIfAbsent(requirements, Scorer::of).score(assessment, credits, asAt);
        Origin origin =
                held.origin(requirements.edition(), requirements.category()).orElse(null);
        return new Verdict(assessment, requirements, origin, credits, card);
    }

    /**
     * A verdict and all that it rests on.
     *
     * @param assessment what was judged
     * @param requirements by what
     * @param origin where the requirements come from, or {@code null} if they are bundled
     * @param credits what the certificates do
     * @param card the verdict
     */
    public record Verdict(
            Assessment assessment,
            RequirementSet requirements,
            @Nullable Origin origin,
            Credits credits,
            Scorecard card) {}
}
