package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.internal.oscal.OscalTime;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.OutcomeTally;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard of the CAF-aligned track as OSCAL assessment results, as {@link OscalAssessmentResults} writes one of the other
 * form: one result, with a finding on the statement of every outcome and an observation for each finding of the scorecard.
 *
 * <p>A finding is satisfied where the outcome meets its expected level. It is not satisfied otherwise, for the reason
 * {@code fail} where the outcome is certainly below or unanswered, and {@code other} where that is not known. What is
 * outstanding of policies is in the description of the result, since no control is theirs. Nothing is left out. Stateless and
 * thread-safe.
 */
public final class OscalCafResults {

    private OscalCafResults() {}

    /**
     * Writes a scorecard as assessment results without an assessment plan.
     *
     * @param card the scorecard
     * @return the results; a program that insists on following every reference finds that the plan leads nowhere
     */
    public static Export export(CafScorecard card) {
        Objects.requireNonNull(card, "card");
        OscalDocument document = document("assessment-results", card, "results");
        String plan = document.resource(
                "No assessment plan",
                "There was none: the levels that the organisation stated were judged by the outcomes that the metadata"
                        + " name.",
                new OscalProperties().own("requirements", card.requirementsChecksum()));
        return export(card, document, plan);
    }

    /**
     * Writes a scorecard as the results of an assessment plan that the host has.
     *
     * @param card the scorecard
     * @param assessmentPlan where the OSCAL assessment plan is found, from where the results are stored; not looked up
     * @return the results
     */
    public static Export export(CafScorecard card, URI assessmentPlan) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(assessmentPlan, "assessmentPlan");
        return export(card, document("assessment-results", card, "results"), assessmentPlan.toString());
    }

    private static Export export(CafScorecard card, OscalDocument document, String plan) {
        JsonObject body = new JsonObject()
                .with("import-ap", new JsonObject().with("href", plan))
                .withObjects("results", List.of(result(card)));
        return document.export(body, List.of());
    }

    /** A document on a scorecard, with what is said of all of them. */
    static OscalDocument document(String root, CafScorecard card, String what) {
        OscalDocument document = new OscalDocument(
                root,
                "Data Security and Protection Toolkit " + card.edition() + ", CAF-aligned: " + what + " of "
                        + card.odsCode() + " as at " + card.asAt(),
                card.asAt().toString(),
                card.asAt());
        document.properties()
                .own("edition", card.edition())
                .own("track", "caf")
                .own("requirements", card.requirementsChecksum())
                .own("profile", card.profile().checksum(), card.profile().name())
                .own("as-at", card.asAt())
                .own("ods-code", card.odsCode())
                .own("status", card.status())
                .own("possible-status", card.possibleStatus())
                .own("openness", card.openness());
        PublishedProperties.add(card.published(), document.properties());
        return document.party(AssessedOrganisation.party(card.odsCode()));
    }

    private static JsonObject result(CafScorecard card) {
        OutcomeTally outcomes = card.outcomes();
        return new JsonObject()
                .with("uuid", uuid("result", card, null))
                .with("title", OscalText.markdown("As at " + card.asAt()))
                .with("description", OscalText.paragraphs(description(card)))
                .with("start", OscalTime.startOf(card.asAt()))
                .withObjects(
                        "props",
                        new OscalProperties()
                                .own("outcomes-total", outcomes.total())
                                .own("outcomes-meets", outcomes.meets())
                                .own("outcomes-below", outcomes.below())
                                .own("outcomes-undetermined", outcomes.undetermined())
                                .own("outcomes-unanswered", outcomes.unanswered())
                                .toJson())
                .with(
                        "reviewed-controls",
                        new JsonObject()
                                .withObjects(
                                        "control-selections", List.of(new JsonObject().withEmptyObject("include-all"))))
                .withObjects("observations", Observations.of(card.findings(), card))
                .withObjects(
                        "findings",
                        card.results().stream().map(one -> finding(one, card)).toList());
    }

    private static List<String> description(CafScorecard card) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(card.headline().sentences()
                + (card.determined() ? "" : " Which of the two it is depends on what is not known."));
        card.blockers().stream()
                .filter(blocker -> blocker.kind() == CafBlockerKind.POLICY)
                .forEach(blocker -> paragraphs.add(blocker.message()));
        return paragraphs;
    }

    /** The finding on an outcome. */
    static JsonObject finding(OutcomeResult result, CafScorecard card) {
        OscalProperties properties = new OscalProperties()
                .own("result", result.result())
                .own("stated-level", result.stated())
                .own("expected-level", result.expected());
        result.reasons().forEach(reason -> properties.own("reason-code", reason.code()));
        List<String> why = result.reasons().isEmpty()
                ? List.of("The stated level meets the expected one.")
                : result.reasons().stream().map(Reason::message).toList();
        JsonObject target = new JsonObject()
                .with("type", "statement-id")
                .with("target-id", ControlIds.statement(result.ref()))
                .with("status", status(result));
        return new JsonObject()
                .with("uuid", uuid("finding", card, result.ref().toString()))
                .with("title", OscalText.markdown(result.ref() + " " + result.title()))
                .with("description", OscalText.paragraphs(why))
                .withObjects("props", properties.toJson())
                .with("target", target);
    }

    private static JsonObject status(OutcomeResult result) {
        String reason = switch (result.result()) {
            case MEETS -> "pass";
            case BELOW, UNANSWERED -> "fail";
            case UNDETERMINED -> "other";
        };
        return new JsonObject()
                .with("state", reason.equals("pass") ? "satisfied" : "not-satisfied")
                .with("reason", reason);
    }

    /** The same for the same organisation, outcomes, day and ref. */
    private static String uuid(String kind, CafScorecard card, @Nullable String ref) {
        String odsCode = card.odsCode().toString();
        String requirements = card.requirementsChecksum().text();
        String asAt = card.asAt().toString();
        return (ref == null
                        ? NameBasedUuid.of(kind, odsCode, requirements, asAt)
                        : NameBasedUuid.of(kind, odsCode, requirements, asAt, ref))
                .toString();
    }
}
