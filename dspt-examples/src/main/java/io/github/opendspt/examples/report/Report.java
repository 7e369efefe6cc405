package io.github.opendspt.examples.report;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.Reminder;
import io.github.opendspt.scoring.forecast.ReminderSchedule;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.Routes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says about an assessment on a day, and how much of it a page shows. A value: immutable and thread-safe.
 */
public final class Report {

    /** How far a report looks ahead. */
    public static final int MONTHS_AHEAD = 12;

    private final Evaluation evaluation;
    private final CreditSource source;
    private final Plan proposed;
    private final Plan plan;
    private final Routes routes;
    private final Forecast forecast;
    private final List<Reminder> reminders;
    private final @Nullable EditionFacts next;
    private final String document;
    private final @Nullable String requirementsFile;
    private final @Nullable Scorecard since;
    private final EvidenceChoice evidence;
    private final boolean redacted;

    private Report(Builder builder) {
        evaluation = builder.evaluation;
        source = builder.source;
        document = builder.document;
        requirementsFile = builder.requirementsFile;
        since = builder.since;
        evidence = builder.evidence;
        redacted = builder.redacted;
        LocalDate until = evaluation.asAt().plusMonths(MONTHS_AHEAD);
        next = builder.catalogue.editions().stream()
                .filter(facts ->
                        facts.edition().equals(evaluation.scorecard().edition().next()))
                .findFirst()
                .orElse(null);
        proposed = builder.evaluator.plan(evaluation, builder.considered);
        plan = builder.filledIn.apply(proposed);
        routes = builder.evaluator.routes(evaluation, builder.considered);
        forecast = builder.evaluator.forecast(evaluation, until);
        ReminderSchedule schedule =
                builder.evaluator.reminders(evaluation, until).withPlan(plan);
        reminders = (next == null ? schedule : schedule.withNextEdition(next)).reminders();
    }

    /**
     * Starts a report.
     *
     * @param evaluator judged the assessment
     * @param catalogue holds the editions
     * @param source says what certificates do; the same that the evaluator has
     * @param evaluation the assessment with its verdict
     * @param document the {@linkplain #checksum(byte[]) checksum} of the document that held the assessment
     * @return a builder of a report that shows everything that there is
     */
    public static Builder builder(
            Evaluator evaluator, Catalogue catalogue, CreditSource source, Evaluation evaluation, String document) {
        return new Builder(evaluator, catalogue, source, evaluation, document);
    }

    /**
     * Computes the checksum by which a report names the document that held the assessment.
     *
     * @param document the document
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String checksum(byte[] document) {
        return Sha256.text(document);
    }

    /** {@return what was judged} */
    public Assessment assessment() {
        return evaluation.assessment();
    }

    /** {@return what it was judged by} */
    public RequirementSet requirements() {
        return evaluation.requirements();
    }

    /** {@return what its certificates exempt} */
    public Credits credits() {
        return evaluation.credits();
    }

    /** {@return says what certificates do} */
    public CreditSource source() {
        return source;
    }

    /** {@return the verdict} */
    public Scorecard card() {
        return evaluation.scorecard();
    }

    /** {@return what is to be done} */
    public Plan plan() {
        return plan;
    }

    /**
     * Says whether the action of a row is someone's own words.
     *
     * @param row a row of the plan
     * @return whether it is not what the planner proposed
     */
    public boolean isOwnAction(PlanRow row) {
        return proposed != plan
                && proposed.row(row.ref())
                        .filter(proposed -> proposed.action().equals(row.action()))
                        .isEmpty();
    }

    /** {@return what certificates would change} */
    public Routes routes() {
        return routes;
    }

    /** {@return what is to come} */
    public Forecast forecast() {
        return forecast;
    }

    /** {@return what to be reminded of} */
    public List<Reminder> reminders() {
        return reminders;
    }

    /** {@return what is known of the next edition, or {@code null} if nothing is} */
    public @Nullable EditionFacts nextEdition() {
        return next;
    }

    /** {@return the checksum of the document that held the assessment} */
    public String document() {
        return document;
    }

    /** {@return the name of the file that holds the requirements, or {@code null} if they are bundled} */
    public @Nullable String requirementsFile() {
        return requirementsFile;
    }

    /** {@return an earlier verdict to compare with, or {@code null} if there is none} */
    public @Nullable Scorecard since() {
        return since;
    }

    /** {@return which items the evidence index lists} */
    public EvidenceChoice evidence() {
        return evidence;
    }

    /** {@return whether answers and names are withheld} */
    public boolean redacted() {
        return redacted;
    }

    /** {@return the verdict in short; neither names nor evidence} */
    @Override
    public String toString() {
        return "Report[" + card() + "]";
    }

    /** Gathers what a report is made of. Not thread-safe. */
    public static final class Builder {

        private final Evaluator evaluator;
        private final Catalogue catalogue;
        private final CreditSource source;
        private final Evaluation evaluation;
        private final String document;
        private Certificate[] considered = {};
        private UnaryOperator<Plan> filledIn = UnaryOperator.identity();
        private @Nullable String requirementsFile;
        private @Nullable Scorecard since;
        private EvidenceChoice evidence = EvidenceChoice.ALL;
        private boolean redacted;

        private Builder(
                Evaluator evaluator, Catalogue catalogue, CreditSource source, Evaluation evaluation, String document) {
            this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
            this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
            this.source = Objects.requireNonNull(source, "source");
            this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
            this.document = Objects.requireNonNull(document, "document");
        }

        /**
         * Considers certificates that the organisation does not hold but might.
         *
         * @param certificates the certificates
         * @return this builder
         */
        public Builder considering(Certificate... certificates) {
            considered = certificates.clone();
            return this;
        }

        /**
         * Fills in the plan.
         *
         * @param people put owners, days and actions into a plan
         * @return this builder
         */
        public Builder plan(UnaryOperator<Plan> people) {
            filledIn = Objects.requireNonNull(people, "people");
            return this;
        }

        /**
         * Names the file that held the requirements.
         *
         * @param file the name of the file, or {@code null} if the requirements are bundled
         * @return this builder
         */
        public Builder requirementsFile(@Nullable String file) {
            requirementsFile = file;
            return this;
        }

        /**
         * Says what has changed since an earlier verdict.
         *
         * @param earlier the verdict, or {@code null} to say nothing of changes
         * @return this builder
         */
        public Builder since(@Nullable Scorecard earlier) {
            since = earlier;
            return this;
        }

        /**
         * Chooses what the evidence index lists.
         *
         * @param choice which items
         * @return this builder
         */
        public Builder evidence(EvidenceChoice choice) {
            evidence = Objects.requireNonNull(choice, "choice");
            return this;
        }

        /**
         * Withholds answers, names of documents and evidence, and names of people. The organisation, states, days and
         * counts stay.
         *
         * @param withhold whether to do so
         * @return this builder
         */
        public Builder redacted(boolean withhold) {
            redacted = withhold;
            return this;
        }

        /**
         * Works out the plan, the forecast and the rest.
         *
         * @return the report
         */
        public Report build() {
            return new Report(this);
        }
    }
}
