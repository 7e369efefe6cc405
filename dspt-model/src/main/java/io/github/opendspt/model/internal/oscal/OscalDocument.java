package io.github.opendspt.model.internal.oscal;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame that every OSCAL document has: a root with a UUID, metadata, the body, and the resources that it refers to.
 *
 * <p>The UUID of the document follows from all that it says, so that two documents have the same one exactly if they are
 * the same. Metadata name no parties unless the exporter was given one. Not thread-safe.
 */
public final class OscalDocument {

    /** The version of OSCAL that is written. Its catalogs, profiles, results and plans have the shape of 1.1.3 too. */
    public static final String OSCAL_VERSION = "1.2.1";

    private final String root;
    private final String title;
    private final @Nullable LocalDate lastModified;
    private final String version;
    private final OscalProperties properties = new OscalProperties();
    private final List<JsonObject> parties = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<JsonObject> resources = new ArrayList<>();

    /**
     * Starts a document.
     *
     * @param root the name of the root member, such as {@code catalog}
     * @param title the title, as plain text
     * @param version what separates this state of the content from others
     * @param lastModified the day of the last change of what the document says, whose first second is OSCAL's time of last
     *     change; {@code null} if it is not known, which the remarks then say beside 1 January 1970, since OSCAL insists on
     *     a time
     */
    public OscalDocument(String root, String title, String version, @Nullable LocalDate lastModified) {
        this.root = Objects.requireNonNull(root, "root");
        this.title = Objects.requireNonNull(title, "title");
        this.version = Objects.requireNonNull(version, "version");
        this.lastModified = lastModified;
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
     * Adds something that is outside the document, and gives the reference by which the body names it.
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
     * Attaches a file, byte for byte.
     *
     * @param title what it is
     * @param description what is to be known of it
     * @param fileName its name
     * @param json what it holds
     */
    public void attach(String title, String description, String fileName, byte[] json) {
        String value = Base64.getEncoder().encodeToString(json);
        UUID uuid = NameBasedUuid.of("attachment", root, fileName, value);
        resources.add(new JsonObject()
                .with("uuid", uuid.toString())
                .with("title", OscalText.markdown(title))
                .with("description", OscalText.markdown(description))
                .with(
                        "base64",
                        new JsonObject()
                                .with("filename", fileName)
                                .with("media-type", "application/json")
                                .with("value", value)));
    }

    /**
     * Finishes the document.
     *
     * @param body what is between metadata and resources
     * @param leftOut what has no place in the document
     * @return the export
     */
    public Export export(JsonObject body, Collection<Finding> leftOut) {
        List<Finding> all = new ArrayList<>(leftOut);
        if (lastModified != null && !OscalTime.nearest(lastModified).equals(lastModified)) {
            all.add(Finding.of(
                    Severity.INFO,
                    null,
                    null,
                    Reason.of(ModelCodes.OSCAL_DAY_MOVED, lastModified, OscalTime.nearest(lastModified))));
        }
        return new Export(tree(body).toJson(), all);
    }

    /**
     * The document around a body, before it is text.
     *
     * @param body what is between metadata and resources
     * @return the document
     */
    public JsonObject tree(JsonObject body) {
        JsonObject content = new JsonObject()
                .with("metadata", metadata())
                .withAll(body)
                .with("back-matter", new JsonObject().withObjects("resources", resources));
        UUID uuid = NameBasedUuid.of("document", root, content.toJson());
        return new JsonObject()
                .with(root, new JsonObject().with("uuid", uuid.toString()).withAll(content));
    }

    private JsonObject metadata() {
        List<String> said = new ArrayList<>(remarks);
        if (lastModified == null) {
            said.add("The day of the last change is not known; 1 January 1970 is written in its place.");
        }
        return new JsonObject()
                .with("title", OscalText.markdown(title))
                .with("last-modified", OscalTime.startOf(lastModified == null ? LocalDate.EPOCH : lastModified))
                .with("version", OscalText.value(version))
                .with("oscal-version", OSCAL_VERSION)
                .withObjects("props", properties.toJson())
                .withObjects("parties", parties)
                .with("remarks", said.isEmpty() ? null : OscalText.paragraphs(said));
    }
}
