package io.github.opendspt.examples.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendspt.examples.cli.Dspt;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int MOST_BYTES = 8 << 20;

    @TempDir
    static Path folder;

    private static final Map<String, Cost> COMPLETE = new HashMap<>();
    private static final List<String> TABLE = new ArrayList<>();

    private static Path worst;
    private static Path complete;
    private static Path broken;

    @BeforeEach
    void write() throws IOException {
        assumeThat(Path.of("/bin/bash")).exists();
        if (worst == null) {
            complete = Path.of("samples", "complete-2025-26.json").toAbsolutePath();
            worst = Files.write(
                    folder.resolve("worst.json"), AssessmentJson.writer().toBytes(worst()));
            broken = Files.writeString(
                    folder.resolve("broken.json"),
                    "{\"answers\": {" + ("\"" + "x".repeat(400) + "\": 0, ").repeat(MOST_BYTES / 500) + "\"y\": 0}}");
        }
    }

    /** As many of everything as the bounds allow, each different, and within the bytes of a document. */
    private static Assessment worst() throws IOException {
        Assessment.Builder worst = Samples.supplier().toBuilder();
        for (int i = 0; i < 100; i++) {
            worst.certificate(certificate(i));
        }
        LocalDate day = Run.TODAY;
        List<EvidenceRef> items = new ArrayList<>(Samples.complete().answers().keySet());
        for (int i = 0; i < items.size(); i++) {
            List<Document> documents = new ArrayList<>();
            List<Evidence> evidence = new ArrayList<>();
            for (int j = 0; j < 200; j++) {
                documents.add(new Document("Document " + j, null));
                evidence.add(Evidence.builder("Record " + j, day.plusDays(j % 40))
                        .validUntil(day.plusDays(60 + (i + j) % 300))
                        .build());
            }
            worst.answer(
                    items.get(i),
                    Answer.builder()
                            .documents(documents)
                            .reviewBy(day.plusDays(i))
                            .build());
            worst.evidence(items.get(i), evidence);
            worst.draft(items.get(i), new Draft(Answer.text("x".repeat(100)), "because"));
        }
        int others = 2_000 - worst.build().answers().size();
        for (int i = 0; i < others; i++) {
            worst.answer(
                    EvidenceRef.of(11 + i / 9_801, 1 + i / 99 % 99, 1 + i % 99),
                    Answer.date(day.plusDays(1 + i % 300)));
        }
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            sites.add(new Site(OdsCode.of(String.format(Locale.ROOT, "S%05d", i)), "Site " + i));
        }
        worst.sites(sites);
        return worst.build();
    }

    private static Certificate certificate(int i) {
        boolean iso = i % 2 == 0;
        LocalDate issued = Run.TODAY.minusDays(100).plusDays(3L * i);
        Certificate.Builder certificate = Certificate.builder(
                        iso ? CertificateScheme.ISO_27001 : CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("C-" + i)
                .issuedOn(issued)
                .expiresOn(issued.plusDays(90 + i))
                .holder(i % 5 == 0 ? "Another Ltd" : null)
                .scope(
                        i % 3 == 0
                                ? CertificateScope.UNSTATED
                                : iso
                                        ? CertificateScope.ALL_HEALTH_AND_CARE_DATA
                                        : CertificateScope.WHOLE_ORGANISATION);
        return (iso ? certificate.version(i % 4 == 0 ? Iso27001Version.V2022 : Iso27001Version.V2013) : certificate)
                .build();
    }

    @Test
    void theWorstDocumentIsWithinTheBounds() throws IOException {
        assertThat(Files.size(worst)).isBetween((long) MOST_BYTES / 4, (long) MOST_BYTES);
        assertThat(AssessmentJson.reader().read(worst).problems()).isEmpty();
        assertThat(Files.size(broken)).isLessThan(MOST_BYTES);
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
    @ValueSource(strings = {"score", "score --json", "score --sarif", "credit --json", "validate", "plan --json"})
    void theWorstDocumentCostsABoundedMultiple(String command) throws IOException, InterruptedException {
        assertBounded(command, Cost.of(command, worst), ofComplete(command), 1);
    }

    /** A sound document has no problems to print, so that those of the worst are held to the page of a verdict. */
    @ParameterizedTest
    @ValueSource(strings = {"validate --json", "validate --sarif"})
    void theWorstProblemsCostABoundedMultiple(String command) throws IOException, InterruptedException {
        assertBounded(command, Cost.of(command, broken), ofComplete("score"), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast --until 2027-06-30 --json", "report --out -"})
    void theWorstYearCostsABoundedMultipleForEachOfItsDays(String command) throws IOException, InterruptedException {
        int days = days(worst);
        int fewer = days(complete);
        assertThat(days).isGreaterThan(100);
        assertBounded(command, Cost.of(command, worst), ofComplete(command), (1 + days) / (1.0 + fewer));
    }

    private static int days(Path assessment) {
        String json = Run.dspt("forecast", assessment.toString(), "--until", "2027-06-30", "--json")
                .out();
        return json.split("\"on\" :", -1).length - 1;
    }

    /** What a command costs for the complete assessment. */
    private static Cost ofComplete(String command) throws IOException, InterruptedException {
        Cost known = COMPLETE.get(command);
        if (known == null) {
            known = Cost.of(command, complete);
            COMPLETE.put(command, known);
        }
        return known;
    }

    /** Of a complete assessment some commands have next to nothing to say: the least output compared by is its scorecard's. */
    private static void assertBounded(String command, Cost worst, Cost good, double days)
            throws IOException, InterruptedException {
        long output = Math.max(good.output(), ofComplete("score --json").output());
        TABLE.add(String.format(
                Locale.ROOT,
                "%-36s %6.1f %6.1f",
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
     * @param output the bytes that it printed
     * @param processor the seconds of processor time that it took
     */
    private record Cost(long output, double processor) {

        static Cost of(String command, Path file) throws IOException, InterruptedException {
            List<String> words = new ArrayList<>(List.of(
                    "/bin/bash",
                    "-c",
                    "TIMEFORMAT='%U %S'; time \"$@\" 2>/dev/null",
                    "bash",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Dspt.class.getName()));
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.add(1, file.toString());
            words.addAll(arguments);
            Process process = new ProcessBuilder(words).start();
            long output = process.getInputStream().readAllBytes().length;
            String[] times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            assertThat(process.waitFor()).isLessThanOrEqualTo(2);
            return new Cost(output, Double.parseDouble(times[0]) + Double.parseDouble(times[1]));
        }
    }
}
