package io.github.opendspt.scoring.evaluation;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Explanation;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.caf.IndicatorList;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafReminderSchedule;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.forecast.ReminderSchedule;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Planner;
import io.github.opendspt.scoring.plan.Routes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Judges assessments, each by the requirements that a catalogue holds for it, and says what follows: the plan, the forecast,
 * the explanation of an item, and what further certificates would change.
 *
 * <p>Make one and keep it: it remembers the scorer of each requirement set that it has met, and nothing of the assessments.
 * An assessment is scored once by {@link #evaluate}; the other methods take what came of that. Immutable otherwise;
 * thread-safe where the source of credits is.
 */
public final class Evaluator {

    private final Catalogue catalogue;
    private final CreditSource source;
    private final UnaryOperator<Scorer> rules;
    private final CafTrack caf;
    private final Map<RequirementSet, Scorer> scorers = new ConcurrentHashMap<>();

    private Evaluator(Catalogue catalogue, CreditSource source, UnaryOperator<Scorer> rules, CafTrack caf) {
        this.catalogue = catalogue;
        this.source = source;
        this.rules = rules;
        this.caf = caf;
    }

    /**
     * Makes an evaluator that judges by the rules of the toolkit and nothing else.
     *
     * @param catalogue holds the requirements
     * @param source says what certificates do, usually {@code CreditEngine.bundled()::credits} of the mapping module
     * @return the evaluator
     */
    public static Evaluator of(Catalogue catalogue, CreditSource source) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(source, "source");
        return new Evaluator(catalogue, source, UnaryOperator.identity(), CafTrack.of(catalogue));
    }

    /**
     * Makes an evaluator like this one for which an answer whose review has passed is incomplete, as
     * {@link Scorer#withStrictFreshness()}.
     *
     * @return the evaluator
     */
    public Evaluator withStrictFreshness() {
        return new Evaluator(catalogue, source, scorer -> rules.apply(scorer).withStrictFreshness(), caf);
    }

    /**
     * Makes an evaluator like this one that takes requirements which are not confirmed as they are (rule A39), as
     * {@link Scorer#acceptingUnconfirmed()}.
     *
     * @return the evaluator
     */
    public Evaluator acceptingUnconfirmed() {
        return new Evaluator(catalogue, source, scorer -> rules.apply(scorer).acceptingUnconfirmed(), caf);
    }

    /**
     * Makes an evaluator like this one that holds evidence to a rule of the host's, as
     * {@link Scorer#withEvidenceFreshness(EvidenceFreshness)}.
     *
     * @param freshness for how long evidence is current where neither it nor its item says so
     * @return the evaluator
     */
    public Evaluator withEvidenceFreshness(EvidenceFreshness freshness) {
        Objects.requireNonNull(freshness, "freshness");
        return new Evaluator(
                catalogue,
                source,
                scorer -> rules.apply(scorer).withEvidenceFreshness(freshness),
                caf.with(scorer -> scorer.withEvidenceFreshness(freshness)));
    }

    /**
     * Makes an evaluator like this one that also knows the levels of a host's profile on the CAF-aligned track, as
     * {@link io.github.opendspt.scoring.caf.CafScorer#of(io.github.opendspt.model.caf.CafOutcomes, CafProfile)}. It bears on
     * assessments of its edition only, where it replaces any other.
     *
     * @param profile the profile, which may be filled in part
     * @return the evaluator
     */
    public Evaluator withProfile(CafProfile profile) {
        return new Evaluator(catalogue, source, rules, caf.with(Objects.requireNonNull(profile, "profile")));
    }

    /**
     * Makes an evaluator like this one that checks stated levels against a complete list of indicator statements on the
     * CAF-aligned track (rule E4), as {@link io.github.opendspt.scoring.caf.CafScorer#withIndicators(IndicatorList)}.
     *
     * @param list the list
     * @return the evaluator
     */
    public Evaluator withIndicators(IndicatorList list) {
        Objects.requireNonNull(list, "list");
        return new Evaluator(catalogue, source, rules, caf.with(scorer -> scorer.withIndicators(list)));
    }

    /**
     * Finds the requirements, works out the credits, and scores.
     *
     * @param assessment the assessment
     * @param asAt the day of the verdict
     * @return the assessment with what came of it
     * @throws RequirementsUnavailableException if the catalogue holds no requirements for it, or they are not decided
     * @throws IllegalArgumentException if the source gives credits of another requirement set or day
     */
    public Evaluation evaluate(Assessment assessment, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(asAt, "asAt");
        return evaluate(assessment, catalogue.requirements(assessment), asAt);
    }

    /**
     * Finds the outcomes of the CAF-aligned track, and scores by them and by the host's profile of their edition.
     *
     * @param assessment the assessment
     * @param asAt the day of the verdict
     * @return the assessment with what came of it
     * @throws RequirementsUnavailableException if the catalogue holds no outcomes of its edition
     */
    public CafEvaluation evaluate(CafAssessment assessment, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(asAt, "asAt");
        return caf.evaluate(assessment, asAt);
    }

    private Evaluation evaluate(Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        Credits credits = source.credits(assessment, requirements, asAt);
        return new Evaluation(
                assessment, requirements, credits, scorer(requirements).score(assessment, credits, asAt));
    }

    private Scorer scorer(RequirementSet requirements) {
        return scorers.computeIfAbsent(requirements, set -> rules.apply(Scorer.of(set, catalogue)));
    }

    /**
     * Evaluates the same assessment with further certificates, on the same day. Compare the two with
     * {@link io.github.opendspt.scoring.ScorecardDiff#between}.
     *
     * @param evaluation the evaluation of the assessment as it is
     * @param certificates the certificates that are added, as they would be in the profile
     * @return the evaluation of the assessment as it would be
     * @throws IllegalArgumentException if the source gives credits of another requirement set or day
     */
    public Evaluation whatIf(Evaluation evaluation, List<Certificate> certificates) {
        return whatIf(evaluation, certificates, List.of());
    }

    /**
     * Evaluates the same assessment with further certificates and without those of some schemes, on the same day.
     *
     * @param evaluation the evaluation of the assessment as it is
     * @param with the certificates that are added, as they would be in the profile
     * @param without the schemes whose recorded certificates are left out; one of which none is recorded changes nothing
     * @return the evaluation of the assessment as it would be
     * @throws IllegalArgumentException if the source gives credits of another requirement set or day
     */
    public Evaluation whatIf(Evaluation evaluation, List<Certificate> with, List<CertificateScheme> without) {
        Objects.requireNonNull(evaluation, "evaluation");
        Assessment.Builder changed = evaluation.assessment().toBuilder();
        List.copyOf(without).forEach(changed::withoutCertificate);
        List.copyOf(with).forEach(changed::certificate);
        return evaluate(changed.build(), evaluation.requirements(), evaluation.asAt());
    }

    /**
     * Works out what the end of a certificate changes (rule D24).
     *
     * @param evaluation the evaluation
     * @param certificate one of the certificates of its assessment
     * @return what the end changes; nothing if the certificate names no last day
     * @throws IllegalArgumentException if the assessment does not hold the certificate, or the source gives credits of another
     *     requirement set or day
     */
    public CertificateEnd endOf(Evaluation evaluation, Certificate certificate) {
        Objects.requireNonNull(evaluation, "evaluation");
        return CertificateEnd.of(
                evaluation.assessment(),
                certificate,
                (changed, day) -> source.credits(changed, evaluation.requirements(), day));
    }

    /**
     * Makes the plan of everything that is outstanding for Standards Met.
     *
     * @param evaluation the evaluation
     * @param considered certificates that the organisation does not hold but might, at most
     *     {@value Planner#MOST_CERTIFICATES}
     * @return the plan, without owners and days; empty if nothing is outstanding
     * @throws IllegalArgumentException if too many certificates are considered
     */
    public Plan plan(Evaluation evaluation, Certificate... considered) {
        Objects.requireNonNull(evaluation, "evaluation");
        return planner(evaluation, considered).plan(evaluation.assessment(), evaluation.scorecard());
    }

    /**
     * Makes the plan of everything that is outstanding for Standards Met on the CAF-aligned track (rule E10).
     *
     * @param evaluation the evaluation
     * @return the plan, without owners and days; empty if nothing is outstanding
     */
    public CafPlan plan(CafEvaluation evaluation) {
        return caf.plan(Objects.requireNonNull(evaluation, "evaluation"));
    }

    /**
     * Compares what certificates would do, alone and together.
     *
     * @param evaluation the evaluation
     * @param considered certificates that the organisation does not hold but might, at most
     *     {@value Planner#MOST_CERTIFICATES}
     * @return every combination, that of none first
     * @throws IllegalArgumentException if too many certificates are considered
     */
    public Routes routes(Evaluation evaluation, Certificate... considered) {
        Objects.requireNonNull(evaluation, "evaluation");
        return planner(evaluation, considered).routes(evaluation.assessment(), evaluation.scorecard());
    }

    private Planner planner(Evaluation evaluation, Certificate... considered) {
        Planner planner = Planner.of(scorer(evaluation.requirements()), source);
        for (Certificate certificate : List.of(considered)) {
            planner = planner.considering(certificate);
        }
        return planner;
    }

    /**
     * Looks ahead from the day of the verdict.
     *
     * @param evaluation the evaluation
     * @param until the last day
     * @return every later day on which something changes if nothing is done
     * @throws IllegalArgumentException if the last day is before that of the verdict
     */
    public Forecast forecast(Evaluation evaluation, LocalDate until) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(until, "until");
        return Forecaster.of(scorer(evaluation.requirements()), source)
                .forecast(evaluation.assessment(), evaluation.credits(), evaluation.scorecard(), until);
    }

    /**
     * Makes the schedule of what to be reminded of, from the day of the verdict.
     *
     * @param evaluation the evaluation
     * @param until the last day
     * @return the schedule, with a check-in each quarter; nothing is worked out until its reminders are asked for
     * @throws IllegalArgumentException if the last day is before that of the verdict
     */
    public ReminderSchedule reminders(Evaluation evaluation, LocalDate until) {
        Objects.requireNonNull(evaluation, "evaluation");
        return ReminderSchedule.of(
                evaluation.requirements(), source, evaluation.assessment(), evaluation.asAt(), until);
    }

    /**
     * Looks ahead from the day of the verdict on the CAF-aligned track.
     *
     * @param evaluation the evaluation
     * @param until the last day
     * @return every later day on which something happens if nothing is done
     * @throws IllegalArgumentException if the last day is before that of the verdict
     */
    public CafForecast forecast(CafEvaluation evaluation, LocalDate until) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(until, "until");
        return caf.forecast(evaluation, until);
    }

    /**
     * Makes the schedule of what to be reminded of on the CAF-aligned track, from the day of the verdict.
     *
     * @param evaluation the evaluation
     * @param until the last day
     * @return the schedule, with a check-in each quarter
     * @throws IllegalArgumentException if the last day is before that of the verdict
     */
    public CafReminderSchedule reminders(CafEvaluation evaluation, LocalDate until) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(until, "until");
        return caf.reminders(evaluation, until);
    }

    /**
     * Explains the state of an item, with what the requirements say of it.
     *
     * @param evaluation the evaluation
     * @param ref the ref of the item; one that the requirement set does not hold is explained as such
     * @return the explanation
     */
    public Explanation explain(Evaluation evaluation, EvidenceRef ref) {
        Objects.requireNonNull(evaluation, "evaluation");
        return evaluation.scorecard().explain(ref, evaluation.requirements());
    }

    /**
     * Explains what became of an outcome of the CAF-aligned track.
     *
     * @param evaluation the evaluation
     * @param ref the ref of the outcome; one that the edition does not have is explained as such
     * @return the explanation
     */
    public Explanation explain(CafEvaluation evaluation, CafOutcomeRef ref) {
        Objects.requireNonNull(evaluation, "evaluation");
        return evaluation.scorecard().explain(ref);
    }

    /** {@return how many requirement sets the catalogue holds} */
    @Override
    public String toString() {
        return "Evaluator[" + catalogue.requirementSets().size() + " requirement sets]";
    }
}
