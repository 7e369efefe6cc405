package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.shared.Cautions;
import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says about an assessment of the CAF-aligned track on a day, and how much of it a page shows. A value:
 * immutable and thread-safe.
 *
 * @param evaluation the assessment with its verdict
 * @param plan what is to be done
 * @param forecast what is to come
 * @param deadline the deadline of the edition, or {@code null} if it is not known
 * @param document the checksum of the document that held the assessment
 * @param since an earlier verdict, of which the report says what has changed since, or {@code null}
 * @param evidence which outcomes the evidence index lists
 * @param redacted whether explanations and names are withheld
 */
public record CafReport(
        CafEvaluation evaluation,
        CafPlan plan,
        CafForecast forecast,
        @Nullable KnownDate deadline,
        String document,
        @Nullable CafScorecard since,
        EvidenceChoice evidence,
        boolean redacted) {

    /** Rejects {@code null} where the component may not be. */
    public CafReport {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Finds out everything that a report says.
     *
     * @param evaluator judged the assessment
     * @param catalogue holds the editions
     * @param evaluation the assessment with its verdict
     * @param document the {@linkplain Report#checksum(byte[]) checksum} of the document that held the assessment
     * @param evidence which outcomes the evidence index lists
     * @param redacted whether to withhold explanations and names
     * @return the report
     */
    public static CafReport of(
            Evaluator evaluator,
            Catalogue catalogue,
            CafEvaluation evaluation,
            String document,
            EvidenceChoice evidence,
            boolean redacted) {
        return new CafReport(
                evaluation,
                evaluator.plan(evaluation),
                evaluator.forecast(evaluation, evaluation.asAt().plusMonths(Report.MONTHS_AHEAD)),
                catalogue.edition(evaluation.scorecard().edition()).deadline(),
                document,
                null,
                evidence,
                redacted);
    }

    /**
     * Gives this report with a plan in which people named owners and days.
     *
     * @param filled the plan
     * @return the report
     */
    public CafReport with(CafPlan filled) {
        return new CafReport(evaluation, filled, forecast, deadline, document, since, evidence, redacted);
    }

    /**
     * Gives this report saying what has changed since an earlier verdict.
     *
     * @param earlier the earlier verdict, or {@code null} to say nothing of it
     * @return the report
     */
    public CafReport since(@Nullable CafScorecard earlier) {
        return new CafReport(evaluation, plan, forecast, deadline, document, earlier, evidence, redacted);
    }

    /**
     * Puts the report in words.
     *
     * @return what its page shows
     */
    public ReportView view() {
        CafScorecard card = evaluation.scorecard();
        Cautions cautions = new Cautions(card.findings(), card.openness());
        CafStanding standing = new CafStanding(this);
        return new ReportView(
                head(standing),
                standing.view(),
                new ObjectivesChart(this).view(),
                new CafWork(this).view(),
                cautions.cautions(),
                cautions.notes(),
                null,
                new CafYear(this).view(),
                evidence == EvidenceChoice.NONE ? null : new OutcomeIndex(this).view(),
                new CafSources(this).view());
    }

    private ReportView.Head head(CafStanding standing) {
        CafScorecard card = evaluation.scorecard();
        Organisation organisation = evaluation.assessment().organisation();
        return new ReportView.Head(
                organisation.name(),
                card.odsCode().value(),
                Wording.capital(organisation.type().displayName(card.edition())) + ", CAF-aligned track",
                card.edition().toString(),
                "",
                Day.of(card.asAt()),
                standing.inShort(),
                "");
    }

    /** {@return the verdict in short; neither names nor explanations} */
    @Override
    public String toString() {
        return "CafReport[" + evaluation.scorecard() + "]";
    }
}
