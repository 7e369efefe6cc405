package io.github.opendspt.model.oscal;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Standards Met takes on the CAF-aligned track, as an OSCAL profile: the {@linkplain OscalCafCatalog catalog} of the
 * outcomes, and from it every outcome, since each must be answered and meet its expected level (rule E7).
 *
 * <p>The levels that a host has seen (rule E6) replace those of the catalog, as the property {@code expected-level} in
 * {@code urn:opendspt:ns:oscal}, and so do the policy questions, where the host's profile lists any (rule E8). Left out, and
 * listed: that the level of some outcomes is not known, and what a policy question does to the status. Stateless and
 * thread-safe.
 */
public final class OscalCafProfile {

    private static final String EXPECTED = "expected-level";

    private static final String POLICY = "policy-question";

    private OscalCafProfile() {}

    /**
     * Writes what Standards Met takes, with the expected levels that this library holds.
     *
     * @param outcomes the outcomes of the edition
     * @param catalog where the catalog of those outcomes is found, from where the profile is stored; not looked up
     * @return the profile, with what it leaves out; empty if there is no outcome, since a profile that selects nothing
     *     cannot be written
     */
    public static Optional<Export> standardsMet(CafOutcomes outcomes, URI catalog) {
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(catalog, "catalog");
        return outcomes.outcomes().isEmpty() ? Optional.empty() : Optional.of(export(outcomes, null, catalog));
    }

    /**
     * Writes what Standards Met takes, with the expected levels that a host has seen.
     *
     * @param outcomes the outcomes of the edition
     * @param profile the host's profile; where it says nothing of an outcome, what this library holds applies. What it says
     *     of outcomes that the edition does not have is left out and listed
     * @param catalog where the catalog of those outcomes is found, from where the profile is stored; not looked up
     * @return the profile, with what it leaves out; empty if there is no outcome
     * @throws IllegalArgumentException if the host's profile is of another edition
     */
    public static Optional<Export> standardsMet(CafOutcomes outcomes, CafProfile profile, URI catalog) {
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(catalog, "catalog");
        if (!profile.edition().equals(outcomes.edition())) {
            throw new IllegalArgumentException(
                    "the profile is of " + profile.edition() + ", but the outcomes are of " + outcomes.edition());
        }
        return outcomes.outcomes().isEmpty() ? Optional.empty() : Optional.of(export(outcomes, profile, catalog));
    }

    private static Export export(CafOutcomes outcomes, @Nullable CafProfile profile, URI catalog) {
        String version = profile == null
                ? outcomes.checksum().text()
                : outcomes.checksum().text() + "+" + profile.checksum().text();
        OscalDocument document = new OscalDocument(
                "profile",
                "Data Security and Protection Toolkit " + outcomes.edition() + ", CAF-aligned: Standards Met",
                version,
                null);
        document.properties()
                .own("edition", outcomes.edition())
                .own("track", "caf")
                .own("framework", outcomes.framework())
                .own("requirements", outcomes.checksum());
        if (profile != null) {
            document.properties()
                    .own("expected-levels", profile.name(), profile.source())
                    .own("expected-levels-checksum", profile.checksum());
        }
        document.remarks(outcomes.notes());
        return document.export(body(outcomes, profile, catalog), leftOut(outcomes, profile));
    }

    private static JsonObject body(CafOutcomes outcomes, @Nullable CafProfile profile, URI catalog) {
        JsonObject selection = new JsonObject()
                .with("with-child-controls", "no")
                .withTexts(
                        "with-ids",
                        outcomes.outcomes().stream()
                                .map(outcome -> ControlIds.control(outcome.ref()))
                                .toList());
        JsonObject body = new JsonObject()
                .withObjects(
                        "imports",
                        List.of(new JsonObject()
                                .with("href", catalog.toString())
                                .withObjects("include-controls", List.of(selection))))
                .with("merge", new JsonObject().with("as-is", true));
        List<JsonObject> alters = profile == null ? List.of() : alters(outcomes, profile);
        return alters.isEmpty() ? body : body.with("modify", new JsonObject().withObjects("alters", alters));
    }

    private static List<JsonObject> alters(CafOutcomes outcomes, CafProfile profile) {
        Set<CafOutcomeRef> asked =
                outcomes.policies().stream().map(PolicyQuestion::ref).collect(Collectors.toSet());
        List<JsonObject> alters = new ArrayList<>();
        for (CafOutcome outcome : outcomes.outcomes()) {
            List<JsonObject> removes = new ArrayList<>();
            OscalProperties adds = new OscalProperties();
            AchievementLevel level = profile.levels().get(outcome.ref());
            if (level != null) {
                if (outcome.expected() != null) {
                    removes.add(remove(EXPECTED));
                }
                adds.own(EXPECTED, level, profile.source());
            }
            boolean asks = profile.policies().isEmpty()
                    ? asked.contains(outcome.ref())
                    : profile.policies().contains(outcome.ref());
            if (asks && !asked.contains(outcome.ref())) {
                adds.own(POLICY, "yes");
            } else if (!asks && asked.contains(outcome.ref())) {
                removes.add(remove(POLICY));
            }
            if (!removes.isEmpty() || !adds.toJson().isEmpty()) {
                alters.add(alter(outcome, removes, adds.toJson()));
            }
        }
        return alters;
    }

    /** The name alone says which: OSCAL 1.1.3 takes no URN as namespace here, and no catalog of outcomes has the name twice. */
    private static JsonObject remove(String property) {
        return new JsonObject().with("by-name", property);
    }

    private static JsonObject alter(CafOutcome outcome, List<JsonObject> removes, List<JsonObject> properties) {
        List<JsonObject> adds = properties.isEmpty()
                ? List.of()
                : List.of(new JsonObject().with("position", "ending").withObjects("props", properties));
        return new JsonObject()
                .with("control-id", ControlIds.control(outcome.ref()))
                .withObjects("removes", removes)
                .withObjects("adds", adds);
    }

    private static List<Finding> leftOut(CafOutcomes outcomes, @Nullable CafProfile profile) {
        List<Finding> leftOut = new ArrayList<>();
        List<CafOutcomeRef> unknown = outcomes.outcomes().stream()
                .filter(outcome -> outcome.expected() == null
                        && (profile == null || !profile.levels().containsKey(outcome.ref())))
                .map(CafOutcome::ref)
                .toList();
        if (!unknown.isEmpty()) {
            leftOut.add(
                    Finding.of(Severity.WARNING, null, "/outcomes", Reason.of(OscalCodes.LEVELS_NOT_KNOWN, unknown)));
        }
        leftOut.add(Finding.of(Severity.INFO, null, "/policies", Reason.of(OscalCodes.POLICIES)));
        if (profile != null) {
            List<CafOutcomeRef> foreign = profile.levels().keySet().stream()
                    .filter(ref -> outcomes.outcome(ref).isEmpty())
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (!foreign.isEmpty()) {
                leftOut.add(Finding.of(
                        Severity.WARNING,
                        null,
                        "/levels",
                        Reason.of(OscalCodes.LEVELS_OF_OTHERS, outcomes.edition(), foreign)));
            }
        }
        return leftOut;
    }
}
