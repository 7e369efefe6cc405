package io.github.opendspt.examples.cli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.workbook.WorkbookMapping;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score SAMPLE --as-at 2026-06-01 --json",
                "credit SAMPLE --as-at 2026-06-01 --json",
                "plan SAMPLE --as-at 2026-06-01 --json",
                "forecast SAMPLE --as-at 2026-06-01 --until 2026-12-31 --json",
                "requirements 2025-26 2 --json"
            })
    void every_other_document_that_the_program_writes(String command) {
        String written =
                Run.dspt(command.replace("SAMPLE", Run.SAMPLE).split(" ")).out();
        assertThat(Run.withInput(written, "validate", "-")).isEqualTo(new Run(0, "<stdin>: valid\n", ""));

        Run run = Run.withInput(written.replaceFirst("\"format\"", "\"surplus\" : 1, \"format\""), "validate", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).singleElement().asString().contains(": value.unknown-member: ");
    }

    @Test
    void every_kind_of_document_names_its_format() {
        Stream.of(
                        ModelSchemas.documents(),
                        ScoringSchemas.documents(),
                        MappingSchemas.documents(),
                        List.of(WorkbookMapping.document()))
                .flatMap(List::stream)
                .forEach(kind -> assertThat(kind.schema().text())
                        .as(kind.name())
                        .contains("\"const\" : \"" + kind.format() + "\""));
    }
}
