package io.github.opendspt.model.oscal;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The frame that every OSCAL document has: a root with a UUID, metadata, the body, and the resources that it refers to.
 *
 * <p>The UUID of the document follows from all that it says, so that two documents have the same one exactly if they are
 * the same. Metadata name no parties unless the exporter was told of one. Not thread-safe.
 */
public final class OscalDocument {

    private final String root;
    private final JsonObject metadata = new JsonObject();
    private final OscalProperties properties = new OscalProperties();
    private final List<JsonObject> parties = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<JsonObject> resources = new ArrayList<>();

    /**
     * Starts a document.
     *
     * @param root the name of the root member, such as {@code catalog}
     * @param oscalVersion the version of OSCAL whose shape the body has
     * @param title the title, as plain text
     * @param version what tells this state of the content from others
     * @param asAt the day that the document speaks of; its first second in UTC becomes the time of last change, which OSCAL
     *     insists on
     */
    public OscalDocument(String root, String oscalVersion, String title, String version, LocalDate asAt) {
        this.root = Objects.requireNonNull(root, "root");
        metadata.with("title", OscalText.markdown(title))
                .with("last-modified", Instants.startOf(asAt))
                .with("version", OscalText.value(version))
                .with("oscal-version", oscalVersion);
    }

    /**
     * The properties of the document as a whole.
     *
     * @return the properties, to be added to
     */
    public OscalProperties properties() {
        return properties;
    }

    /**
     * Adds a party that the document speaks of.
     *
     * @param party the party, with its UUID
     * @return this document
     */
    public OscalDocument party(JsonObject party) {
        parties.add(party);
        return this;
    }

    /**
     * Adds remarks on the document as a whole.
     *
     * @param paragraphs the remarks, as plain text
     * @return this document
     */
    public OscalDocument remarks(Collection<String> paragraphs) {
        remarks.addAll(paragraphs);
        return this;
    }

    /**
     * Adds something that stands outside the document, and gives the reference by which the body names it.
     *
     * @param title what it is
     * @param description what is to be known of it
     * @param properties what else is known of it
     * @return the reference, for members of the body that take one
     */
    public String resource(String title, String description, OscalProperties properties) {
        UUID uuid = NameBasedUuid.of("resource", root, title, description);
        resources.add(new JsonObject()
                .with("uuid", uuid.toString())
                .with("title", OscalText.markdown(title))
                .with("description", OscalText.markdown(description))
                .withObjects("props", properties.toJson()));
        return "#" + uuid;
    }

    /**
     * Finishes the document.
     *
     * @param body what stands between metadata and resources
     * @param leftOut what has no place in the document
     * @return the export
     */
    public Export export(JsonObject body, Collection<Finding> leftOut) {
        metadata.withObjects("props", properties.toJson())
                .withObjects("parties", parties)
                .with("remarks", remarks.isEmpty() ? null : OscalText.paragraphs(remarks));
        JsonObject content = new JsonObject()
                .with("metadata", metadata)
                .withAll(body)
                .with("back-matter", new JsonObject().withObjects("resources", resources));
        UUID uuid = NameBasedUuid.of("document", root, content.toJson());
        JsonObject document = new JsonObject()
                .with(root, new JsonObject().with("uuid", uuid.toString()).withAll(content));
        return new Export(document.toJson(), List.copyOf(leftOut));
    }
}
