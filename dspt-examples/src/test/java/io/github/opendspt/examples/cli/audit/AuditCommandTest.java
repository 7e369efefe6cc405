package io.github.opendspt.examples.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.audit.Pack;
import io.github.opendspt.examples.audit.PackCheck;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.intake.Intake;
import io.github.opendspt.model.intake.RuleMap;
import io.github.opendspt.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit of the sample from plan to pack to verify. */
class AuditCommandTest {

    @TempDir
    Path directory;

    private Path assessment;

    @BeforeEach
    void write() throws IOException {
        Assessment sample = AssessmentJson.reader().read(Path.of(Run.SAMPLE)).orElseThrow();
        assessment = Files.write(
                directory.resolve("a.json"),
                AssessmentJson.writer()
                        .indented()
                        .toBytes(sample.toBuilder()
                                .evidence(
                                        "4.2.1",
                                        Evidence.builder("=Audit, \"of\" access", LocalDate.of(2026, 3, 1))
                                                .source("directory")
                                                .build())
                                .build()));
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private Run audit(String command) {
        return Run.dspt(Stream.concat(
                        Stream.of("audit"),
                        Arrays.stream(command.split(" "))
                                .map(word -> word.contains(".")
                                                && !word.contains("=")
                                                && (word.endsWith("json") || word.endsWith("zip"))
                                        ? path(word)
                                        : word))
                .toArray(String[]::new));
    }

    private String shown(Run run) {
        return (run.out() + run.err())
                        .replace(directory.toString(), "")
                        .replace('\\', '/')
                        .replace("/", "") + "exit " + run.exit() + "\n";
    }

    private void packed() {
        audit("plan a.json --seed 7 --as-at 2026-06-01 --out plan.json");
        assertThat(audit("pack a.json --plan plan.json --as-at 2026-06-01 --out pack.zip"))
                .satisfies(run -> assertThat(run.exit()).as(run.err()).isZero());
    }

    @Test
    void fromPlanToVerify() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String command : List.of(
                "plan a.json --seed 7 --sample 6.1=incidents:5/37 --as-at 2026-06-01 --out plan.json",
                "record plan.json audit.json --ref 4.2 --judged not-met --on 2026-06-10",
                "record plan.json audit.json --ref 1.3 --judged met --on 2026-06-10",
                "record plan.json audit.json --scale own --risk Moderate --confidence High",
                "compare plan.json audit.json")) {
            all.append("$ dspt audit ").append(command).append('\n').append(shown(audit(command)));
        }
        for (String command : List.of(
                "pack a.json --plan plan.json --audit audit.json --as-at 2026-06-01 --out pack.zip",
                "verify pack.zip")) {
            // The checksum is another with every change of the page's style.
            all.append("$ dspt audit ")
                    .append(command)
                    .append('\n')
                    .append(shown(audit(command)).replaceAll("sha256:[0-9a-f]{64}", "sha256:..."));
        }
        Golden.check("audit.txt", all.toString());
        Golden.check("audit-plan.json", Files.readString(directory.resolve("plan.json")));
        assertThat(entries().keySet())
                .containsExactly(
                        "assessment.json",
                        "audit.json",
                        "checksums.txt",
                        "confirmations.csv",
                        "evidence.csv",
                        "index.html",
                        "plan.json",
                        "report.html",
                        "requirements.json",
                        "scorecard.json",
                        "workpapers.csv");
        Golden.check("audit-workpapers.csv", new String(entries().get("workpapers.csv"), StandardCharsets.UTF_8));
        assertThat(audit("verify pack.zip").exit()).isZero();
        assertThat(new String(entries().get("index.html"), StandardCharsets.UTF_8))
                .contains(
                        "<h1><bdi>A care-governance software supplier</bdi></h1>",
                        "category 2",
                        "<time datetime=\"2026-06-01\">")
                .contains("Risk of the environment", "Moderate", "report.html", "4.2.1")
                .doesNotContain("{{");
    }

    /** A body of the CAF-aligned track has the same pack, of outcomes and levels. */
    @Test
    void thePackOfATrust() throws IOException {
        Files.copy(Path.of("samples", "trust-2025-26.json"), directory.resolve("trust.json"));
        audit("plan trust.json --seed 7 --choose C2.b --choose D1.c --choose B4.d --as-at 2026-06-01 --out plan.json");
        audit("record plan.json audit.json --ref B4.d --judged not-achieved --on 2026-06-10");
        Run packed = audit("pack trust.json --plan plan.json --audit audit.json --as-at 2026-06-01 --out pack.zip");
        assertThat(packed.exit()).as(packed.err()).isZero();
        assertThat(entries().keySet())
                .containsExactly(
                        "assessment.json",
                        "audit.json",
                        "checksums.txt",
                        "evidence.csv",
                        "index.html",
                        "outcomes.json",
                        "plan.json",
                        "report.html",
                        "scorecard.json",
                        "workpapers.csv");
        assertThat(entries().get("assessment.json")).isEqualTo(Files.readAllBytes(directory.resolve("trust.json")));
        assertThat(new String(entries().get("index.html"), StandardCharsets.UTF_8))
                .contains("NHS trust, CAF-aligned track", "12 of 12", "Deviation: achieved to not achieved")
                .contains("<b>1</b> deviation")
                .doesNotContain("Confirmed by", "{{");
        assertThat(audit("verify pack.zip").exit()).isZero();
    }

    @Test
    void theSameInputGivesTheSameBytesInEveryTimeZone() throws IOException {
        packed();
        byte[] first = Files.readAllBytes(directory.resolve("pack.zip"));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Tokyo", "America/Los_Angeles", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                packed();
                assertThat(Files.readAllBytes(directory.resolve("pack.zip")))
                        .as(zone)
                        .isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private TreeMap<String, byte[]> entries() throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(directory.resolve("pack.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The index is what {@code dspt evidence add} reads. */
    @Test
    void theIndexOfEvidenceCanBeReadBack() throws IOException {
        packed();
        List<String> read = new ArrayList<>();
        Intake.of(RuleMap.none())
                .read(
                        new ByteArrayInputStream(entries().get("evidence.csv")),
                        (ref, one) -> read.add(ref + " " + one.observedOn() + " " + one.title()));

        assertThat(read).contains(Ref.of("4.2.1") + " 2026-03-01 '=Audit, \"of\" access");
    }

    /** A byte of the content of any file, named. */
    @Test
    void anyChangedByteIsNamed() throws IOException {
        packed();
        byte[] pack = Files.readAllBytes(directory.resolve("pack.zip"));
        int looked = 0;
        for (var entry : entries().entrySet()) {
            byte[] content = entry.getValue();
            int start = indexOf(pack, content);
            for (int at : new int[] {0, content.length / 2, content.length - 1}) {
                byte[] changed = pack.clone();
                changed[start + at] ^= 1;
                Files.write(directory.resolve("changed.zip"), changed);
                Run run = audit("verify changed.zip");
                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.err()).contains("pack.changed: " + entry.getKey() + " has changed");
                looked++;
            }
        }
        assertThat(looked).isEqualTo(30);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not in the pack");
    }

    private Run verifyPack(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        Files.write(directory.resolve("made.zip"), bytes.toByteArray());
        return audit("verify made.zip");
    }

    @Test
    void namesThatLeaveThePackAreRefused() throws IOException {
        byte[] list = Pack.checksums(new TreeMap<>());
        for (String name :
                List.of("../evil", "/etc/passwd", "a/../../b", "C:\\x", "..", ".hidden", "a\u001b[2J", "dir/")) {
            Run run = verifyPack(Pack.CHECKSUMS, list, name, name.endsWith("/") ? new byte[0] : new byte[] {1});

            assertThat(run.exit()).as(name).isEqualTo(1);
            assertThat(run.err())
                    .contains("pack.path: the name of file 2 of the pack")
                    .doesNotContain("evil", "\u001b");
        }
    }

    @Test
    void whatIsMissingAddedOrAnother() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a.txt", new byte[] {1});
        files.put("b.txt", new byte[] {2});
        byte[] list = Pack.checksums(files);

        assertThat(verifyPack(Pack.CHECKSUMS, list, "a.txt", new byte[] {1}).err())
                .contains("pack.missing: b.txt");
        assertThat(verifyPack(
                                Pack.CHECKSUMS,
                                list,
                                "a.txt",
                                new byte[] {1},
                                "b.txt",
                                new byte[] {2},
                                "c.txt",
                                new byte[] {3})
                        .err())
                .contains("pack.not-listed: c.txt");
        assertThat(verifyPack(Pack.CHECKSUMS, list, "a.txt", new byte[] {1}, "b.txt", new byte[] {2})
                        .exit())
                .isZero();
        assertThat(verifyPack("a.txt", new byte[] {1}).err()).contains("pack.no-list");
        assertThat(audit("verify made.zip --checksum sha256:0").exit()).isEqualTo(1);
    }

    @Test
    void readingIsBoundedInNumberAndRatio() throws IOException {
        Object[] many = new Object[2 * (PackCheck.MOST_FILES + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = new byte[0];
        }

        assertThat(verifyPack(many).err()).contains("pack.too-many");
        assertThat(verifyPack("bomb.txt", new byte[10_000_000]).err()).contains("pack.too-tight");
        Files.writeString(directory.resolve("no.zip"), "no zip");
        assertThat(audit("verify no.zip").err()).contains("pack.unreadable");
    }

    @Test
    void judgementsAreOfTheKindOfTheirRefAndOfThePlan() throws IOException {
        audit("plan a.json --seed 7 --as-at 2026-06-01 --out plan.json");

        assertThat(audit("record plan.json audit.json --ref 4.2 --judged achieved --on 2026-06-10")
                        .err())
                .contains("audit.wrong-judgement");
        assertThat(audit("record plan.json audit.json --ref 4.2.1 --judged met --on 2026-06-10")
                        .exit())
                .isEqualTo(2);
        assertThat(audit("record plan.json audit.json --risk Low").err()).contains("--scale");
        assertThat(audit("record plan.json audit.json").err()).contains("nothing to record");
        audit("record plan.json audit.json --ref 4.2 --judged met --on 2026-06-10");
        audit("plan a.json --seed 8 --as-at 2026-06-01 --out plan.json");
        assertThat(audit("compare plan.json audit.json").err()).contains("audit.not-of-plan");
    }
}
