package io.github.opendspt.examples.cli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ValidateCommandTest {

    @Test
    void a_sound_document() throws IOException {
        assertThat(Run.dspt("validate", Run.SAMPLE)).isEqualTo(new Run(0, Run.SAMPLE + ": valid\n", ""));
        assertThat(Run.withInput(Samples.json(Samples.complete()), "validate", "-", "--json"))
                .isEqualTo(new Run(0, "{\n  \"format\" : \"dspt-problem/1\",\n  \"problems\" : [ ]\n}\n", ""));
    }

    @Test
    void every_problem_with_its_place() throws IOException {
        String broken = Samples.json(Samples.supplier())
                .replace("\"8XX01\"", "5")
                .replace("2026-09-04\"", "2026-02-30\"")
                .replace("\"6.3.1\"", "\"6.3.1a\"");
        Run run = Run.withInput(broken, "validate", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("<stdin>:1:").contains(": value.wrong-type: ");
        assertThat(run.lines().get(1)).startsWith("<stdin>:1:").contains(": ref.malformed: ");
        assertThat(run.lines().get(2)).startsWith("<stdin>:1:").contains(": value.not-a-date: ");

        Run json = Run.withInput(broken, "validate", "-", "--json");
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("value.wrong-type", "ref.malformed", "value.not-a-date");
    }

    @Test
    void a_sound_document_of_an_edition_that_is_not_held() throws IOException {
        String unheld = Samples.json(Samples.supplier()).replace("\"2025-26\"", "\"2019-20\"");
        Run run = Run.withInput(unheld, "validate", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("<stdin>: valid, but it cannot be scored: no requirements are held for");
    }
}
