package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;

/**
 * Where credits come from, for whatever has to ask for them more than once: with another certificate, or on another day.
 *
 * <p>Scoring does not know how credit is worked out. A host hands over a method of whatever does, usually
 * {@code CreditEngine.bundled()::credits} of the mapping module. The answer must depend on the arguments alone. An
 * implementation that is used by several threads must be thread-safe.
 */
@FunctionalInterface
public interface CreditSource {

    /**
     * What the certificates of an assessment do for each item of a requirement set on a day.
     *
     * @param assessment the assessment
     * @param requirements the requirement set that it is judged by
     * @param asAt the day
     * @return the credits, for that set and that day
     */
    Credits credits(Assessment assessment, RequirementSet requirements, LocalDate asAt);

    /**
     * A source that gives no credit for anything.
     *
     * @return the source, always the same
     */
    static CreditSource none() {
        return NoCredit.INSTANCE;
    }
}
