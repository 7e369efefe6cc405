package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the guide to embedding say of the artifacts is so. */
class ReadmeTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("(?m)^\\| `[\\w.-]+:([\\w.-]+)` \\| ([0-9.]+) \\| ([0-9]+) \\| .+ \\|$");
    private static final Pattern MODULE = Pattern.compile("(?m)^\\| `(dspt-\\w+)` \\| `([\\w.]+)` \\| .+ \\|$");

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

    /** A dependency for Maven and one for Gradle, each with or without its version. */
    private static final List<Pattern> COORDINATES = List.of(
            Pattern.compile(
                    "<groupId>([^<]+)</groupId>\\s*<artifactId>(dspt-[^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?"),
            Pattern.compile("[\"']([\\w.]+):(dspt-\\w+)(?::([^\"']+))?[\"']"));

    private final String readme = read(Shipped.ROOT.resolve("README.md"));
    private final String guide = read(Shipped.ROOT.resolve("docs").resolve("embedding.md"));

    @Test
    @Tag("own-versions")
    void theDependenciesAndTheirSizes() {
        List<String> said = DEPENDENCY
                .matcher(guide)
                .results()
                .map(row -> row.group(1) + "-" + row.group(2) + ".jar " + row.group(3))
                .toList();

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Shipped.runtimeClassPath().stream(), Shipped.modulePath("dspt-workbook").stream())
                                .distinct()
                                .filter(jar -> !isOurs(jar))
                                .map(jar -> jar.getFileName() + " " + kibibytes(jar))
                                .toList());
    }

    @Test
    void theJavaModules() {
        assertThat(MODULE.matcher(readme).results().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyElementsOf(Shipped.MODULES.stream()
                        .map(module -> module + " "
                                + ModuleFinder.of(Shipped.jar(module)).findAll().stream()
                                        .map(found -> found.descriptor().name())
                                        .findAny()
                                        .orElseThrow())
                        .toList());
    }

    /** What has no version there leaves it to the bill of materials, which then has one. */
    @Test
    void theCoordinates() {
        List<MatchResult> all = COORDINATES.stream()
                .flatMap(pattern -> pattern.matcher(readme + guide).results())
                .toList();
        List<MatchResult> withVersion =
                all.stream().filter(found -> found.group(3) != null).toList();

        assertThat(all).isNotEmpty().allSatisfy(found -> {
            assertThat(found.group(1)).isEqualTo("io.github.opendspt");
            assertThat(Stream.concat(Shipped.MODULES.stream(), Stream.of("dspt-bom")))
                    .contains(found.group(2));
        });
        assertThat(withVersion)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group(3)).isEqualTo(Shipped.VERSION));
        assertThat(withVersion.size() == all.size()
                        || withVersion.stream().anyMatch(found -> found.group(2).equals("dspt-bom")))
                .isTrue();
    }

    /** What either snippet brings, the modules and what comes along, is enough to compile and run the first program. */
    @Test
    void theDependenciesCompileTheFirstProgram(@TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        List<List<String>> snippets = COORDINATES.stream()
                .map(pattern -> pattern.matcher(readme)
                        .results()
                        .map(found -> found.group(2))
                        .toList())
                .toList();
        assertThat(snippets)
                .hasSize(2)
                .allSatisfy(modules -> assertThat(modules).containsExactlyInAnyOrder("dspt-scoring", "dspt-mapping"));
        Matcher program = PROGRAM.matcher(readme);
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Verdict.java"), program.group(1));
        String assessment =
                Path.of(getClass().getResource("assessment.json").toURI()).toString();

        Consumer.Outcome outcome = Consumer.compile(folder.resolve("host"), Shipped.runtimeClassPath(), List.of(source))
                .run(List.of(), "Verdict", assessment);

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines()).startsWith("standards-not-met").hasSizeGreaterThan(50);
    }

    private static boolean isOurs(Path jar) {
        return Shipped.MODULES.stream()
                .anyMatch(module -> jar.getFileName().toString().equals(module + "-" + Shipped.VERSION + ".jar"));
    }

    private static long kibibytes(Path jar) {
        try {
            return Math.round(Files.size(jar) / 1024.0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
