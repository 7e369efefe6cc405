package io.github.opendspt.scoring.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.export.Export;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that were looked at by a person and are to stay as they are, to the byte. */
final class Golden {

    private Golden() {}

    /** Leaves what was written beside, so that a change that is meant can be looked at and copied over. */
    static void assertUnchanged(String name, Export export) throws IOException {
        Path actual = Files.createDirectories(Path.of("target", "golden")).resolve(name);
        Files.write(actual, export.toBytes());
        try (InputStream golden = Golden.class.getResourceAsStream(name)) {
            assertThat(golden).as("the golden file %s", name).isNotNull();
            assertThat(actual).hasBinaryContent(golden.readAllBytes());
        }
    }
}
