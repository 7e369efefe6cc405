package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.internal.oscal.OscalTime;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.ExportCodes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A scorecard as OSCAL assessment results: one result, with a finding on the statement of every item and of every
 * assertion that holds mandatory items, and an observation for each finding of the scorecard.
 *
 * <p>A finding is satisfied where an item is answered or exempt, or an assertion met. It is not satisfied otherwise, for
 * the reason {@code fail} where something mandatory is certainly not done, and {@code other} where that is not known or
 * the item is optional; properties in {@value OscalProperties#NAMESPACE} tell these apart. Status, tallies and what the
 * verdict rests on are properties too. The start of the result and the time of observations are the first second, in UTC,
 * of the day of the verdict; the method of observation is unknown, since nobody but the organisation looked at anything.
 *
 * <p>OSCAL insists on an assessment plan. Where the host has none, a resource takes its place and says so. The organisation is
 * a party without a name, which the scorecard does not hold.
 *
 * <p>Left out, and listed: the results of standards, since findings are on controls and not on groups, and the confirmation of
 * assertions without mandatory items. Stateless and thread-safe.
 */
public final class OscalAssessmentResults {

    private OscalAssessmentResults() {}

    /**
     * Writes a scorecard as assessment results without an assessment plan.
     *
     * @param card the scorecard
     * @return the results, with what they leave out; a program that insists on following every reference finds that the
     *     plan leads nowhere
     */
    public static Export export(Scorecard card) {
        Objects.requireNonNull(card, "card");
        OscalDocument document = document(card);
        String plan = document.resource(
                "No assessment plan",
                "There was none: the answers of the organisation were judged by the requirement set that the metadata"
                        + " name.",
                new OscalProperties().own("requirements", card.requirementSet().checksum()));
        return export(card, document, plan);
    }

    /**
     * Writes a scorecard as the results of an assessment plan that the host has.
     *
     * @param card the scorecard
     * @param assessmentPlan where the OSCAL assessment plan is found, from where the results are stored; not looked up
     * @return the results, with what they leave out
     */
    public static Export export(Scorecard card, URI assessmentPlan) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(assessmentPlan, "assessmentPlan");
        return export(card, document(card), assessmentPlan.toString());
    }

    private static OscalDocument document(Scorecard card) {
        return ScorecardMetadata.document("assessment-results", card, "results");
    }

    private static Export export(Scorecard card, OscalDocument document, String plan) {
        JsonObject body = new JsonObject()
                .with("import-ap", new JsonObject().with("href", plan))
                .withObjects("results", List.of(result(card)));
        return document.export(body, leftOut(card));
    }

    private static JsonObject result(Scorecard card) {
        ResultFindings findings = new ResultFindings(card);
        return new JsonObject()
                .with(
                        "uuid",
                        NameBasedUuid.of(
                                        "result",
                                        card.odsCode().toString(),
                                        card.requirementSet().checksum().text(),
                                        card.asAt().toString())
                                .toString())
                .with("title", OscalText.markdown("As at " + card.asAt()))
                .with("description", OscalText.markdown(description(card)))
                .with("start", OscalTime.startOf(card.asAt()))
                .withObjects("props", tallies(card))
                .with(
                        "reviewed-controls",
                        new JsonObject()
                                .withObjects(
                                        "control-selections", List.of(new JsonObject().withEmptyObject("include-all"))))
                .withObjects("observations", Observations.of(card.findings(), card))
                .withObjects(
                        "findings",
                        Stream.concat(
                                        card.assertionResults().stream()
                                                .filter(OscalAssessmentResults::holdsMandatory)
                                                .map(findings::of),
                                        card.items().stream().map(findings::of))
                                .toList());
    }

    private static String description(Scorecard card) {
        return Headline.of(card).sentences()
                + (card.determined() ? "" : " Which of the two it is depends on what is not known.");
    }

    private static List<JsonObject> tallies(Scorecard card) {
        ItemTally mandatory = card.mandatory();
        return new OscalProperties()
                .own("mandatory-total", mandatory.total())
                .own("mandatory-answered", mandatory.answered())
                .own("mandatory-exempt", mandatory.exempt())
                .own("mandatory-undetermined", mandatory.undetermined())
                .own("mandatory-outstanding", mandatory.outstanding())
                .own("assertions-mandatory", card.assertions().mandatory())
                .own("assertions-complete", card.assertions().complete())
                .own("assertions-confirmed", card.assertions().confirmed())
                .toJson();
    }

    private static boolean holdsMandatory(AssertionResult assertion) {
        return assertion.mandatory() > 0;
    }

    private static List<Finding> leftOut(Scorecard card) {
        List<Finding> leftOut = new ArrayList<>();
        if (!card.standards().isEmpty()) {
            leftOut.add(Finding.of(Severity.INFO, null, "/standards", Reason.of(ExportCodes.OSCAL_STANDARDS)));
        }
        List<AssertionResult> assertions = card.assertionResults();
        for (int i = 0; i < assertions.size(); i++) {
            AssertionResult assertion = assertions.get(i);
            if (assertion.confirmed() && !holdsMandatory(assertion)) {
                leftOut.add(Finding.of(
                        Severity.INFO,
                        assertion.ref(),
                        "/assertionResults/" + i,
                        Reason.of(ExportCodes.OSCAL_OPTIONAL_ASSERTION, assertion.ref())));
            }
        }
        return leftOut;
    }
}
