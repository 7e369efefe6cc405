package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outcomes of an edition as a standard, and what a scorecard declares on it. */
final class CafDeclarations {

    private final CafScorecard card;
    private final CafOutcomes outcomes;
    private final CafAssessment assessment;
    private final List<JsonObject> claims = new ArrayList<>();
    private final List<JsonObject> map = new ArrayList<>();

    CafDeclarations(CafScorecard card, CafOutcomes outcomes, CafAssessment assessment) {
        this.card = card;
        this.outcomes = outcomes;
        this.assessment = assessment;
    }

    /** The standard: objectives, principles, outcomes and policy questions, each under the one above. */
    JsonObject standard() {
        List<JsonObject> requirements = new ArrayList<>();
        outcomes.objectives()
                .forEach(objective ->
                        requirements.add(requirement(objective.letter(), objective.letter(), objective.title(), null)));
        outcomes.principles()
                .forEach(principle -> requirements.add(
                        requirement(principle.ref(), principle.ref(), principle.title(), principle.objective())));
        outcomes.outcomes().forEach(outcome -> requirements.add(outcome(outcome)));
        outcomes.policies().forEach(policy -> requirements.add(policy(policy)));
        JsonObject met = new JsonObject()
                .with("bom-ref", "level-standards-met")
                .with("identifier", "standards-met")
                .with("title", "Standards Met")
                .with(
                        "description",
                        "Every outcome at or above its expected level; what policy questions do is not known.")
                .withTexts(
                        "requirements",
                        outcomes.outcomes().stream()
                                .map(outcome -> named(outcome.ref().toString()))
                                .toList());
        return new JsonObject()
                .with("bom-ref", "standard")
                .with("name", "Data Security and Protection Toolkit, CAF-aligned")
                .with("version", outcomes.edition().toString())
                .with("description", "The outcomes of the CAF-aligned track, in words that are not the official ones")
                .withObjects("requirements", requirements)
                .withObjects("levels", List.of(met));
    }

    private static JsonObject requirement(String name, String identifier, String title, @Nullable String parent) {
        return new JsonObject()
                .with("bom-ref", named(name))
                .with("identifier", identifier)
                .with("title", title)
                .with("parent", parent == null ? null : named(parent));
    }

    private static JsonObject outcome(CafOutcome outcome) {
        CafOutcomeRef ref = outcome.ref();
        BomProperties properties = new BomProperties();
        outcome.levels().forEach(level -> properties.with("level", level));
        if (outcome.expected() != null) {
            properties
                    .with("expected-level", outcome.expected().level())
                    .with("confidence", outcome.expected().provenance().confidence())
                    .with("source", outcome.expected().provenance().source());
        }
        return requirement(ref.toString(), ref.toString(), outcome.title(), principle(ref))
                .withObjects("properties", properties.toJson());
    }

    private static String principle(CafOutcomeRef ref) {
        String text = ref.toString();
        return text.substring(0, text.indexOf('.'));
    }

    private static JsonObject policy(PolicyQuestion policy) {
        String ref = policy.ref().toString();
        return requirement(policyName(policy.ref()), ref + " policy", "Policy question beside " + ref, ref)
                .with("text", policy.about());
    }

    JsonObject toJson() {
        card.results().forEach(this::declare);
        outcomes.policies().forEach(this::declare);
        JsonObject attestation = new JsonObject().with("summary", summary()).withObjects("map", map);
        JsonObject target = new JsonObject()
                .with("bom-ref", BomRefs.organisation(card.odsCode()))
                .with("name", assessment.organisation().name());
        return new JsonObject()
                .withObjects("attestations", List.of(attestation))
                .withObjects("claims", claims)
                .with("targets", new JsonObject().withObjects("organizations", List.of(target)));
    }

    private String summary() {
        return card.headline().sentences()
                + (card.determined() ? "" : " Which of the two it is depends on what is not known.");
    }

    private void declare(OutcomeResult result) {
        String ref = result.ref().toString();
        List<String> claimed = result.stated() == null
                ? List.of()
                : claim(
                        ref,
                        "Outcome " + ref + " is stated as " + result.stated().displayName());
        JsonObject score = new JsonObject();
        switch (result.result()) {
            case MEETS -> score.with("score", 1);
            case BELOW, UNANSWERED -> score.with("score", 0);
            case UNDETERMINED -> {}
        }
        String why = result.reasons().isEmpty()
                ? "The stated level meets the expected one."
                : result.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
        map.add(mapped(ref, claimed).with("conformance", score.with("rationale", why)));
    }

    /** No score: what a policy does to the status is not known (rule E8). */
    private void declare(PolicyQuestion question) {
        PolicyAnswer answer = assessment.policies().get(question.ref());
        String name = policyName(question.ref());
        List<String> claimed = answer == null
                ? List.of()
                : claim(
                        name,
                        "The policy question beside " + question.ref() + " is answered: "
                                + answer.answer().displayName());
        String why = card.blockers().stream()
                .filter(blocker -> blocker.kind() == CafBlockerKind.POLICY
                        && question.ref().equals(blocker.ref()))
                .map(blocker -> blocker.message())
                .findFirst()
                .orElse("The question is answered with compliance; what that does to the status is not known.");
        map.add(mapped(name, claimed).with("conformance", new JsonObject().with("rationale", why)));
    }

    private List<String> claim(String name, String predicate) {
        String claim = "claim-" + name;
        claims.add(new JsonObject()
                .with("bom-ref", claim)
                .with("target", BomRefs.organisation(card.odsCode()))
                .with("predicate", predicate));
        return List.of(claim);
    }

    private static JsonObject mapped(String name, List<String> claimed) {
        return new JsonObject().with("requirement", named(name)).withTexts("claims", claimed);
    }

    private static String policyName(CafOutcomeRef ref) {
        return ref + "-policy";
    }

    private static String named(String name) {
        return "requirement-" + name;
    }
}
