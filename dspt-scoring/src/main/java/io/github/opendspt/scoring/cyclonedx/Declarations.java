package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.scoring.internal.export.Conformance;
import io.github.opendspt.scoring.internal.export.ScorecardConformance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a scorecard declares on the standard: claims on what is done, and how far each requirement is conformed to. */
final class Declarations {

    private final Scorecard card;
    private final RequirementSet requirements;
    private final Organisation organisation;
    private final CertificateEvidence certificates;
    private final ScorecardConformance conformance;

    private final List<JsonObject> claims = new ArrayList<>();
    private final List<JsonObject> map = new ArrayList<>();

    Declarations(
            Scorecard card, RequirementSet requirements, Organisation organisation, CertificateEvidence certificates) {
        this.card = card;
        this.requirements = requirements;
        this.organisation = organisation;
        this.certificates = certificates;
        this.conformance = new ScorecardConformance(card);
    }

    JsonObject toJson() {
        card.standards().forEach(this::declare);
        card.assertionResults().forEach(this::declare);
        card.items().forEach(this::declare);
        JsonObject attestation = new JsonObject().with("summary", summary()).withObjects("map", map);
        JsonObject target = new JsonObject()
                .with("bom-ref", BomRefs.organisation(organisation.odsCode()))
                .with("name", organisation.name());
        return new JsonObject()
                .withObjects("attestations", List.of(attestation))
                .withObjects("claims", claims)
                .withObjects("evidence", certificates.toJson())
                .with("targets", new JsonObject().withObjects("organizations", List.of(target)));
    }

    private String summary() {
        return Headline.of(card).sentences()
                + (card.determined() ? "" : " Which of the two it is depends on what is not known.");
    }

    private void declare(StandardResult standard) {
        String requirement = BomRefs.standard(standard.number());
        if (standard.mandatory() > 0) {
            map(requirement, List.of(), conformance.of(standard), conformance.describe(standard), null);
        }
    }

    /** Where nothing is mandatory, nothing is there to conform to; a confirmation is claimed all the same. */
    private void declare(AssertionResult assertion) {
        List<String> claimed = assertion.confirmed()
                ? claim(assertion.ref(), "Assertion " + assertion.ref() + " is confirmed", null, List.of())
                : List.of();
        String requirement = BomRefs.requirement(assertion.ref());
        if (assertion.mandatory() > 0) {
            map(requirement, claimed, conformance.of(assertion), conformance.describe(assertion), null);
        } else if (assertion.confirmed()) {
            map.add(requirement(requirement, claimed));
        }
    }

    private void declare(ItemResult item) {
        String reasons = item.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
        String done = item.state() == ItemState.ANSWERED ? "answered" : "exempt";
        List<String> claimed = item.state().counts()
                ? claim(
                        item.ref(),
                        "Evidence item " + item.ref() + " is " + done,
                        reasons,
                        certificates.refs(item.exemptBy()))
                : List.of();
        String rationale = item.mandatory() ? reasons : reasons + "; the item is optional for Standards Met";
        map(BomRefs.requirement(item.ref()), claimed, conformance.of(item), rationale, confidence(item.ref()));
    }

    /** Claims something of the organisation, and gives the reference of the claim. */
    private List<String> claim(FormRef ref, String predicate, @Nullable String reasoning, List<String> evidence) {
        claims.add(new JsonObject()
                .with("bom-ref", BomRefs.claim(ref))
                .with("target", BomRefs.organisation(organisation.odsCode()))
                .with("predicate", predicate)
                .with("reasoning", reasoning)
                .withTexts("evidence", evidence));
        return List.of(BomRefs.claim(ref));
    }

    private void map(
            String requirement,
            List<String> claimed,
            Conformance conforms,
            String rationale,
            @Nullable String confidence) {
        JsonObject score = new JsonObject();
        switch (conforms) {
            case CONFORMS -> score.with("score", 1);
            case DOES_NOT_CONFORM -> score.with("score", 0);
            case NOT_KNOWN -> {}
        }
        map.add(requirement(requirement, claimed)
                .with("conformance", score.with("rationale", rationale))
                .with("confidence", new JsonObject().with("rationale", confidence)));
    }

    private static JsonObject requirement(String requirement, List<String> claimed) {
        return new JsonObject().with("requirement", requirement).withTexts("claims", claimed);
    }

    /** How well it is known what is asked; in words, since no source gives a figure. */
    private @Nullable String confidence(EvidenceRef ref) {
        return requirements
                .item(ref)
                .map(item -> "What the item asks is known with confidence "
                        + item.provenance().confidence() + ": "
                        + item.provenance().source())
                .orElse(null);
    }
}
