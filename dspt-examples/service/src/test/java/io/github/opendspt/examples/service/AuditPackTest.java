package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Dspt;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.service.RunningService.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack for an auditor: the one that the command line makes, and {@code dspt audit verify} finds nothing in it. */
class AuditPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private final Visitor visitor = new Visitor(RunningService.shared());

    private static String keep(String sample) {
        return RunningService.shared().create(RunningService.sample(sample)).replace("/assessments", "/work");
    }

    private static Map<String, byte[]> files(byte[] pack) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private String dspt(int status, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, out, false, false, DAY);
        assertThat(Dspt.run(terminal, arguments))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path keepFile(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void theCommandLineAcceptsIt() throws IOException {
        for (String sample : new String[] {"supplier-2025-26.json", "trust-2025-26.json"}) {
            byte[] pack =
                    visitor.get(keep(sample) + "/files/audit-pack.zip?seed=7").body();
            Path file = keepFile(sample + ".zip", pack);

            assertThat(dspt(0, "audit", "verify", file.toString())).contains("nothing has changed");
            byte[] broken = pack.clone();
            broken[pack.length / 2]++;
            dspt(1, "audit", "verify", keepFile(sample + ".broken.zip", broken).toString());
        }
    }

    /** Where nobody has planned a step, so that the reports are the same. */
    @Test
    void itIsThePackOfTheCommandLine() throws IOException {
        for (String sample : new String[] {"supplier-2025-26.json", "trust-2025-26.json"}) {
            Map<String, byte[]> ours = files(
                    visitor.get(keep(sample) + "/files/audit-pack.zip?seed=7").body());
            Path document = keepFile(sample, ours.get("assessment.json"));
            Path plan = keepFile("plan.json", ours.get("plan.json"));
            Path out = folder.resolve(sample + ".theirs.zip");
            dspt(
                    0,
                    "audit",
                    "pack",
                    document.toString(),
                    "--plan",
                    plan.toString(),
                    "--as-at",
                    DAY.toString(),
                    "--out",
                    out.toString());
            Map<String, byte[]> theirs = files(Files.readAllBytes(out));

            assertThat(ours.keySet()).isEqualTo(theirs.keySet());
            for (String name : theirs.keySet()) {
                if (!name.equals("report.html") && !name.equals("index.html") && !name.equals("checksums.txt")) {
                    assertThat(text(ours, name)).as(name).isEqualTo(text(theirs, name));
                }
            }
        }
    }

    @Test
    void theFirstPageSaysWhatIsInScopeAndWhatWasChosen() throws IOException {
        String work = keep("trust-2025-26.json");
        Map<String, byte[]> pack = files(
                visitor.get(work + "/files/audit-pack.zip?choose=C2.b,+E3.a").body());

        assertThat(text(pack, "index.html"))
                .contains("chosen")
                .contains(">C2.b<")
                .contains(">E3.a<");
        assertThat(text(pack, "plan.json")).contains("\"C2.b\"").contains("\"chosen\"");
    }

    @Test
    void whatCannotBeChosenIsSaidOnAPage() {
        String work = keep("trust-2025-26.json");
        Answer refused = visitor.get(work + "/files/audit-pack.zip?choose=nothing");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("such as 6.1, 9.2 or C2.b");
        assertThat(visitor.get(work + "/files/audit-pack.zip?seed=-1").status()).isEqualTo(400);
    }
}
