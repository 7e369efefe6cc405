package io.github.opendspt.js.build;

import io.github.opendspt.examples.conformance.JsonTree;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the modules of data of the npm package: the bundled resources of the SDK, and the JSON Schemas. */
public final class PackageFiles {

    private static final String LIST = "bundled-resources.txt";

    private PackageFiles() {}

    /**
     * Writes {@code resources.js} and {@code schemas.js}.
     *
     * @param args the folder of the package
     * @throws IOException if a resource cannot be read or a file not be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Object> resources = new LinkedHashMap<>();
        for (String resource : resources()) {
            resources.put(resource.substring(resource.lastIndexOf('/') + 1), minified(resource));
        }
        write(folder.resolve("resources.js"), "resources", resources);
        Map<String, Object> schemas = new LinkedHashMap<>();
        Stream.of(ModelSchemas.all(), MappingSchemas.all(), ScoringSchemas.all())
                .flatMap(List<SchemaDocument>::stream)
                .forEach(schema -> schemas.put(schema.name(), JsonTree.parse(schema.text())));
        write(folder.resolve("schemas.js"), "schemas", schemas);
    }

    private static List<String> resources() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PackageFiles.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** The text without blanks, which is what the engine reads. */
    private static String minified(String resource) throws IOException {
        try (InputStream in = PackageFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + resource);
            }
            return JsonTree.write(JsonTree.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static void write(Path file, String name, Map<String, Object> value) throws IOException {
        Files.writeString(file, "export const " + name + " = " + JsonTree.write(value) + ";\n");
    }
}
