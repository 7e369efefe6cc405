package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.plan.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** {@return what is held} */
    public Catalogue catalogue() {
        return held.catalogue();
    }

    /** {@return what judges} */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** {@return the time zone of the toolkit} */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** {@return today, where the toolkit is} */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Decides the day that a request is about.
     *
     * @param asAt the day that it names, or {@code null} if it names none
     * @return that day, or today
     */
    public LocalDate day(@Nullable LocalDate asAt) {
        return asAt == null ? today() : asAt;
    }

    /**
     * Judges an assessment of either track.
     *
     * @param document the assessment
     * @param asAt the day that the request names, or {@code null} for today
     * @return the verdict, and what it rests on
     * @throws RequirementsUnavailableException if the requirements are not held
     */
    public Judgement judge(AssessmentDocument document, @Nullable LocalDate asAt) {
        return document instanceof AssessmentDocument.Caf caf
                ? new Judgement.Caf(evaluate(caf.assessment(), asAt))
                : new Judgement.Form(evaluate(((AssessmentDocument.Form) document).assessment(), asAt));
    }

    /**
     * Judges an assessment by standards and evidence items.
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
     * Judges an assessment of the CAF-aligned track.
     *
     * @param assessment the assessment
     * @param asAt the day that the request names, or {@code null} for today
     * @return the verdict, and what it rests on
     * @throws RequirementsUnavailableException if the outcomes are not held
     */
    public CafEvaluation evaluate(CafAssessment assessment, @Nullable LocalDate asAt) {
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
     * Names the certificates that are worth considering, as if each were issued on a day.
     *
     * @param asAt the day
     * @return Cyber Essentials Plus and ISO 27001
     */
    public Certificate[] considered(LocalDate asAt) {
        return Stream.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001)
                .map(scheme -> CreditEngine.assumed(scheme, asAt))
                .toArray(Certificate[]::new);
    }

    /**
     * Names the file that a list of requirements was read from.
     *
     * @param requirements the list
     * @return the name of the file, or {@code null} if the list is bundled
     */
    public @Nullable String file(RequirementSet requirements) {
        return held.file(requirements);
    }

    /**
     * Says whether a summary is still so.
     *
     * @param summary the summary
     * @return whether it is, today and by what is held
     */
    public boolean holds(Summary summary) {
        LocalDate today = today();
        return !today.isBefore(summary.judgedOn())
                && !today.isAfter(summary.holdsUntil())
                && summary.judgedBy().equals(held.fingerprint());
    }

    /**
     * Sums a verdict up, as at today.
     *
     * @param document the assessment
     * @return the verdict in short; without a status where no requirements are held
     */
    public Summary summarise(AssessmentDocument document) {
        LocalDate today = today();
        try {
            return new Summarising(evaluator, held.catalogue(), held.fingerprint()).of(judge(document, today));
        } catch (RequirementsUnavailableException e) {
            return new Summary(today, today, held.fingerprint(), null, null, 0, 0, null, null);
        }
    }
}
