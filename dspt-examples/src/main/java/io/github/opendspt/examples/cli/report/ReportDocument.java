package io.github.opendspt.examples.cli.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.plan.Plan;

/**
 * What a report rests on, for programs: the documents that its page is drawn from, one beside the other.
 *
 * @param document the checksum of the assessment's bytes
 * @param scorecard the verdict
 * @param credit what the certificates do
 * @param plan what is to be done
 * @param forecast what is to come
 */
@JsonPropertyOrder({"format", "document", "scorecard", "credit", "plan", "forecast"})
record ReportDocument(String document, Scorecard scorecard, Credits credit, Plan plan, Forecast forecast) {

    /** Writes such documents. */
    static final DocumentWriter<ReportDocument> WRITER = DocumentWriter.of(ReportDocument.class);

    static ReportDocument of(Report report) {
        return new ReportDocument(report.document(), report.card(), report.credits(), report.plan(), report.forecast());
    }

    @JsonProperty("format")
    String format() {
        return "dspt-report/1";
    }
}
