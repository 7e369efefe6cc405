package io.github.opendspt.examples.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendspt.examples.cli.Dspt;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Workbooks;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the worst document that the bounds allow costs beside the complete assessment: output and processor time of whole
 * processes, as ratios, so that the machine does not matter. {@code .ci/attack} runs it; it is too slow for every build.
 */
@EnabledIfSystemProperty(named = "attack.inputs", matches = "[0-9]+")
class CostTest {

    private static final double MOST = 50;

    private static final Pattern JUDGING = Pattern.compile(
            "score|explain|credit|whatif|plan|forecast|report|audit|export (cyclonedx|oscal (results|poam))");

    @TempDir
    static Path folder;

    private static final Map<String, Cost> GOOD = new HashMap<>();
    private static final List<String> TABLE = new ArrayList<>();

    private static Path worst;
    private static Path complete;
    private static Path broken;
    private static Path worstOutcomes;
    private static Path outcomes;

    @BeforeEach
    void write() throws IOException {
        assumeThat(Path.of("/bin/bash")).exists();
        if (worst == null) {
            complete = Path.of("samples", "complete-2025-26.json").toAbsolutePath();
            worst = Files.write(
                    folder.resolve("worst.json"), AssessmentJson.writer().toBytes(WorstFiles.assessment()));
            outcomes = Path.of("samples", "trust-2025-26.json").toAbsolutePath();
            worstOutcomes = Files.write(
                    folder.resolve("worst-outcomes.json"),
                    CafAssessmentJson.writer().toBytes(WorstFiles.outcomes()));
            broken = Files.writeString(
                    folder.resolve("broken.json"),
                    "{\"answers\": {" + ("\"" + "x".repeat(400) + "\": 0, ").repeat(WorstFiles.MOST_BYTES / 500)
                            + "\"y\": 0}}");
        }
    }

    @Test
    void theWorstDocumentIsWithinTheBounds() throws IOException {
        assertThat(Files.size(worst)).isBetween((long) WorstFiles.MOST_BYTES / 4, (long) WorstFiles.MOST_BYTES);
        assertThat(AssessmentJson.reader().read(worst).problems()).isEmpty();
        assertThat(Files.size(worstOutcomes)).isBetween((long) WorstFiles.MOST_BYTES / 4, (long) WorstFiles.MOST_BYTES);
        assertThat(CafAssessmentJson.reader().read(worstOutcomes).problems()).isEmpty();
        assertThat(Files.size(broken)).isLessThan(WorstFiles.MOST_BYTES);
        assertThat(AssessmentJson.reader().read(broken).problems()).hasSizeGreaterThan(999);
    }

    @AfterAll
    static void writeTable() throws IOException {
        if (!TABLE.isEmpty()) {
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("cost.txt"),
                    "the worst document beside the complete one: output, processor time\n" + String.join("\n", TABLE)
                            + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score F",
                "score F --json",
                "score F --sarif",
                "explain F 4.5.3",
                "credit F --json",
                "whatif F --with iso-27001 --json",
                "validate F",
                "plan F --json",
                "rollover F --json",
                "audit plan F --seed 7 --out -",
                "export oscal results F",
                "export oscal poam F",
                "export cyclonedx F"
            })
    void theWorstDocumentCostsABoundedMultiple(String command) throws IOException, InterruptedException {
        assertBounded(command, Cost.of(command, worst), good(command, complete), 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score F",
                "score F --json",
                "explain F B2.a",
                "validate F",
                "plan F --json",
                "rollover F --to 2026-27 --json",
                "audit plan F --seed 7 --out -",
                "export oscal results F",
                "export oscal poam F",
                "export cyclonedx F"
            })
    void theWorstOutcomesCostABoundedMultiple(String command) throws IOException, InterruptedException {
        assertBounded(command + ", outcomes", Cost.of(command, worstOutcomes), good(command, outcomes), 1);
    }

    /** A sound document has no problems to print, so that those of the worst are held to the page of a verdict. */
    @ParameterizedTest
    @ValueSource(strings = {"validate F --json", "validate F --sarif"})
    void theWorstProblemsCostABoundedMultiple(String command) throws IOException, InterruptedException {
        assertBounded(command, Cost.of(command, broken), good("score F", complete), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast F --until 2027-06-30 --json", "report F --out -"})
    void theWorstYearCostsABoundedMultipleForEachOfItsDays(String command) throws IOException, InterruptedException {
        assertBoundedForEachDay(command, worst, complete);
        assertBoundedForEachDay(command, worstOutcomes, outcomes);
    }

    private static void assertBoundedForEachDay(String command, Path worst, Path good)
            throws IOException, InterruptedException {
        int days = days(worst);
        assertThat(days).isGreaterThan(100);
        String name = worst.equals(worstOutcomes) ? command + ", outcomes" : command;
        assertBounded(name, Cost.of(command, worst), good(command, good), (1 + days) / (1.0 + days(good)));
    }

    private static int days(Path assessment) {
        String json = Run.dspt("forecast", assessment.toString(), "--until", "2027-06-30", "--json")
                .out();
        return json.split("\"on\" :", -1).length - 1;
    }

    /** Of a crosswalk everything is said for each of its rows, so that it is held to one of as many as an edition has outcomes. */
    @ParameterizedTest
    @ValueSource(strings = {"crosswalk B2.a --with F --json", "export oscal mapping ours --with F"})
    void theWorstCrosswalkCostsABoundedMultiple(String command) throws IOException, InterruptedException {
        Path worst = write("crosswalk.json", WorstFiles.crosswalk());
        Path good = write(
                "good-crosswalk.json",
                WorstFiles.crosswalk(
                        IntStream.range(0, 47).mapToObj(i -> "SEC-" + i).toList()));
        assertBounded(command, Cost.of(command, worst), good(command, good), 10_000 / 47.0);
    }

    @Test
    void theWorstTablesOfPlansCostABoundedMultiple() throws IOException, InterruptedException {
        String header = "Kind,Ref,Owner,Due";
        String form = "plan " + complete + " --import F";
        assertTable("plan --import", form, header);
        assertTable("plan --import, outcomes", "plan " + outcomes + " --import F", "Step,Outcome,Owner,Due");
    }

    private static void assertTable(String name, String command, String header)
            throws IOException, InterruptedException {
        Cost good = good(command, write("good.csv", header + "\n"));
        assertBounded(name, Cost.of(command, write("junk.csv", WorstFiles.table(header))), good, 1);
        assertBounded(name + ", wide", Cost.of(command, write("wide.csv", WorstFiles.wideTable(header))), good, 1);
    }

    @Test
    void theWorstWorkbooksCostABoundedMultiple() throws IOException, InterruptedException {
        Path worst = Files.write(folder.resolve("worst.xlsx"), WorstFiles.workbook());
        Path good = Files.write(folder.resolve("good.xlsx"), Workbooks.xlsx("Ref|Answer", "1.1.1|Yes"));
        for (String command : List.of(
                "sheet read F --into " + complete + " --out -",
                "catalogue import F --edition 2026-27 --category 3 --out -",
                "caf profile F --edition 2025-26 --name levels")) {
            assertBounded(
                    command.replaceAll(" F .*", ", worst workbook"), Cost.of(command, worst), good(command, good), 1);
        }
    }

    private static Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** What a command costs for a good file. */
    private static Cost good(String command, Path file) throws IOException, InterruptedException {
        String key = command + " " + file;
        Cost known = GOOD.get(key);
        if (known == null) {
            known = Cost.of(command, file);
            GOOD.put(key, known);
        }
        return known;
    }

    /** Of a complete assessment some commands have next to nothing to say: the least output compared by is its scorecard's. */
    private static void assertBounded(String command, Cost worst, Cost good, double days)
            throws IOException, InterruptedException {
        long output = Math.max(good.output(), good("score F --json", complete).output());
        TABLE.add(String.format(
                Locale.ROOT,
                "%-44s %6.1f %6.1f",
                command,
                worst.output() / (double) output / days,
                worst.processor() / good.processor() / days));
        assertThat(worst.output() / (double) output / days)
                .as("output of %s: %s beside %s", command, worst, good)
                .isLessThan(MOST);
        assertThat(worst.processor() / good.processor() / days)
                .as("processor time of %s: %s beside %s", command, worst, good)
                .isLessThan(MOST);
    }

    /**
     * What a process cost.
     *
     * @param output the bytes that it printed, complaints included
     * @param processor the seconds of processor time that it took
     */
    private record Cost(long output, double processor) {

        static Cost of(String command, Path file) throws IOException, InterruptedException {
            List<String> words = new ArrayList<>(List.of(
                    "/bin/bash",
                    "-c",
                    "TIMEFORMAT='%U %S'; time \"$@\" 2>&1",
                    "bash",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Dspt.class.getName()));
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.replaceAll(word -> word.equals("F") ? file.toString() : word);
            if (JUDGING.matcher(command).lookingAt()) {
                // Of another day there would be nothing to come.
                arguments.addAll(List.of("--as-at", Run.TODAY.toString()));
            }
            words.addAll(arguments);
            Process process = new ProcessBuilder(words).start();
            byte[] output = process.getInputStream().readAllBytes();
            String[] times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            assertThat(process.waitFor()).isLessThanOrEqualTo(2);
            assertThat(new String(output, StandardCharsets.UTF_8))
                    .as(command)
                    .isNotEmpty()
                    .doesNotContain("dspt: out of memory", "a fault of dspt itself");
            return new Cost(output.length, Double.parseDouble(times[0]) + Double.parseDouble(times[1]));
        }
    }
}
