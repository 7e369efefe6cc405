package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever documents, arguments and file names hold, nothing but the styles of a page steers a terminal. Case 30: every text
 * of these documents holds the controls that clear a screen and name a window.
 */
class TerminalSafetyTest {

    private static final Path CASE = Path.of("src", "test", "resources", "cases", "30-terminal");
    private static final String STYLES = "\u001b\\[[0-9;]*m";

    /** C1, bidirectional controls and invisible ones, beside those of the case. */
    private static final String MORE = "\\u009b2J\\u202e\\u2066\\u200f\\u061c\\u2028\\u007f\\u0085";

    @TempDir
    static Path directory;

    static Stream<String> commands() {
        return Stream.of(
                "score A",
                "score A --json",
                "score A --ndjson",
                "explain A 1.1.1",
                "credit A",
                "credit A --json",
                "whatif A --with iso-27001",
                "whatif A --with iso-27001 --json",
                "validate A",
                "requirements 2025-26 4",
                "requirements 2025-26 4 --json",
                "plan A",
                "plan A --json",
                "plan A --csv -",
                "forecast A --until 2027-06-30",
                "forecast A --until 2027-06-30 --json",
                "forecast A --until 2027-06-30 --ics -",
                "rollover A --to 2025-26 --category 4",
                "rollover A --to 2025-26 --category 4 --json",
                "rollover A --to 2025-26 --category 4 --out -",
                "report A --out -",
                "report A --out - --format markdown",
                "report A --out - --json",
                "portfolio A",
                "portfolio A --json",
                "catalogue show",
                "catalogue show --json",
                "catalogue diff 2025-26:2 C/s.json",
                "catalogue diff C/s.json 2025-26:2 --json",
                "schema assessment-2025-26-category-4",
                "export oscal catalogue 2025-26 4",
                "export oscal profile 2025-26 4",
                "export oscal results A",
                "export oscal poam A",
                "export cyclonedx A");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void documents(String command) throws IOException {
        Path sets = Files.createDirectories(directory.resolve("sets"));
        String requirements = hostile(CASE.resolve("cat1").resolve("s.json"));
        Files.writeString(sets.resolve("s.json"), requirements);
        Path assessment = directory.resolve("a.json");
        Files.writeString(assessment, hostile(CASE.resolve("a1.json")));
        List<String> words = new ArrayList<>(List.of("--catalogue", sets.toString()));
        for (String word : command.split(" ")) {
            words.add(word.equals("A") ? assessment.toString() : word.replace("C/", sets + "/"));
        }
        for (boolean colour : new boolean[] {false, true}) {
            Run run = Run.on(colour, true, new ByteArrayInputStream(new byte[0]), words.toArray(String[]::new));
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
            assertSafe(run.out(), colour);
            assertSafe(run.err(), false);
        }
    }

    /** Every command, with names and titles that would steer, on a terminal and in the files that it writes. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_command(boolean colour, @TempDir Path folder) throws IOException {
        Map<String, Object> results = EveryCommand.run(
                folder, "Na\u001b[2Jme\u009b2J\u202e\u2066\u200f\u061c\u2028\u007f\u0085\u0007", colour);
        results.forEach((what, result) -> {
            if (result instanceof Run run) {
                // A control character that a spreadsheet cannot hold is refused.
                assertThat(run.exit()).as(what).isLessThanOrEqualTo(2);
                assertSafe(run.out(), colour);
                assertSafe(run.err(), false);
            }
        });
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TerminalSafetyTest::isWritten).toList()) {
                assertSafe(Files.readString(file), false);
            }
        }
    }

    /** Whether a file is text that a command wrote, and no input of the test. */
    private static boolean isWritten(Path file) {
        String name = file.getFileName().toString();
        return List.of(
                        "new.json",
                        "trust.json",
                        "next.json",
                        "published.json",
                        "added.json",
                        "audit.json",
                        "plan.csv",
                        "caf-plan.csv",
                        "from-caf-sheet.json",
                        "profile.json",
                        "sheet.csv",
                        "table.csv",
                        "checked.csv",
                        "log.csv",
                        "relied.csv",
                        "report.html",
                        "table.html")
                .contains(name);
    }

    private static String hostile(Path document) throws IOException {
        return Files.readString(document)
                .replace("\\u001B[2J", "\\u001b[2J" + MORE)
                .replaceFirst(",\\s*\"checksum\"\\s*:\\s*\"[^\"]*\"", "");
    }

    private static void assertSafe(String printed, boolean colour) {
        String plain = (colour ? printed.replaceAll(STYLES, "") : printed)
                .replace("\r\n", "\n")
                .replace("\n", "")
                .replaceFirst("^\ufeff", "");
        assertThat(plain.codePoints()).noneMatch(TerminalSafetyTest::steers);
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @ParameterizedTest
    @CsvSource({
        "score, E.json",
        "E",
        "score --E",
        "score x --as-at E",
        "report x --out E/x",
        "--catalogue E score x",
        "explain x E",
        "plan x --with E",
        "controls E",
        "crosswalk E",
        "schema E",
        "catalogue diff E x",
        "register status E x"
    })
    void arguments(String command) {
        String hostile = "\u001b[2J\u009b\u202e\u0007";
        Run run = Run.dspt(command.replace("E", hostile).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
        assertSafe(run.out(), false);
        assertSafe(run.err(), false);
    }

    /** What is escaped in JSON is the same document. */
    @Test
    void json_of_a_hostile_document_is_read_back_the_same() throws IOException {
        Path assessment = Files.writeString(directory.resolve("b.json"), hostile(CASE.resolve("a1.json")));
        Run run = Run.dspt("rollover", assessment.toString(), "--to", "2025-26", "--category", "4", "--out", "-");
        Run again = Run.withInput(run.out(), "rollover", "-", "--to", "2025-26", "--category", "4", "--out", "-");
        assertThat(again.out()).isEqualTo(run.out()).contains("\\u009b2J\\u202e");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0x1b);
    }
}
