package io.github.opendspt.examples.cli.sarif;

import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command found in its input, as a log of SARIF 2.1.0: each result with the code as its rule, the sentence, the
 * place in the file and the JSON Pointer. It holds codes, sentences and places; answers, comments and names are in none of
 * them. The same results give the same bytes. Not thread-safe.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String HOME = "https://github.com/opendspt/dspt-java";

    private final String command;
    private final SarifRules rules = new SarifRules();
    private final List<JsonObject> results = new ArrayList<>();
    private final JsonObject properties = new JsonObject();

    SarifLog(String command) {
        this.command = command;
    }

    /** Adds a result; where no place is known, it concerns the file as a whole. */
    void add(Source source, Level level, Reason reason, String pointer, @Nullable Place place) {
        JsonObject physical = new JsonObject().with("artifactLocation", artifact(source));
        if (place != null) {
            physical.with(
                    "region", new JsonObject().with("startLine", place.line()).with("startColumn", place.column()));
        }
        JsonObject location = new JsonObject().with("physicalLocation", physical);
        if (!pointer.isEmpty()) {
            location.withObjects(
                    "logicalLocations",
                    List.of(new JsonObject().with("fullyQualifiedName", pointer).with("kind", "member")));
        }
        results.add(new JsonObject()
                .with("ruleId", reason.code())
                .with("ruleIndex", rules.index(reason.code()))
                .with("level", level.toString())
                .with("message", new JsonObject().with("text", reason.message()))
                .withObjects("locations", List.of(location))
                .with(
                        "partialFingerprints",
                        new JsonObject().with("codeAndPointer/v1", reason.code() + " " + pointer)));
    }

    /** Adds a property of the run as a whole. */
    void property(String name, String value) {
        properties.with(name, value);
    }

    /** The log, as text that ends without a line feed. */
    String toJson() {
        JsonObject driver = new JsonObject()
                .with("name", "dspt")
                .with("version", SarifLog.class.getPackage().getImplementationVersion())
                .with("informationUri", HOME)
                .withObjects("rules", rules.toJson());
        JsonObject run = new JsonObject()
                .with("tool", new JsonObject().with("driver", driver))
                .with("automationDetails", new JsonObject().with("id", "dspt/" + command + "/"))
                .with("columnKind", "unicodeCodePoints");
        (results.isEmpty() ? run.withEmptyList("results") : run.withObjects("results", results))
                .with("properties", properties);
        return new JsonObject()
                .with("$schema", SCHEMA)
                .with("version", VERSION)
                .withObjects("runs", List.of(run))
                .toJson();
    }

    private static JsonObject artifact(Source source) {
        return source.standardInput()
                ? new JsonObject().with("description", new JsonObject().with("text", "standard input"))
                : new JsonObject().with("uri", uri(source.argument()));
    }

    /** The file as it was named: a relative name stays relative, so that a repository finds the file. */
    private static String uri(String name) {
        try {
            Path file = Path.of(name);
            return file.isAbsolute() ? file.toUri().toASCIIString() : relative(file);
        } catch (InvalidPathException | URISyntaxException e) {
            // No file has such a name, which is what the result says of it.
            return "";
        }
    }

    private static String relative(Path file) throws URISyntaxException {
        String path = "/" + file.toString().replace(file.getFileSystem().getSeparator(), "/");
        // A colon would make the name up to it a scheme.
        return new URI(null, null, path, null).toASCIIString().substring(1).replace(":", "%3A");
    }
}
