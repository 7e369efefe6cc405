package io.github.opendspt.mapping.oscal;

import io.github.opendspt.mapping.crosswalk.Crosswalk;
import io.github.opendspt.mapping.crosswalk.CrosswalkRow;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.NewControl;
import io.github.opendspt.mapping.crosswalk.Relationship;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.requirement.Confidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A crosswalk as an OSCAL mapping collection: a map for each row, which reads from source to target as the row does.
 *
 * <p>The rationale of a row is the remark of its map, a caveat a requirement of both sides. Its confidence is the category
 * of OSCAL's confidence score, without a figure, since none is known. Basis and the evidence items that a row concerns are
 * properties in {@value OscalProperties#NAMESPACE}. What no row names is listed as a gap, as OSCAL
 * wants it; that a node of the target is stated to be new is a further property. The mapping is never called complete,
 * since that no row joins two things does not say that nothing does.
 *
 * <p>Neither side has a catalog at a known address, so the two are resources of the document, which say how the ids
 * are made. Nothing is left out. Stateless and thread-safe.
 */
public final class OscalMappingCollection {

    private OscalMappingCollection() {}

    /**
     * Writes a crosswalk.
     *
     * @param crosswalk the crosswalk
     * @param crosswalks what it is held with: the lists that it joins are named and searched for gaps as they are held
     *     there; a list that is not held has its id for a name, and its gaps are not known
     * @param method how the rows were drawn up
     * @return the mapping collection; empty if the crosswalk has no row, since a mapping without a map cannot be written
     */
    public static Optional<Export> export(Crosswalk crosswalk, Crosswalks crosswalks, MappingMethod method) {
        Objects.requireNonNull(crosswalk, "crosswalk");
        Objects.requireNonNull(crosswalks, "crosswalks");
        Objects.requireNonNull(method, "method");
        if (crosswalk.rows().isEmpty()) {
            return Optional.empty();
        }
        MappedList source = MappedList.of(crosswalk.source(), crosswalks);
        MappedList target = MappedList.of(crosswalk.target(), crosswalks);
        List<JsonObject> maps =
                crosswalk.rows().stream().map(row -> map(row, crosswalk)).toList();
        OscalDocument document =
                new OscalDocument("mapping-collection", source.name() + " to " + target.name(), version(maps), null);
        document.properties().own("crosswalk", crosswalk.id());
        JsonObject provenance = new JsonObject()
                .with("method", method.token())
                .with("matching-rationale", "semantic")
                .with("status", "not-complete")
                .with(
                        "mapping-description",
                        "Guidance on where work already done may serve again. It answers nothing, exempts from nothing,"
                                + " and changes no verdict.");
        JsonObject mapping = new JsonObject()
                .with("uuid", uuid("mapping", crosswalk.id()))
                .with("source-resource", resource(source, document))
                .with("target-resource", resource(target, document))
                .withObjects("maps", maps)
                .withObjects("props", newInTarget(crosswalk))
                .with("source-gap-summary", gaps("source", source, crosswalk))
                .with("target-gap-summary", gaps("target", target, crosswalk));
        JsonObject body = new JsonObject().with("provenance", provenance).withObjects("mappings", List.of(mapping));
        return Optional.of(document.export(body, List.of()));
    }

    private static JsonObject resource(MappedList list, OscalDocument document) {
        String reference = document.resource(list.name(), list.naming(), new OscalProperties().own("list", list.id()));
        return new JsonObject().with("type", "catalog").with("href", reference);
    }

    private static JsonObject map(CrosswalkRow row, Crosswalk crosswalk) {
        OscalProperties properties = new OscalProperties().own("basis", row.basis());
        row.items().forEach(item -> properties.own("item", item));
        properties.own("items-edition", row.itemsEdition());
        return new JsonObject()
                .with(
                        "uuid",
                        uuid(
                                "map",
                                crosswalk.id(),
                                row.source().writtenRef(),
                                row.target().writtenRef()))
                .with("relationship", relationship(row.relationship()))
                .withObjects("sources", List.of(control(row.source())))
                .withObjects("targets", List.of(control(row.target())))
                .withObjects("qualifiers", qualifiers(row.caveat()))
                .with("confidence-score", confidence(row.confidence()))
                .withObjects("props", properties.toJson())
                .with("remarks", OscalText.markdown(row.rationale()));
    }

    /** A word, since no figure is known; where not even that is known, nothing. */
    private static @Nullable JsonObject confidence(Confidence confidence) {
        return confidence == Confidence.UNKNOWN ? null : new JsonObject().with("category", confidence.token());
    }

    /** The same while the rows are. */
    private static String version(List<JsonObject> maps) {
        return Sha256.text(new JsonObject().withObjects("maps", maps).toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** OSCAL's schema takes any word here, so that its six are spelt out: a seventh of ours would not compile. */
    private static String relationship(Relationship relationship) {
        return switch (relationship) {
            case EQUAL_TO -> "equal-to";
            case EQUIVALENT_TO -> "equivalent-to";
            case SUBSET_OF -> "subset-of";
            case SUPERSET_OF -> "superset-of";
            case INTERSECTS_WITH -> "intersects-with";
            case NO_RELATIONSHIP -> "no-relationship";
        };
    }

    private static JsonObject control(RowEnd end) {
        return new JsonObject().with("type", "control").with("id-ref", MappedList.controlId(end));
    }

    private static List<JsonObject> qualifiers(@Nullable String caveat) {
        return caveat == null
                ? List.of()
                : List.of(new JsonObject()
                        .with("subject", "both")
                        .with("predicate", "has-requirement")
                        .with("category", "restricted")
                        .with("description", OscalText.markdown(caveat)));
    }

    private static List<JsonObject> newInTarget(Crosswalk crosswalk) {
        OscalProperties properties = new OscalProperties();
        for (NewControl control : crosswalk.newInTarget()) {
            properties.own(
                    "new-in-target",
                    MappedList.controlId(control.control()),
                    "Confidence " + control.confidence() + ": " + control.basis());
        }
        return properties.toJson();
    }

    private static @Nullable JsonObject gaps(String side, MappedList list, Crosswalk crosswalk) {
        List<String> unmapped = list.ends().stream()
                .filter(end -> crosswalk.rows(end).isEmpty())
                .map(MappedList::controlId)
                .toList();
        return unmapped.isEmpty()
                ? null
                : new JsonObject()
                        .with("uuid", uuid("gap", crosswalk.id(), side))
                        .withObjects("unmapped-controls", List.of(new JsonObject().withTexts("with-ids", unmapped)));
    }

    private static String uuid(String kind, String... name) {
        return NameBasedUuid.of(kind, name).toString();
    }
}
