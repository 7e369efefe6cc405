package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.json.AssessmentJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands print, to the letter. {@link Golden} says how to write the files anew. */
class GoldenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "score.txt, score samples/supplier-2025-26.json --as-at 2026-06-01",
        "score.json, score samples/supplier-2025-26.json --as-at 2026-06-01 --json",
        "score-complete.txt, score samples/complete-2025-26.json --as-at 2026-06-01",
        "explain-4.5.3.txt, explain samples/supplier-2025-26.json 4.5.3 --as-at 2026-06-01",
        "requirements-2025-26-2.txt, requirements 2025-26 2",
        "requirements-2025-26-3.txt, requirements 2025-26 3"
    })
    void prints(String file, String command) throws IOException {
        Run run = Run.dspt(command.split(" "));
        Golden.check(file, run.out());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        if (file.endsWith(".txt")) {
            assertThat(run.lines()).allSatisfy(line -> {
                assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH);
                assertThat(line).doesNotEndWith(" ");
            });
        }
    }

    @Test
    void interval_of_a_verdict() throws IOException {
        String unstated = Samples.json(Samples.supplier().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .build())
                .replace("whole-organisation", "unstated");
        Golden.check(
                "score-unstated-scope.txt",
                Run.withInput(unstated, "score", "-").out());
    }

    @Test
    void terminal_with_colour() throws IOException {
        Run run = Run.on(true, true, new ByteArrayInputStream(new byte[0]), "score", Run.SAMPLE);
        Golden.check("score-colour.txt", run.out());
        assertThat(run.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.dspt("score", Run.SAMPLE).out());
    }

    @Test
    void terminal_without_block_characters() throws IOException {
        Run run = Run.on(false, false, new ByteArrayInputStream(new byte[0]), "score", Run.SAMPLE);
        Golden.check("score-ascii.txt", run.out());
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(run.out())).isTrue();
    }

    /** The second sample is the first one finished. */
    @Test
    void complete_sample() throws IOException {
        Golden.check(
                Path.of("samples", "complete-2025-26.json"),
                AssessmentJson.writer().indented().toText(Samples.complete()) + "\n");
    }
}
