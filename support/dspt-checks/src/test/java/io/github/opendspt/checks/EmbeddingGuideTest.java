package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the guide to embedding are compiled and run by a host outside the tree. */
class EmbeddingGuideTest {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^```java\n(.*?)^```\n", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:class|record) (\\w+)");
    private static final Path GUIDE = Shipped.ROOT.resolve("docs").resolve("embedding.md");

    @TempDir
    private Path folder;

    private static List<String> samples() throws IOException {
        return SAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(sample -> sample.group(1))
                .toList();
    }

    @Test
    void theSamplesCompileAndRun() throws IOException, InterruptedException, URISyntaxException {
        List<Path> files = new ArrayList<>(Consumer.javaFiles(Path.of("src", "consumer", "embedding")));
        for (String sample : samples()) {
            Matcher type = TYPE.matcher(sample);
            if (type.find()) {
                files.add(Files.writeString(folder.resolve(type.group(1) + ".java"), sample));
            }
        }
        assertThat(files).hasSize(9);
        List<Path> jars = Stream.concat(Shipped.runtimeClassPath().stream(), Shipped.testClassPath().stream())
                .distinct()
                .toList();
        String assessment =
                Path.of(getClass().getResource("assessment.json").toURI()).toString();

        Consumer.Outcome outcome = Consumer.compile(folder.resolve("guide"), jars, files)
                .run(List.of(), "Guide", assessment, folder.resolve("own.json").toString());

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "taken: 1 true",
                        "refused: {\"format\":\"dspt-problem/1\",\"problems\":[{\"code\":\"json.truncated\",\"pointer\":\"\","
                                + "\"line\":1,\"column\":2,\"message\":\"the document ends in the middle of a value\"}]}",
                        "status: standards-not-met",
                        "own: true",
                        "changed: true",
                        "jackson 3: true",
                        "jackson 3: refuses",
                        "jackson 2: true",
                        "jackson 2: refuses",
                        "yours: [answer.several-kinds]",
                        "hibernate: [answer.several-kinds]",
                        "same: true",
                        "version: " + Shipped.VERSION,
                        "upgrade: true");
    }

    /** That it is enough is seen where a host on the module path runs. */
    @Test
    void theModuleDescriptorIsThatOfTheHostOnTheModulePath() throws IOException {
        String descriptor = Files.readString(Path.of("src", "consumer", "module", "module-info.java"));

        assertThat(samples().get(0).lines().filter(line -> line.contains("requires")))
                .containsExactlyElementsOf(descriptor
                        .lines()
                        .filter(line -> line.contains("requires"))
                        .toList());
    }

    @Test
    void theLinksLeadSomewhere() throws IOException {
        assertThat(Pattern.compile("]\\(([^)#:]+)\\)")
                        .matcher(Files.readString(GUIDE))
                        .results()
                        .map((MatchResult link) -> GUIDE.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }

    /** Every class that is named to be looked at in the example for Spring Boot is there. */
    @Test
    void whatToLookAtInTheServiceIsThere() throws IOException {
        Path service = Shipped.ROOT.resolve("dspt-examples/service/src/main/java/io/github/opendspt/examples/service");
        List<String> named = Pattern.compile(
                        "`((?:web|judging|store|api|form|guard|contract|output)(?:/\\w+)?|ServiceApplication)`")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(9)
                .allSatisfy(name -> assertThat(
                                Files.exists(service.resolve(name)) || Files.exists(service.resolve(name + ".java")))
                        .as(name)
                        .isTrue());
    }
}
