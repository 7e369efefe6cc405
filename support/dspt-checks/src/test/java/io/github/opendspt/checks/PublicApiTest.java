package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The public API, compared with the text in {@code docs/api}, so that every change of it shows in review. With
 * {@code -Dapi.update=true} the texts are written instead.
 */
class PublicApiTest {

    private static final List<String> MODULES = Shipped.MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void theApiIsTheOneInTheText(String module) throws IOException, ReflectiveOperationException {
        Path committed = Shipped.ROOT.resolve("docs").resolve("api").resolve(module + ".txt");
        String api = ApiText.of(Shipped.jar(module));
        if (Boolean.getBoolean("api.update")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, api);
        }
        assertThat(committed).exists();
        assertThat(api.lines())
                .as("the public API of %s; if the change is meant, run .ci/api and commit docs/api", module)
                .containsExactlyElementsOf(Files.readAllLines(committed));
    }
}
