package io.github.opendspt.model.oscal;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A requirement set as an OSCAL catalog: a group for each standard, in it a control for each assertion, and in that a
 * control for each evidence item, optional ones too.
 *
 * <p>Whatever OSCAL has no word for is a property in {@code urn:opendspt:ns:oscal}: of an item, whether it is
 * mandatory for which status, the kind of answer, the schemes that exempt it, its dated clauses, whether it is only a
 * candidate, and how well all that is founded, with the source as a remark; of the catalog, edition, category, checksum,
 * completeness and the dates of the edition. What is not known has no property.
 *
 * <p>Left out of all that, and listed: the organisation types of the edition, and exemption marks where the set says that
 * they mean nothing. The set itself is attached as a document, so that {@link #read} gives it back whole. Titles are this
 * project's words, or those of the host's own set, never the official wording. Stateless and thread-safe.
 */
public final class OscalCatalog {

    private OscalCatalog() {}

    /**
     * Writes a requirement set as a catalog.
     *
     * @param requirements the requirement set
     * @return the catalog, with what it leaves out
     */
    public static Export export(RequirementSet requirements) {
        Objects.requireNonNull(requirements, "requirements");
        List<Finding> leftOut = leftOut(requirements);
        return document(requirements, leftOut).export(body(requirements), leftOut);
    }

    /**
     * Reads a catalog back into the requirement set that it was written of. The set is what is attached to the catalog, and
     * everything else that the catalog says has to be what that set gives: a catalog of another program, and one that was
     * changed, is refused, with every place at which it differs. Ids, titles and properties are compared as values; order
     * of members and white space between them do not matter. A document is read within
     * {@link io.github.opendspt.model.json.ReadLimits#defaults()}.
     *
     * @param document the catalog, in UTF-8
     * @return the requirement set, suggestions, advice and organisation types included; or the problems
     */
    public static Reading<RequirementSet> read(byte[] document) {
        return AttachedSet.read(Objects.requireNonNull(document, "document"));
    }

    /** The catalog of a set, as it is written. */
    static JsonObject tree(RequirementSet requirements) {
        return document(requirements, new ArrayList<>()).tree(body(requirements));
    }

    private static OscalDocument document(RequirementSet requirements, List<Finding> leftOut) {
        OscalDocument document = RequirementsMetadata.document("catalog", requirements, "requirements");
        RequirementsMetadata.addEditionFacts(document.properties(), requirements.editionFacts());
        document.remarks(requirements.notes());
        document.remarks(requirements.editionFacts().notes());
        AttachedSet.attach(requirements, document, leftOut);
        return document;
    }

    private static JsonObject body(RequirementSet requirements) {
        return new JsonObject()
                .withObjects(
                        "groups",
                        requirements.standards().stream()
                                .map(standard -> group(standard, requirements))
                                .toList());
    }

    private static JsonObject group(DataSecurityStandard standard, RequirementSet requirements) {
        String id = ControlIds.group(standard.number());
        JsonObject overview = new JsonObject()
                .with("id", id + "_ovw")
                .with("name", "overview")
                .with("prose", OscalText.markdown(standard.about()));
        return new JsonObject()
                .with("id", id)
                .with("class", "standard")
                .with("title", title(standard.title(), "Standard " + standard.number()))
                .withObjects(
                        "props", labels(Integer.toString(standard.number())).toJson())
                .withObjects("parts", List.of(overview))
                .withObjects(
                        "controls",
                        requirements.assertions().stream()
                                .filter(assertion -> assertion.ref().standard() == standard.number())
                                .map(assertion -> assertion(assertion, requirements))
                                .toList());
    }

    private static JsonObject assertion(Assertion assertion, RequirementSet requirements) {
        return control(
                        assertion.ref(),
                        "assertion",
                        assertion.title(),
                        labels(assertion.ref().toString()))
                .withObjects(
                        "controls",
                        requirements.items(assertion.ref()).stream()
                                .map(item -> item(item, requirements))
                                .toList());
    }

    private static JsonObject item(EvidenceItem item, RequirementSet requirements) {
        OscalProperties properties = labels(item.ref().toString())
                .own("standards-met", item.met())
                .own("approaching-standards", item.approaching())
                .own("answer-kind", item.answerKind());
        if (requirements.exemptions() != ExemptionBasis.UNKNOWN) {
            for (CertificateScheme scheme : item.exemptBy()) {
                properties.own("exempt-by", scheme);
            }
        }
        properties
                .own("change", item.change())
                .own("candidate", item.candidate() ? "yes" : null)
                .own("not-before", item.notBefore())
                .own("plan-until", item.planUntil())
                .own("depends-on", item.dependsOn())
                .own(
                        "confidence",
                        item.provenance().confidence(),
                        item.provenance().source());
        return control(item.ref(), "evidence-item", item.title(), properties);
    }

    private static JsonObject control(Ref ref, String controlClass, String title, OscalProperties properties) {
        String shown = title(title, ref.toString());
        JsonObject statement = new JsonObject()
                .with("id", ControlIds.statement(ref))
                .with("name", "statement")
                .with("prose", shown);
        return new JsonObject()
                .with("id", ControlIds.control(ref))
                .with("class", controlClass)
                .with("title", shown)
                .withObjects("props", properties.toJson())
                .withObjects("parts", List.of(statement));
    }

    private static OscalProperties labels(String label) {
        return new OscalProperties().oscal("label", label).oscal("sort-id", ControlIds.sortId(label));
    }

    /** OSCAL takes no blank title; a host's own set may have one. */
    private static String title(String title, String otherwise) {
        String shown = OscalText.markdown(title);
        return shown.isEmpty() ? OscalText.markdown(otherwise) : shown;
    }

    /** What a catalog of either form has no place for. */
    static Finding organisationTypes(String pointer) {
        return Finding.of(Severity.INFO, null, pointer, Reason.of(OscalCodes.ORGANISATION_TYPES));
    }

    private static List<Finding> leftOut(RequirementSet requirements) {
        List<Finding> leftOut = new ArrayList<>();
        if (!requirements.editionFacts().organisationTypes().isEmpty()) {
            leftOut.add(organisationTypes("/editionFacts/organisationTypes"));
        }
        if (requirements.exemptions() == ExemptionBasis.UNKNOWN) {
            List<EvidenceItem> items = requirements.items();
            for (int i = 0; i < items.size(); i++) {
                EvidenceItem item = items.get(i);
                if (!item.exemptBy().isEmpty()) {
                    leftOut.add(Finding.of(
                            Severity.INFO,
                            item.ref(),
                            "/items/" + i + "/exemptBy",
                            Reason.of(OscalCodes.EXEMPTIONS_UNKNOWN, item.ref())));
                }
            }
        }
        return leftOut;
    }
}
