package io.github.opendspt.model.oscal;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a status takes of a requirement set, as an OSCAL profile: the {@linkplain OscalCatalog catalog} of the set, and from
 * it the items that are mandatory with the assertions above them.
 *
 * <p>A profile selects and says nothing of how what it selects is met. Left out, and listed: that Standards Met also takes
 * the confirmation of every assertion (rule A1), that Approaching Standards also takes a plan (rule A16), and where the
 * sources state more items than the set holds. Stateless and thread-safe.
 */
public final class OscalProfile {

    private OscalProfile() {}

    /**
     * The items that are mandatory for Standards Met, with their assertions.
     *
     * @param requirements the requirement set
     * @param catalog where the catalog of that set is found, from where the profile is stored; not looked up
     * @return the profile, with what it leaves out; empty if no item is mandatory, since a profile that selects nothing
     *     cannot be written
     */
    public static Optional<Export> standardsMet(RequirementSet requirements, URI catalog) {
        return export(
                requirements,
                catalog,
                Status.STANDARDS_MET,
                requirements.statedTotals().mandatory(),
                Reason.of(OscalCodes.CONFIRMATION));
    }

    /**
     * The reduced list of Approaching Standards (rule A16), with the assertions above it.
     *
     * @param requirements the requirement set
     * @param catalog where the catalog of that set is found, from where the profile is stored; not looked up
     * @return the profile, with what it leaves out; empty if no item is on the list, since a profile that selects nothing
     *     cannot be written
     */
    public static Optional<Export> approachingStandards(RequirementSet requirements, URI catalog) {
        return export(
                requirements,
                catalog,
                Status.APPROACHING_STANDARDS,
                requirements.statedTotals().approaching(),
                Reason.of(OscalCodes.IMPROVEMENT_PLAN));
    }

    /**
     * Reads a profile back: which status it selects the items of. Everything that it says has to be what the requirement set
     * gives for that status, but for the place of the catalog, which is its writer's choice: a profile of another program or of
     * another set, and one that was changed, is refused, with every place at which it differs from the closer of the two. A
     * document is read within {@link io.github.opendspt.model.json.ReadLimits#defaults()}.
     *
     * @param document the profile, in UTF-8
     * @param requirements the requirement set of the catalog that it selects from, such as {@link OscalCatalog#read} gives
     * @return Standards Met or Approaching Standards; or the problems
     */
    public static Reading<Status> read(byte[] document, RequirementSet requirements) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(requirements, "requirements");
        return ProfileStatus.read(document, requirements);
    }

    private static Optional<Export> export(
            RequirementSet requirements, URI catalog, Status status, @Nullable Integer stated, Reason alsoTaken) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(catalog, "catalog");
        List<EvidenceRef> items = selected(requirements, status);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> leftOut = new ArrayList<>();
        leftOut.add(Finding.of(Severity.INFO, null, null, alsoTaken));
        if (stated != null && stated > items.size()) {
            leftOut.add(Finding.of(
                    Severity.WARNING,
                    null,
                    "/statedTotals",
                    Reason.of(OscalCodes.ITEMS_NOT_HELD, stated, status, items.size())));
        }
        return Optional.of(document(requirements, status).export(body(items, catalog.toString()), leftOut));
    }

    /** The profile of a status, as it is written; empty if it would select nothing. */
    static Optional<JsonObject> tree(RequirementSet requirements, String catalog, Status status) {
        List<EvidenceRef> items = selected(requirements, status);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(document(requirements, status).tree(body(items, catalog)));
    }

    private static OscalDocument document(RequirementSet requirements, Status status) {
        return RequirementsMetadata.document(
                "profile",
                requirements,
                status == Status.STANDARDS_MET ? "Standards Met" : "Approaching Standards, reduced list");
    }

    private static List<EvidenceRef> selected(RequirementSet requirements, Status status) {
        return requirements.items().stream()
                .filter(item ->
                        status == Status.STANDARDS_MET ? item.mandatory() : item.approaching() == Obligation.MANDATORY)
                .map(EvidenceItem::ref)
                .toList();
    }

    private static JsonObject body(List<EvidenceRef> items, String catalog) {
        JsonObject selection = new JsonObject()
                .with("with-child-controls", "no")
                .withTexts("with-ids", withAssertions(items).toList());
        return new JsonObject()
                .withObjects(
                        "imports",
                        List.of(new JsonObject()
                                .with("href", catalog)
                                .withObjects("include-controls", List.of(selection))))
                .with("merge", new JsonObject().with("as-is", true));
    }

    /** A control within another is selected together with the other, which keeps its place in the catalog. */
    private static Stream<String> withAssertions(List<EvidenceRef> items) {
        return items.stream()
                .flatMap(item -> Stream.of(ControlIds.control(item.assertion()), ControlIds.control(item)))
                .distinct();
    }
}
