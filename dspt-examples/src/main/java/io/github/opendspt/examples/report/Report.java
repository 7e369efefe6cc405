package io.github.opendspt.examples.report;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Routes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a report tells: a verdict, what it rests on, what is to be done and what is to come. Everything is of one
 * assessment and one day, which whoever makes it sees to. A value: immutable and thread-safe.
 *
 * @param assessment what was judged
 * @param requirements by what
 * @param credits what its certificates exempt
 * @param card the verdict
 * @param plan what is to be done
 * @param routes what certificates would change
 * @param forecast what is to come
 * @param document the checksum of the document that held the assessment, such as {@code sha256:50add…}
 * @param requirementsFile the name of the file that holds the requirements, or {@code null} if they are bundled
 */
public record Report(
        Assessment assessment,
        RequirementSet requirements,
        Credits credits,
        Scorecard card,
        Plan plan,
        Routes routes,
        Forecast forecast,
        String document,
        @Nullable String requirementsFile) {

    /** Rejects {@code null}. */
    public Report {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(routes, "routes");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(document, "document");
    }

    /**
     * The checksum by which a report names the document that held the assessment.
     *
     * @param document the document
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String checksum(byte[] document) {
        return Sha256.text(document);
    }
}
