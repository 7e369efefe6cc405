package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which documents a command takes an assessment. */
class LoadedTest {

    private static final String CAF =
            "{\"organisation\": {\"odsCode\": \"RXX\", \"name\": \"Example\", \"type\": \"nhs-trust\"}, \"outcomes\": {},"
                    + " \"edition\": \"2025-26\", \"format\": \"dspt-caf-assessment/1\"}";

    @Test
    void a_command_for_the_form_of_evidence_items_names_the_document_that_it_needs() {
        for (List<String> command : List.of(List.of("credit", "-"), List.of("whatif", "-", "--with", "iso-27001"))) {
            Run run = Run.withInput(CAF, command.toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("<stdin>: assessment.of-other-form: this command takes a document of the format"
                            + " dspt-assessment/1, and this is of dspt-caf-assessment/1\n");
        }
    }

    @Test
    void problems_of_a_document_on_the_CAF_aligned_form_are_those_of_its_own_reader() {
        Run run = Run.withInput(
                CAF.replace("\"outcomes\": {}", "\"outcomes\": {\"A1.a\": {\"level\": \"fully\"}}"), "credit", "-");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("<stdin>:1:").contains("partially-achieved");
    }

    @Test
    void what_names_no_format_is_read_as_the_form_of_evidence_items() throws IOException {
        for (String document : List.of("", "[]", "{", "{\"format\": 1}", Samples.json(Samples.supplier()) + "x")) {
            Run run = Run.withInput(document, "credit", "-");

            assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).startsWith("<stdin>:1:").doesNotContain("caf");
        }
    }
}
