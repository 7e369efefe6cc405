package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.opendspt.testing.Judges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The patterns of the schemas in an engine of ECMA-262, with the u flag that JSON Schema asks for: that of Node, where it is
 * present.
 */
class EcmaPatternsTest {

    private static final String SCRIPT = """
            const patterns = JSON.parse(require('fs').readFileSync(0, 'utf8'));
            patterns.forEach(pattern => new RegExp(pattern, 'u'));
            const whole = patterns.filter(pattern => pattern.startsWith('^') && pattern.endsWith('$'));
            const form = whole.map(pattern => new RegExp(pattern, 'u'));
            const texts = ['2025-26', '2026-06-30', '1.1', '1.1.1', '8XX01'];
            const matched = texts.map(text => form.filter(one => one.test(text)).length);
            const loose = texts.filter(text => form.some(one => one.test(text) && one.test(text + '\\n')));
            console.log(patterns.length + ' ' + matched.every(count => count > 0) + ' ' + loose.length);
            """;

    @TempDir
    private Path folder;

    @Test
    void everyPatternCompilesInEcmaScript() throws IOException, InterruptedException {
        List<String> patterns = SchemaCasesTest.every()
                .flatMap(schema -> Judges.JACKSON_3.readTree(schema.text()).findValues("pattern").stream())
                .map(JsonNode::stringValue)
                .toList();

        assertThat(run(Judges.JACKSON_3.writeValueAsString(patterns))).isEqualTo(patterns.size() + " true 0");
    }

    private String run(String input) throws IOException, InterruptedException {
        Path given = Files.writeString(folder.resolve("patterns.json"), input);
        Path out = folder.resolve("out.txt");
        Process process;
        try {
            process = new ProcessBuilder("node", "-e", SCRIPT)
                    .redirectInput(given.toFile())
                    .redirectOutput(out.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.out.println(
                    "Patterns were not tried in ECMAScript, since Node is not on the path: " + e.getMessage());
            return abort("Node is not on the path: " + e.getMessage());
        }
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("Node ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
