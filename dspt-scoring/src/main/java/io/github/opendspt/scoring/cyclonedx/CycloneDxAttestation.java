package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.ExportCodes;
import java.util.List;
import java.util.Objects;

/**
 * A scorecard as a CycloneDX attestation: the requirement set as a standard, and on it what the organisation declares.
 *
 * <p>The standard has a requirement for each data security standard, assertion and evidence item, each under the one above,
 * and a level for each status that takes items. The organisation claims what is answered, exempt or confirmed; an exemption
 * rests on the certificates of its schemes that count on the day. Certificates are evidence from the first second of the
 * day of issue, in UTC, to the last of the day of expiry, in UTC and in London; those that do not count are there and say why.
 *
 * <p>Conformance is 1 where a requirement is met, 0 where it certainly is not, and has no score where that is not known;
 * the rationale says why, and whether an item is optional. Confidence has no score at all: that of a source is a word, not
 * a figure, and is in the rationale. The document is of the first second, in UTC, of the day of the
 * verdict, which is a property too.
 *
 * <p>Left out, and listed: of the requirement set, its notes, what is known of the edition, and exemption marks that mean
 * nothing; of the assessment, the answers themselves, drafts, evidence, sites, the improvement plan, the previous status, and
 * the affirmation, since who confirmed what is known, but CycloneDX takes a signatory only with a signature; the findings of
 * the scorecard. Each finding points into the document that it is about. No assessor is named, since none is known. Stateless and thread-safe.
 */
public final class CycloneDxAttestation {

    private CycloneDxAttestation() {}

    /**
     * Writes a verdict as an attestation in CycloneDX 1.7.
     *
     * @param requirements the requirement set that the assessment was judged by
     * @param assessment the assessment; its certificates become evidence, its answers stay where they are
     * @param card the verdict on it
     * @return the attestation, with what it leaves out
     * @throws IllegalArgumentException if the scorecard was judged by other requirements, or is of another edition or
     *     organisation than the assessment
     */
    public static Export export(RequirementSet requirements, Assessment assessment, Scorecard card) {
        return export(requirements, assessment, card, CycloneDxVersion.V1_7);
    }

    /**
     * Writes a verdict as an attestation in a version of CycloneDX, for readers that do not know the newest.
     *
     * @param requirements the requirement set that the assessment was judged by
     * @param assessment the assessment; its certificates become evidence, its answers stay where they are
     * @param card the verdict on it
     * @param version the version of CycloneDX
     * @return the attestation, with what it leaves out
     * @throws IllegalArgumentException if the scorecard was judged by other requirements, or is of another edition or
     *     organisation than the assessment
     */
    public static Export export(
            RequirementSet requirements, Assessment assessment, Scorecard card, CycloneDxVersion version) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(card, "card");
        requireSame(
                "requirements", requirements.checksum(), card.requirementSet().checksum());
        requireSame("assessment", assessment.edition(), card.edition());
        requireSame("assessment", assessment.organisation().odsCode(), card.odsCode());
        CertificateEvidence certificates = new CertificateEvidence(assessment, card.asAt());
        JsonObject content = new JsonObject()
                .with("version", 1)
                .with(
                        "metadata",
                        new JsonObject()
                                .with("timestamp", Instants.startOf(card.asAt()))
                                .withObjects("properties", properties(requirements, assessment, card)))
                .with(
                        "declarations",
                        new Declarations(card, requirements, assessment.organisation(), certificates).toJson())
                .with(
                        "definitions",
                        new JsonObject().withObjects("standards", List.of(StandardDefinition.of(requirements))));
        JsonObject document = new JsonObject()
                .with("bomFormat", "CycloneDX")
                .with("specVersion", version.toString())
                .with("serialNumber", "urn:uuid:" + NameBasedUuid.of("cyclonedx", content.toJson()))
                .withAll(content);
        return new Export(document.toJson(), leftOut(requirements, assessment, card));
    }

    private static void requireSame(String argument, Object given, Object ofCard) {
        if (!given.equals(ofCard)) {
            throw new IllegalArgumentException(argument + ": it is of " + given + ", the scorecard of " + ofCard);
        }
    }

    private static List<JsonObject> properties(RequirementSet requirements, Assessment assessment, Scorecard card) {
        return new BomProperties()
                .with("edition", card.edition())
                .with("category", card.category())
                .with("requirements", requirements.checksum())
                .with("revised-on", requirements.revisedOn())
                .with("track", requirements.track())
                .with("completeness", requirements.completeness())
                .with("exemptions", requirements.exemptions())
                .with("stated-mandatory", requirements.statedTotals().mandatory())
                .with("stated-approaching", requirements.statedTotals().approaching())
                .with("as-at", card.asAt())
                .with("ods-code", card.odsCode())
                .with("organisation-type", assessment.organisation().type())
                .with("status", card.status())
                .with("possible-status", card.possibleStatus())
                .with("openness", card.openness())
                .with(card.published())
                .toJson();
    }

    private static List<Finding> leftOut(RequirementSet requirements, Assessment assessment, Scorecard card) {
        LeftOut leftOut = new LeftOut();
        leftOut.addIf(
                !requirements.editionFacts().equals(EditionFacts.unknown(requirements.edition())),
                "/editionFacts",
                ExportCodes.CYCLONEDX_EDITION_FACTS);
        leftOut.addIf(!requirements.notes().isEmpty(), "/notes", ExportCodes.CYCLONEDX_REQUIREMENT_NOTES);
        leftOut.addIf(
                requirements.exemptions() == ExemptionBasis.UNKNOWN
                        && requirements.items().stream()
                                .anyMatch(item -> !item.exemptBy().isEmpty()),
                "/items",
                ExportCodes.CYCLONEDX_EXEMPTION_MARKS);
        leftOut.addIf(!assessment.answers().isEmpty(), "/answers", ExportCodes.CYCLONEDX_ANSWERS);
        leftOut.addIf(!assessment.drafts().isEmpty(), "/drafts", ExportCodes.CYCLONEDX_DRAFTS);
        leftOut.addIf(!assessment.evidence().isEmpty(), "/evidence", ExportCodes.CYCLONEDX_EVIDENCE);
        leftOut.addIf(
                !assessment.confirmedAssertions().isEmpty(),
                "/confirmedAssertions",
                ExportCodes.CYCLONEDX_CONFIRMATIONS);
        leftOut.addIf(assessment.improvementPlan() != null, "/improvementPlan", ExportCodes.CYCLONEDX_IMPROVEMENT_PLAN);
        leftOut.addIf(assessment.previousStatus() != null, "/previousStatus", ExportCodes.CYCLONEDX_PREVIOUS_STATUS);
        leftOut.addIf(!assessment.sites().isEmpty(), "/sites", ExportCodes.CYCLONEDX_SITES);
        leftOut.addIf(!card.findings().isEmpty(), "/findings", ExportCodes.CYCLONEDX_FINDINGS);
        return leftOut.findings();
    }
}
