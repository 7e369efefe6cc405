package io.github.opendspt.examples.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.workbook.WorkbookMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
                            "workbook-columns.schema.json",
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

    /** The mapping that the guide shows. */
    @Test
    void a_mapping_of_columns_fits() throws IOException {
        Matcher mapping = Pattern.compile(
                        "```json\n(\\{\n  \"format\": \"dspt-workbook-columns/1\".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "cli.md")));
        assertThat(mapping.find()).isTrue();
        assertThat(WorkbookMapping.reader().read(mapping.group(1)).problems()).isEmpty();
        Schema columns = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.dspt("schema", "workbook-columns").out(), InputFormat.JSON);
        assertThat(columns.validate(mapping.group(1), InputFormat.JSON)).isEmpty();
        assertThat(columns.validate(mapping.group(1).replace("\"ref\"", "\"refs\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** Each format that the guide lists and that is read has its schema. */
    @Test
    void every_document_that_is_read_has_a_schema() throws IOException {
        Set<String> writtenOnly = Set.of(
                "caf-diff",
                "caf-report",
                "caf-sheet",
                "coverage",
                "crosswalk-lookup",
                "diff",
                "framework",
                "portfolio-table",
                "report",
                "requirements-diff",
                "sheet",
                "whatif");
        Matcher format = Pattern.compile("(?m)^\\| `dspt-([a-z-]+)/1` \\|")
                .matcher(Files.readString(Path.of("..", "docs", "documents.md")));
        while (format.find()) {
            Run run = Run.dspt("schema", format.group(1));
            assertThat(run.exit()).as(format.group(1)).isEqualTo(writtenOnly.contains(format.group(1)) ? 2 : 0);
        }
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
        assertThat(run.err()).startsWith(file + ": file.not-written: it cannot be written");
    }
}
