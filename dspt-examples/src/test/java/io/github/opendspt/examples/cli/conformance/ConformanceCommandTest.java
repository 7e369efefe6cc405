package io.github.opendspt.examples.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the conformance kit: tables, and engines that misbehave. */
class ConformanceCommandTest {

    private static final Path KIT = Path.of("..", "conformance");
    private static final String STARTED =
            "{\"started\":{\"protocol\":\"dspt-conformance/1\",\"engine\":\"odd\",\"levels\":[\"verdict\"]}}";

    @TempDir
    private Path small;

    /** A kit of one rule, so that each run is short. */
    @BeforeEach
    void makeSmallKit() throws IOException {
        Files.createDirectories(small.resolve("cases"));
        Files.copy(KIT.resolve("cases/A13.json"), small.resolve("cases/A13.json"));
        copy("data");
        copy("data/requirements");
    }

    private void copy(String folder) throws IOException {
        Files.createDirectories(small.resolve(folder));
        try (Stream<Path> files = Files.list(KIT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file, small.resolve(folder).resolve(file.getFileName().toString()));
            }
        }
    }

    private Run engine(String script) {
        return Run.dspt("conformance", "run", "--kit", small.toString(), "--seconds", "1", "--", "sh", "-c", script);
    }

    @Test
    void withoutACommandTheSdkItselfIsRun() {
        Run run = Run.dspt("conformance", "run", "--kit", small.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).contains("Engine: opendspt-java", "A13              3         0             0");
    }

    @Test
    void anAnswerThatDiffersIsNamedAndTheExitIsOne() {
        Run run = engine(
                "read l; echo '" + STARTED + "'; while read -r l; do id=$(echo \"$l\" | sed"
                        + " 's/.*\"id\":\"\\([^\"]*\\)\".*/\\1/'); echo"
                        + " \"{\\\"ran\\\":{\\\"id\\\":\\\"$id\\\",\\\"answer\\\":{\\\"status\\\":\\\"standards-met\\\"}}}\"; done");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Differences").contains("A13-w01: status is \"standards-met\"");
    }

    @Test
    void anEngineThatHangsIsEnded() {
        Run run = engine("read l; echo '" + STARTED + "'; sleep 60");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("The engine was ended at A13-w01: the engine gave no answer within 1 seconds");
    }

    @Test
    void anEngineThatDiesIsReported() {
        Run run = engine("read l; echo '" + STARTED + "'; read l; exit 3");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("A13-w01: the engine ended");
    }

    @Test
    void anEngineThatFloodsIsEnded() {
        Run run = Run.dspt(
                "conformance",
                "run",
                "--kit",
                small.toString(),
                "--seconds",
                "60",
                "--",
                "sh",
                "-c",
                "read l; echo '" + STARTED + "'; read l; tr '\\0' 'x' < /dev/zero");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("A13-w01: the engine wrote a line of more than 4194304\nbytes.");
    }

    @Test
    void whatDoesNotSpeakTheProtocolIsRefused() {
        assertThat(engine("echo hello").err()).contains("a line that is not a JSON object");
        assertThat(engine("echo '{}'").err()).contains("does not reply to 'start' with 'started'");
        assertThat(engine("echo '" + STARTED.replace("verdict", "guess") + "'").err())
                .contains("'guess' is not one of");
        assertThat(Run.dspt("conformance", "run", "--kit", small.toString(), "--", "no-such-program-here")
                        .err())
                .contains("the engine cannot be started");
    }

    @Test
    void anUnknownLevelOrFlagIsRefused() throws IOException {
        Path cases = small.resolve("cases/A13.json");
        String text = Files.readString(cases);
        Files.writeString(cases, text.replaceFirst("\"flags\":\\[]", "\"flags\":[\"odd\"]"));
        Run flag = Run.dspt("conformance", "run", "--kit", small.toString());
        Files.writeString(cases, text.replaceFirst("\"level\":\"verdict\"", "\"level\":\"odd\""));
        Run level = Run.dspt("conformance", "run", "--kit", small.toString());

        assertThat(flag.exit()).isEqualTo(2);
        assertThat(flag.err()).contains("kit.broken").contains("A13.json: 'odd' is not one of [boundary");
        assertThat(level.exit()).isEqualTo(2);
        assertThat(level.err()).contains("A13.json: 'odd' is not one of [model");
    }

    @Test
    void aFolderThatIsNoKitIsRefused(@TempDir Path empty) {
        Run run = Run.dspt("conformance", "run", "--kit", empty.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("kit.broken").contains("there are no cases in the folder");
        assertThat(Run.dspt("conformance", "run", "--kit", "nowhere").err()).contains("file.not-directory");
    }

    @Test
    void theServerAnswersUntilItIsStopped() {
        String data = small.resolve("data").toString().replace("\\", "\\\\");
        Run run = Run.withInput(
                "{\"start\":{\"protocol\":\"dspt-conformance/1\",\"data\":\"" + data + "\"}}\n"
                        + "{\"run\":{\"id\":\"x\",\"level\":\"model\",\"flags\":[],\"input\":{\"text\":\"{\"}}}\n"
                        + "{\"stop\":{}}\nnever read\n",
                "conformance",
                "serve");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"engine\":\"opendspt-java\"");
        assertThat(run.lines().get(1)).contains("\"id\":\"x\"").contains("\"valid\":false");
        assertThat(Run.withInput("{\"go\":1}\n", "conformance", "serve").err()).contains("kit.not-protocol");
    }
}
