package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    private Path directory;

    @Test
    void all_are_written_each_with_an_id_of_its_own() throws IOException {
        Path out = directory.resolve("new").resolve("schemas");
        Run run = Run.dspt("schema", "--out", out.toString());
        assertThat(run.exit()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .contains(
                            "assessment.schema.json",
                            "problem.schema.json",
                            "requirements.schema.json",
                            "assessment-2025-26-category-2.schema.json",
                            "assessment-2025-26-category-3.schema.json",
                            "assessment-2025-26-category-4.schema.json");
            assertThat(run.lines()).hasSameSizeAs(names);
        }
        List<String> ids = Pattern.compile("\"\\$id\" : \"([^\"]*)\"")
                .matcher(Run.dspt("schema").out())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(ids).hasSameSizeAs(run.lines()).doesNotHaveDuplicates().allMatch(id -> id.contains("urn:"));
    }

    @Test
    void the_samples_fit() throws IOException {
        for (String name : List.of("assessment", "assessment-2025-26-category-2")) {
            Run run = Run.dspt("schema", name);
            assertThat(run.exit()).isZero();
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(run.out(), InputFormat.JSON);
            assertThat(schema.validate(Files.readString(Path.of(Run.SAMPLE)), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(Files.readString(Path.of("samples", "broken.json")), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void what_the_commands_write_fits() throws IOException {
        Schema problems = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.dspt("schema", "problem").out(), InputFormat.JSON);
        Run validate = Run.dspt("validate", "samples/broken.json", "--json");
        assertThat(problems.validate(validate.out(), InputFormat.JSON)).isEmpty();
        Schema requirements = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.dspt("schema", "requirements").out(), InputFormat.JSON);
        Run set = Run.dspt("requirements", "2025-26", "3", "--json");
        assertThat(requirements.validate(set.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_schema_that_there_is_not() {
        Run run = Run.dspt("schema", "assesment");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("dspt: no schema 'assesment'; there are assessment, ");
    }

    @Test
    void a_directory_that_cannot_be_made() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = Run.dspt("schema", "--out", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ": file.unwritable: it cannot be written");
    }
}
