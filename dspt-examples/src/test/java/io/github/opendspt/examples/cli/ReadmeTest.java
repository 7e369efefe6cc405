package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the guides show is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SAMPLE = Path.of("samples", "supplier-2025-26.json");

    @TempDir
    private Path directory;

    @Test
    void the_sample_compiles_and_runs() throws IOException, InterruptedException {
        String source = programs().get(0);
        Path file = Files.writeString(directory.resolve("Verdict.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        int failed = compiler.run(
                null, null, null, "-proc:none", "-cp", classPath, "-d", directory.toString(), file.toString());
        assertThat(failed).isZero();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        directory + System.getProperty("path.separator") + classPath,
                        "Verdict",
                        SAMPLE.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out.lines().toList())
                .hasSize(116)
                .startsWith("standards-not-met")
                .anyMatch(line -> line.startsWith("confirmation 1.1: "));
    }

    /** So the programs of the README and the guide compile, and formatting keeps them in its own style. */
    @ParameterizedTest
    @ValueSource(strings = {"Verdict", "NextYear"})
    void the_programs_are_the_examples(String name) throws IOException {
        String example = Files.readString(
                Path.of("src", "main", "java", "io", "github", "opendspt", "examples", name + ".java"));
        assertThat(programs()).contains(example.substring(example.indexOf("import ")));
    }

    @Test
    void the_commands_of_the_first_screen() throws IOException {
        assertThat(readme().lines().limit(60))
                .contains("mvn -B -q -ntp -DskipTests package && java -jar dspt-examples/target/dspt.jar score"
                        + " dspt-examples/samples/supplier-2025-26.json --as-at 2026-06-01")
                .contains("mvn -B verify");
    }

    /**
     * Every command that is shown with its output prints the lines shown, in order; three dots stand for what is left out. Where
     * the output goes to a file, standard error is shown.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void the_output_is_what_the_commands_print(Path page) throws IOException {
        Matcher shown =
                Pattern.compile("```console\n\\$ dspt (.*)\n([^`]*)```\n").matcher(Files.readString(page));
        while (shown.find()) {
            String command = shown.group(1).replace("dspt-examples/", "");
            int redirected = command.indexOf(" > ");
            Run run = Run.dspt((redirected < 0 ? command : command.substring(0, redirected)).split(" "));
            String out = (redirected < 0 ? run.out() : run.err()).replace("samples/", "dspt-examples/samples/");
            List<String> expected =
                    shown.group(2).lines().filter(line -> !line.equals("...")).toList();
            assertThat(out.lines().toList()).as(command).containsSubsequence(expected);
            if (!shown.group(2).contains("...\n")) {
                assertThat(out).as(command).isEqualTo(shown.group(2));
            }
        }
    }

    /** From the workbook of a new edition to a verdict by it, as the guide has it. */
    @Test
    void the_commands_for_a_new_edition_can_be_run_in_turn() throws IOException {
        Matcher sequence = Pattern.compile("```shell\nmkdir mine\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/cli.md")));
        assertThat(sequence.find()).isTrue();
        Files.createDirectory(directory.resolve("mine"));
        Files.copy(SAMPLE, directory.resolve("assessment.json"));
        Files.write(
                directory.resolve("v9.xlsx"), Workbooks.xlsx("Ref|Evidence text|Mandatory", "1.1.1|Registered?|Yes"));
        for (String command : sequence.group(1).split("\n")) {
            String[] call = Arrays.stream(command.replaceFirst(" > .*", "").split(" "))
                    .skip(1)
                    .map(word -> word.matches("mine|.*\\.(json|xlsx|html)")
                            ? directory.resolve(word).toString()
                            : word)
                    .toArray(String[]::new);
            Run run = Run.dspt(call);
            assertThat(run.exit()).as(command + "\n" + run.err()).isZero();
        }
        assertThat(directory.resolve("report.html")).exists();
    }

    /** What is said of the bundled requirement sets is what is bundled. */
    @Test
    void the_coverage_table_is_that_of_the_catalogue() throws IOException {
        String readme = readme();
        for (RequirementSet set : Catalogue.bundled().requirementSets()) {
            long mandatory =
                    set.items().stream().filter(EvidenceItem::mandatory).count();
            assertThat(readme)
                    .contains("| " + set.edition() + " | " + set.category() + " | "
                            + set.items().size() + " | " + mandatory + " | " + set.completeness() + " |");
        }
    }

    /** Every file that is linked to is there. */
    @ParameterizedTest
    @MethodSource("pages")
    void the_links_lead_somewhere(Path page) throws IOException {
        Matcher link = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group(1))).exists();
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of(ROOT.resolve("README.md")),
                    guides.filter(page -> page.toString().endsWith(".md")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> programs() throws IOException {
        return Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL)
                .matcher(readme() + Files.readString(ROOT.resolve("docs/embedding.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
