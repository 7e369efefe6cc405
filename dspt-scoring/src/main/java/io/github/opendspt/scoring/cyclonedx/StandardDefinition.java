package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A requirement set as a standard: its requirements in three layers, and a level for each status that takes items. */
final class StandardDefinition {

    private StandardDefinition() {}

    static JsonObject of(RequirementSet set) {
        List<JsonObject> requirements = new ArrayList<>();
        set.standards().forEach(standard -> requirements.add(standard(standard)));
        set.assertions().forEach(assertion -> requirements.add(assertion(assertion)));
        set.items().forEach(item -> requirements.add(item(item, set)));
        return new JsonObject()
                .with("bom-ref", "standard")
                .with("name", "Data Security and Protection Toolkit")
                .with("version", set.edition().toString())
                .with(
                        "description",
                        "What category " + set.category() + " is asked, in words that are not the official ones"
                                + (set.completeness() == Completeness.COMPLETE
                                        ? ""
                                        : "; the list of items is " + set.completeness()))
                .with("owner", "NHS England")
                .withObjects("requirements", requirements)
                .withObjects("levels", levels(set));
    }

    private static JsonObject standard(DataSecurityStandard standard) {
        return new JsonObject()
                .with("bom-ref", BomRefs.standard(standard.number()))
                .with("identifier", Integer.toString(standard.number()))
                .with("title", standard.title())
                .withTexts("descriptions", List.of(standard.about()));
    }

    private static JsonObject assertion(Assertion assertion) {
        return new JsonObject()
                .with("bom-ref", BomRefs.requirement(assertion.ref()))
                .with("identifier", assertion.ref().toString())
                .with("title", assertion.title())
                .with("parent", BomRefs.standard(assertion.ref().standard()));
    }

    private static JsonObject item(EvidenceItem item, RequirementSet set) {
        BomProperties properties = new BomProperties()
                .with("standards-met", item.met())
                .with("approaching-standards", item.approaching())
                .with("answer-kind", item.answerKind());
        if (set.exemptions() != ExemptionBasis.UNKNOWN) {
            for (CertificateScheme scheme : item.exemptBy()) {
                properties.with("exempt-by", scheme);
            }
        }
        properties
                .with("change", item.change())
                .with("candidate", item.candidate() ? "yes" : null)
                .with("not-before", item.notBefore())
                .with("plan-until", item.planUntil())
                .with("depends-on", item.dependsOn())
                .with("confidence", item.provenance().confidence())
                .with("source", item.provenance().source());
        return new JsonObject()
                .with("bom-ref", BomRefs.requirement(item.ref()))
                .with("identifier", item.ref().toString())
                .with("title", item.title())
                .with("parent", BomRefs.requirement(item.ref().assertion()))
                .withObjects("properties", properties.toJson());
    }

    private static List<JsonObject> levels(RequirementSet set) {
        List<JsonObject> levels = new ArrayList<>();
        addLevel(
                levels,
                "approaching-standards",
                "Approaching Standards",
                "The reduced list; it also takes a plan.",
                set,
                item -> item.approaching() == Obligation.MANDATORY);
        addLevel(
                levels,
                "standards-met",
                "Standards Met",
                "Every mandatory item; it also takes the confirmation of every assertion that holds one.",
                set,
                EvidenceItem::mandatory);
        return levels;
    }

    private static void addLevel(
            List<JsonObject> levels,
            String identifier,
            String title,
            String description,
            RequirementSet set,
            Predicate<EvidenceItem> takes) {
        List<String> requirements = set.items().stream()
                .filter(takes)
                .map(item -> BomRefs.requirement(item.ref()))
                .toList();
        if (!requirements.isEmpty()) {
            levels.add(new JsonObject()
                    .with("bom-ref", "level-" + identifier)
                    .with("identifier", identifier)
                    .with("title", title)
                    .with("description", description)
                    .withTexts("requirements", requirements));
        }
    }
}
