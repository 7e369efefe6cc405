package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an {@link Evaluator} says of an assessment, on the day that a request is about. Thread-safe. */
@Component
public class Verdicts {

    private final HeldRequirements held;
    private final Evaluator evaluator;
    private final Clock clock;

    Verdicts(HeldRequirements held, Evaluator evaluator, Clock clock) {
        this.held = held;
        this.evaluator = evaluator;
        this.clock = clock;
    }

    /**
     * Decides the day that a request is about.
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
     * @param asAt the day that the request names, or {@code null} for today
     * @return the verdict, and what it rests on
     * @throws RequirementsUnavailableException if the requirements are not held
     */
    public Evaluation evaluate(Assessment assessment, @Nullable LocalDate asAt) {
        return evaluator.evaluate(assessment, day(asAt));
    }

    /**
     * Plans the way to Standards Met, with what Cyber Essentials Plus and ISO 27001 would exempt.
     *
     * @param evaluation the verdict
     * @return the plan
     */
    public Plan plan(Evaluation evaluation) {
        return evaluator.plan(evaluation, considered(evaluation.asAt()));
    }

    /**
     * Gathers all that a report says.
     *
     * @param evaluation the verdict
     * @param checksum the checksum of the document that held the assessment
     * @return the report
     */
    public Report report(Evaluation evaluation, String checksum) {
        return Report.builder(evaluator, held.catalogue(), CreditEngine.bundled()::credits, evaluation, checksum)
                .considering(considered(evaluation.asAt()))
                .requirementsFile(held.file(evaluation.requirements()))
                .build();
    }

    private static Certificate[] considered(LocalDate asAt) {
        return Stream.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001)
                .map(scheme -> CreditEngine.assumed(scheme, asAt))
                .toArray(Certificate[]::new);
    }
}
