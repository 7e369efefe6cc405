package io.github.opendspt.examples.cli.report;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentShapes;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import java.util.List;

/**
 * What a report rests on, for programs: the documents that its page is drawn from, one beside the other.
 *
 * @param document the checksum of the assessment's bytes
 * @param sites the sites that a publication covers (rule B5)
 * @param scorecard the verdict
 * @param credit what the certificates do
 * @param plan what is to be done
 * @param forecast what is to come
 */
record ReportDocument(
        String document, List<Site> sites, Scorecard scorecard, Credits credit, Plan plan, Forecast forecast) {

    /** Writes such documents. */
    static final DocumentWriter<ReportDocument> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-report/1";

    static ReportDocument of(Report report) {
        return new ReportDocument(
                report.document(),
                report.assessment().sites(),
                report.card(),
                report.credits(),
                report.plan(),
                report.forecast());
    }

    private static Shape<ReportDocument> shape() {
        ObjectShape.Builder<ReportDocument> shape =
                ObjectShape.document("report", FORMAT, "The documents that a report is drawn from.");
        Member<String> document =
                shape.required("document", Shapes.text(200), "The checksum of the assessment's bytes.");
        Member<List<Site>> sites = shape.optional(
                "sites",
                Shapes.list(AssessmentShapes.site(), Assessment.MAX_SITES),
                List.of(),
                "The sites that a publication covers; left out where there are none.");
        Member<Scorecard> scorecard = shape.required("scorecard", ScorecardJson.shape(), "The verdict.");
        Member<Credits> credit = shape.required("credit", CreditsJson.shape(), "What the certificates do.");
        Member<Plan> plan = shape.required("plan", PlanJson.shape(), "What to do.");
        Member<Forecast> forecast = shape.required("forecast", ForecastJson.shape(), "What is to come.");
        return shape.build(
                values -> new ReportDocument(
                        values.get(document),
                        values.get(sites),
                        values.get(scorecard),
                        values.get(credit),
                        values.get(plan),
                        values.get(forecast)),
                (value, parts) -> {
                    parts.put(document, value.document());
                    parts.put(sites, value.sites());
                    parts.put(scorecard, value.scorecard());
                    parts.put(credit, value.credit());
                    parts.put(plan, value.plan());
                    parts.put(forecast, value.forecast());
                });
    }
}
