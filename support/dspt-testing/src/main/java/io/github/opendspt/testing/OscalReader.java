package io.github.opendspt.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.model.IBoundObject;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads documents as the rest of the world does: by the published schemas, and with the library that carries them. */
public final class OscalReader {

    private static final OscalBindingContext LIBRARY = OscalBindingContext.newInstance();

    /**
     * The schemas name some members twice, as in {@code "id": {"id": {"$ref": …}}}, and so say nothing of them; the judge
     * stumbles over it. They are taken to mean {@code "id": {"$ref": …}}, which is stricter.
     */
    private static final Pattern TWICE_NAMED =
            Pattern.compile("(\"(id|identifier|number)\"\\s*:)\\s*\\{\\s*\"\\2\"\\s*:\\s*(\\{[^{}]*\\})\\s*\\}");

    /** The document that OSCAL 1.1.3 did not have. */
    private static final String SINCE_1_2 = "mapping";

    private OscalReader() {}

    /** What the published schemas of OSCAL 1.1.3 and 1.2.1 have against a document, such as a {@code catalog}. */
    public static List<String> schemaErrors(String model, String document) throws IOException {
        List<String> errors = new ArrayList<>();
        if (!model.equals(SINCE_1_2)) {
            JsonSchemas.errors(schema(inLibrary(model)), document).forEach(error -> errors.add("1.1.3 " + error));
        }
        JsonSchemas.errors(schema(PublishedSchemas.text("oscal-1.2.1-" + model)), document)
                .forEach(error -> errors.add("1.2.1 " + error));
        return errors;
    }

    private static Schema schema(String text) {
        return JsonSchemas.compile(TWICE_NAMED.matcher(text).replaceAll("$1 $3"), SpecificationVersion.DRAFT_7);
    }

    private static String inLibrary(String model) throws IOException {
        String name = model.equals("assessment-results") ? "ar" : model;
        try (InputStream in =
                OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-" + name + "_schema.json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The document as the library binds it. */
    public static <T extends IBoundObject> T load(Class<T> type, String document) throws IOException {
        return LIBRARY.newBoundLoader()
                .load(
                        type,
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        URI.create("memory:///" + type.getSimpleName()));
    }

    /** What the constraints of OSCAL, which say more than its schemas, have against a document. */
    public static List<String> constraintErrors(String document, Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("document.json"), document);
        return LIBRARY.validateWithConstraints(file.toUri(), new DefaultConfiguration<>()).getFindings().stream()
                .filter(finding -> finding.getSeverity().compareTo(Level.WARNING) >= 0)
                .map(finding -> finding.getSeverity() + " " + finding.getPath() + " " + finding.getMessage())
                .toList();
    }
}
