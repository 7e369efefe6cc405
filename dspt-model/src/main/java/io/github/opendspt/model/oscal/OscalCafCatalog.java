package io.github.opendspt.model.oscal;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafPrinciple;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import java.util.List;
import java.util.Objects;

/**
 * The outcomes of the CAF-aligned track as an OSCAL catalog: a group for each objective, in it one for each principle, and in
 * that a control for each outcome.
 *
 * <p>Whatever OSCAL has no word for is a property in {@code urn:opendspt:ns:oscal}: whether an outcome has the partial
 * level, the level that it is expected to reach with its confidence, and that a policy question is asked beside it. What is not
 * known has no property. Titles are this project's words. Left out, and listed: the organisation types. Stateless and
 * thread-safe.
 */
public final class OscalCafCatalog {

    private OscalCafCatalog() {}

    /**
     * Writes the outcomes of an edition as a catalog.
     *
     * @param outcomes the outcomes
     * @return the catalog, with what it leaves out
     */
    public static Export export(CafOutcomes outcomes) {
        Objects.requireNonNull(outcomes, "outcomes");
        OscalDocument document = new OscalDocument(
                "catalog",
                "Data Security and Protection Toolkit " + outcomes.edition() + ", CAF-aligned: outcomes",
                outcomes.checksum().text(),
                null);
        document.properties()
                .own("edition", outcomes.edition())
                .own("track", "caf")
                .own("framework", outcomes.framework())
                .own("requirements", outcomes.checksum());
        document.remarks(outcomes.notes());
        JsonObject body = new JsonObject()
                .withObjects(
                        "groups",
                        outcomes.objectives().stream()
                                .map(objective -> objective(objective, outcomes))
                                .toList());
        return document.export(body, leftOut(outcomes));
    }

    private static List<Finding> leftOut(CafOutcomes outcomes) {
        return outcomes.organisationTypes().isEmpty()
                ? List.of()
                : List.of(OscalCatalog.organisationTypes("/organisationTypes"));
    }

    private static JsonObject objective(CafObjective objective, CafOutcomes outcomes) {
        return group(objective.letter(), "objective", objective.title())
                .withObjects(
                        "groups",
                        outcomes.principles().stream()
                                .filter(principle -> principle.objective().equals(objective.letter()))
                                .map(principle -> principle(principle, outcomes))
                                .toList());
    }

    private static JsonObject principle(CafPrinciple principle, CafOutcomes outcomes) {
        return group(principle.ref(), "principle", principle.title())
                .withObjects(
                        "controls",
                        outcomes.outcomes().stream()
                                .filter(outcome -> outcome.ref().principleRef().equals(principle.ref()))
                                .map(outcome -> outcome(outcome, outcomes))
                                .toList());
    }

    private static JsonObject group(String ref, String groupClass, String title) {
        return new JsonObject()
                .with("id", ControlIds.group(ref))
                .with("class", groupClass)
                .with("title", OscalText.markdown(title))
                .withObjects("props", labels(ref).toJson());
    }

    private static JsonObject outcome(CafOutcome outcome, CafOutcomes outcomes) {
        OscalProperties properties = labels(outcome.ref().toString()).own("partial-level", outcome.partialLevel());
        ExpectedLevel expected = outcome.expected();
        if (expected != null) {
            properties.own(
                    "expected-level",
                    expected.level(),
                    "Confidence " + expected.provenance().confidence() + ": "
                            + expected.provenance().source());
        }
        for (PolicyQuestion policy : outcomes.policies()) {
            if (policy.ref().equals(outcome.ref())) {
                properties.own("policy-question", "yes", policy.about());
            }
        }
        String title = OscalText.markdown(outcome.title());
        JsonObject statement = new JsonObject()
                .with("id", ControlIds.statement(outcome.ref()))
                .with("name", "statement")
                .with("prose", title);
        return new JsonObject()
                .with("id", ControlIds.control(outcome.ref()))
                .with("class", "outcome")
                .with("title", title)
                .withObjects("props", properties.toJson())
                .withObjects("parts", List.of(statement));
    }

    private static OscalProperties labels(String label) {
        return new OscalProperties().oscal("label", label).oscal("sort-id", ControlIds.sortId(label));
    }
}
