package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Planner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges assessments, each by the requirements of its edition and category. Thread-safe.
 *
 * <p>A scorer is made from a requirement set and can be shared, so one is kept for each set that was asked for; there are
 * no more of them than the catalogue holds.
 */
@Component
public class Judges {

    private static final int MONTHS_AHEAD = 12;

    private final HeldRequirements held;
    private final CreditEngine engine;
    private final Clock clock;
    private final Map<RequirementSet, Judge> judges = new ConcurrentHashMap<>();

    Judges(HeldRequirements held, CreditEngine engine, Clock clock) {
        this.held = held;
        this.engine = engine;
        this.clock = clock;
    }

    /** What is made once for a requirement set. */
    private record Judge(RequirementSet requirements, Scorer scorer, Planner planner, Forecaster forecaster) {}

    /**
     * The day that a request is about.
     *
     * @param asAt the day that it names, or {@code null} if it names none
     * @return that day, or today
     */
    public LocalDate day(@Nullable LocalDate asAt) {
        return asAt == null ? LocalDate.now(clock) : asAt;
    }

    /**
     * Judges an assessment.
     *
     * @param assessment the assessment
     * @param asAt the day
     * @return the verdict and what its certificates exempt
     * @throws RequirementsUnavailableException if the requirements are not held
     */
    public Judgement judge(Assessment assessment, LocalDate asAt) {
        Judge judge = judgeOf(assessment);
        Credits credits = engine.credits(assessment, judge.requirements(), asAt);
        return new Judgement(assessment, credits, judge.scorer().score(assessment, credits, asAt));
    }

    /**
     * Plans the way to Standards Met.
     *
     * @param assessment the assessment
     * @param asAt the day
     * @return the plan
     * @throws RequirementsUnavailableException if the requirements are not held
     */
    public Plan plan(Assessment assessment, LocalDate asAt) {
        return judgeOf(assessment).planner().plan(assessment, asAt);
    }

    /**
     * Gathers all that a report tells.
     *
     * @param assessment the assessment
     * @param asAt the day
     * @param checksum the checksum of the document that held it
     * @return the report
     * @throws RequirementsUnavailableException if the requirements are not held
     */
    public Report report(Assessment assessment, LocalDate asAt, String checksum) {
        Judge judge = judgeOf(assessment);
        Judgement judgement = judge(assessment, asAt);
        return new Report(
                assessment,
                judge.requirements(),
                judgement.credits(),
                judgement.scorecard(),
                judge.planner().plan(assessment, asAt),
                judge.planner().routes(assessment, asAt),
                judge.forecaster().forecast(assessment, asAt, asAt.plusMonths(MONTHS_AHEAD)),
                checksum,
                held.file(judge.requirements()));
    }

    private Judge judgeOf(Assessment assessment) {
        return judges.computeIfAbsent(
                held.catalogue().requirements(assessment),
                set -> new Judge(
                        set, Scorer.of(set), Planner.of(set, engine::credits), Forecaster.of(set, engine::credits)));
    }
}
