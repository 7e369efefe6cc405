package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hosts on the class path and on the module path, on machines of every kind, say the same. */
class ConsumerTest {

    private static final String VERDICT = "consumer.Verdict";

    @TempDir
    static Path folder;

    private static Consumer onClassPath;
    private static String assessment;
    private static String expected;

    @BeforeAll
    static void report() throws IOException, InterruptedException, URISyntaxException {
        assessment = Path.of(ConsumerTest.class.getResource("assessment.json").toURI())
                .toString();
        onClassPath = Consumer.compile(folder.resolve("class-path"), Shipped.runtimeClassPath(), "verdict");
        expected = succeeds(onClassPath.run(machine("en", "GB", "UTC", "UTF-8"), VERDICT, assessment));
        assertThat(expected.lines())
                .contains("standards-not-met to standards-not-met")
                .anyMatch(line -> line.contains("ZA123456, İstanbul ١٢٣"))
                .anyMatch(line -> line.startsWith("12:63: value.not-a-date"));
    }

    private static List<String> machine(String language, String country, String zone, String charset) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset);
    }

    private static String succeeds(Consumer.Outcome outcome) {
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @Test
    void onTheModulePath() throws IOException, InterruptedException {
        Consumer consumer =
                Consumer.compile(folder.resolve("module-path"), Shipped.runtimeClassPath(), "verdict", "module");

        assertThat(succeeds(consumer.run(List.of(), VERDICT, assessment))).isEqualTo(expected);
    }

    /** The jars of annotations that hosts bring, in place of the one that comes with the modules. */
    static List<Path> annotationsOfHosts() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "annotations"))) {
            List<Path> all = jars.sorted().toList();
            assertThat(all).hasSize(4);
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("annotationsOfHosts")
    void withTheAnnotationsOfAHost(Path annotations) throws IOException, InterruptedException {
        List<Path> jars = Stream.concat(
                        Shipped.runtimeClassPath().stream()
                                .filter(jar -> !jar.getFileName().toString().startsWith("jackson-annotations-")),
                        Stream.of(annotations))
                .toList();
        Path home = folder.resolve(annotations.getFileName());
        assertThat(jars).hasSameSizeAs(Shipped.runtimeClassPath());

        Consumer classPath = Consumer.compile(home.resolve("class-path"), jars, "verdict");
        assertThat(succeeds(classPath.run(List.of(), VERDICT, assessment))).isEqualTo(expected);
        Consumer modulePath = Consumer.compile(home.resolve("module-path"), jars, "verdict", "module");
        assertThat(succeeds(modulePath.run(List.of(), VERDICT, assessment))).isEqualTo(expected);
    }

    /** Reading, scoring and writing are all of {@code Verdict}, and the modules bring nothing that binds. */
    @Test
    void withoutDatabind() {
        assertThat(Shipped.runtimeClassPath())
                .noneMatch(jar -> jar.getFileName().toString().startsWith("jackson-databind-"));
    }

    @Test
    void onTheClassPathWithJackson2() throws IOException, InterruptedException {
        assertThat(jackson2(folder.resolve("jackson-2"), "jackson2")).isEqualTo(firstLine());
    }

    @Test
    void onTheModulePathWithJackson2() throws IOException, InterruptedException {
        assertThat(jackson2(folder.resolve("jackson-2-modules"), "jackson2", "jackson2-module"))
                .isEqualTo(firstLine());
    }

    private static String jackson2(Path home, String... sources) throws IOException, InterruptedException {
        List<Path> jars = Stream.concat(Shipped.runtimeClassPath().stream(), Shipped.jackson2().stream())
                .toList();
        assertThat(jars).hasSizeGreaterThan(Shipped.runtimeClassPath().size() + 2);
        return succeeds(Consumer.compile(home, jars, sources).run(List.of(), "consumer.Jackson2", assessment));
    }

    /** The document that the library wrote. */
    private static String firstLine() {
        return expected.lines().findFirst().orElseThrow();
    }

    /** {@code Offline} in src/consumer tells how the network is barred. */
    @Test
    void withoutANetwork() throws IOException, InterruptedException {
        Consumer consumer =
                Consumer.compile(folder.resolve("offline"), Shipped.runtimeClassPath(), "verdict", "offline");
        List<String> options = List.of("-Djava.nio.channels.spi.SelectorProvider=consumer.NoSockets");

        assertThat(succeeds(consumer.run(options, "consumer.Offline", assessment)))
                .isEqualTo(expected);
    }

    @RepeatedTest(3)
    void allThreadsAtOnceAndForTheFirstTime() throws IOException, InterruptedException {
        assertThat(succeeds(onClassPath.run(List.of(), "consumer.FirstUse", assessment)))
                .isEqualTo(expected);
    }

    /** Every locale with every charset, and each of them in both zones. */
    static Stream<Arguments> machines() {
        // British; dotless i; digits and a right-to-left script of their own.
        List<String> locales = List.of("en-GB", "tr-TR", "ar-EG");
        List<String> charsets = List.of("UTF-8", "ISO-8859-1", "US-ASCII");
        List<String> zones = List.of("UTC", "Pacific/Kiritimati");
        return IntStream.range(0, locales.size() * charsets.size())
                .mapToObj(i -> Arguments.of(locales.get(i / 3), zones.get(i % 2), charsets.get(i % 3)));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void onAnyMachine(String locale, String zone, String charset) throws IOException, InterruptedException {
        String[] tag = locale.split("-");

        Consumer.Outcome outcome = onClassPath.run(machine(tag[0], tag[1], zone, charset), VERDICT, assessment);

        assertThat(succeeds(outcome)).isEqualTo(expected);
        assertThat(outcome.err()).contains("defaults: " + locale + " " + zone + " " + charset);
    }
}
