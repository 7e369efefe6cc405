package io.github.opendspt.examples.cli.report;

import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.caf.forecast.CafForecast;
import io.github.opendspt.scoring.caf.forecast.CafForecastJson;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;

/**
 * What a report on a body of the CAF-aligned track rests on, for programs: the documents that its page is drawn from.
 *
 * @param document the checksum of the assessment's bytes
 * @param scorecard the verdict
 * @param plan what is to be done
 * @param forecast what is to come
 */
record CafReportDocument(String document, CafScorecard scorecard, CafPlan plan, CafForecast forecast) {

    /** Writes such documents. */
    static final DocumentWriter<CafReportDocument> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-caf-report/1";

    static CafReportDocument of(CafReport report) {
        return new CafReportDocument(
                report.document(), report.evaluation().scorecard(), report.plan(), report.forecast());
    }

    private static Shape<CafReportDocument> shape() {
        ObjectShape.Builder<CafReportDocument> shape = ObjectShape.document(
                "cafReport", FORMAT, "The documents that a report on a body of the CAF-aligned track is drawn from.");
        Member<String> document =
                shape.required("document", Shapes.text(200), "The checksum of the assessment's bytes.");
        Member<CafScorecard> scorecard = shape.required("scorecard", CafScorecardJson.shape(), "The verdict.");
        Member<CafPlan> plan = shape.required("plan", CafPlanJson.shape(), "What to do.");
        Member<CafForecast> forecast = shape.required("forecast", CafForecastJson.shape(), "What is to come.");
        return shape.build(
                values -> new CafReportDocument(
                        values.get(document), values.get(scorecard), values.get(plan), values.get(forecast)),
                (value, parts) -> {
                    parts.put(document, value.document());
                    parts.put(scorecard, value.scorecard());
                    parts.put(plan, value.plan());
                    parts.put(forecast, value.forecast());
                });
    }
}
