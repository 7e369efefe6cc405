package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.code.ExportCodes;
import java.util.List;
import java.util.Objects;

/**
 * A scorecard of the CAF-aligned track as a CycloneDX attestation, as {@link CycloneDxAttestation} writes one of the other form: the
 * outcomes as a standard, and on it what the organisation declares.
 *
 * <p>The standard has a requirement for each objective, principle and outcome, each under the one above, and for each policy question under
 * its outcome. The organisation claims each level that it states and each policy that it answers. Conformance is 1 where an outcome
 * meets the expected level, 0 where it is certainly below or unanswered, and has no score where that is not known; that of a policy never has one,
 * since what it does to the status is not known (rule E8). No certificate bears on this track (rule E9), so there is no evidence.
 *
 * <p>Left out, and listed: explanations, drafts, evidence and the improvement plan of the assessment, the notes on the outcomes, and
 * the findings of the scorecard. Stateless and thread-safe.
 */
public final class CafCycloneDxAttestation {

    private CafCycloneDxAttestation() {}

    /**
     * Writes a verdict as an attestation in CycloneDX 1.7.
     *
     * @param outcomes the outcomes that the assessment was judged by
     * @param assessment the assessment; its explanations stay where they are
     * @param card the verdict on it
     * @return the attestation, with what it leaves out
     * @throws IllegalArgumentException if the scorecard was judged by other outcomes, or is of another edition or organisation
     *     than the assessment
     */
    public static Export export(CafOutcomes outcomes, CafAssessment assessment, CafScorecard card) {
        return export(outcomes, assessment, card, CycloneDxVersion.V1_7);
    }

    /**
     * Writes a verdict as an attestation in a version of CycloneDX, for readers that do not know the newest.
     *
     * @param outcomes the outcomes that the assessment was judged by
     * @param assessment the assessment; its explanations stay where they are
     * @param card the verdict on it
     * @param version the version of CycloneDX
     * @return the attestation, with what it leaves out
     * @throws IllegalArgumentException if the scorecard was judged by other outcomes, or is of another edition or organisation
     *     than the assessment
     */
    public static Export export(
            CafOutcomes outcomes, CafAssessment assessment, CafScorecard card, CycloneDxVersion version) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(card, "card");
        requireSame("outcomes", outcomes.checksum(), card.requirementsChecksum());
        requireSame("assessment", assessment.edition(), card.edition());
        requireSame("assessment", assessment.organisation().odsCode(), card.odsCode());
        CafDeclarations declarations = new CafDeclarations(card, outcomes, assessment);
        JsonObject content = new JsonObject()
                .with("version", 1)
                .with(
                        "metadata",
                        new JsonObject()
                                .with("timestamp", Instants.startOf(card.asAt()))
                                .withObjects("properties", properties(outcomes, assessment, card)))
                .with("declarations", declarations.toJson())
                .with("definitions", new JsonObject().withObjects("standards", List.of(declarations.standard())));
        JsonObject document = new JsonObject()
                .with("bomFormat", "CycloneDX")
                .with("specVersion", version.toString())
                .with("serialNumber", "urn:uuid:" + NameBasedUuid.of("cyclonedx", content.toJson()))
                .withAll(content);
        return new Export(document.toJson(), leftOut(outcomes, assessment, card));
    }

    private static void requireSame(String argument, Object given, Object ofCard) {
        if (!given.equals(ofCard)) {
            throw new IllegalArgumentException(argument + ": it is of " + given + ", the scorecard of " + ofCard);
        }
    }

    private static List<JsonObject> properties(CafOutcomes outcomes, CafAssessment assessment, CafScorecard card) {
        return new BomProperties()
                .with("edition", card.edition())
                .with("track", "caf")
                .with("framework", outcomes.framework())
                .with("requirements", card.requirementsChecksum())
                .with("profile", card.profile().checksum())
                .with("profile-name", card.profile().name())
                .with(
                        "profile-known",
                        card.profile().known() + " of " + card.profile().total())
                .with("as-at", card.asAt())
                .with("ods-code", card.odsCode())
                .with("organisation-type", assessment.organisation().type())
                .with("status", card.status())
                .with("possible-status", card.possibleStatus())
                .with("openness", card.openness())
                .with(card.published())
                .toJson();
    }

    private static List<Finding> leftOut(CafOutcomes outcomes, CafAssessment assessment, CafScorecard card) {
        LeftOut leftOut = new LeftOut();
        leftOut.addIf(!outcomes.notes().isEmpty(), "/notes", ExportCodes.CYCLONEDX_REQUIREMENT_NOTES);
        leftOut.addIf(!assessment.outcomes().isEmpty(), "/outcomes", ExportCodes.CYCLONEDX_EXPLANATIONS);
        leftOut.addIf(!assessment.drafts().isEmpty(), "/drafts", ExportCodes.CYCLONEDX_DRAFTS);
        leftOut.addIf(!assessment.evidence().isEmpty(), "/evidence", ExportCodes.CYCLONEDX_OUTCOME_EVIDENCE);
        leftOut.addIf(assessment.improvementPlan() != null, "/improvementPlan", ExportCodes.CYCLONEDX_IMPROVEMENT_PLAN);
        leftOut.addIf(!card.findings().isEmpty(), "/findings", ExportCodes.CYCLONEDX_FINDINGS);
        return leftOut.findings();
    }
}
