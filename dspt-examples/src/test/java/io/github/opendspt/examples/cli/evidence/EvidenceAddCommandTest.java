package io.github.opendspt.examples.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding what other tools found. */
class EvidenceAddCommandTest {

    private static final String SARIF = "{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"Scanner\"}},"
            + " \"invocations\": [{\"endTimeUtc\": \"2026-03-02T23:30:00Z\"}], \"results\": ["
            + "{\"ruleId\": \"R1\", \"kind\": \"pass\"}, {\"ruleId\": \"R2\"}, {\"ruleId\": \"R2\"}]}]}";

    @TempDir
    Path directory;

    private Path assessment;

    @BeforeEach
    void write() throws IOException {
        assessment = file("a.json", Samples.json(Samples.supplier()));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Assessment read() throws IOException {
        return AssessmentJson.reader().read(assessment).orElseThrow();
    }

    private Run add(Path from, String... more) {
        String[] call = {"evidence", "add", assessment.toString(), "--from", from.toString()};
        String[] whole = java.util.Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, whole, call.length, more.length);
        return Run.dspt(whole);
    }

    @Test
    void a_scan_is_added_in_place_and_not_twice() throws IOException {
        Path scan = file("scan.sarif", SARIF);
        Path map = file("map.csv", "rule,ref\nR1,6.2.1\nR2,8.3.1\n");

        Run run = add(scan, "--map", map.toString());

        assertThat(run)
                .isEqualTo(new Run(0, assessment + ": 3 records read, 3 used; 2 pieces of evidence added\n", ""));
        Evidence evidence = read().evidence()
                .get(io.github.opendspt.model.EvidenceRef.of("8.3.1"))
                .get(0);
        assertThat(evidence.title()).isEqualTo("R2: 0 passed, 2 failed");
        assertThat(evidence.digest()).isNotNull();
        assertThat(add(scan, "--map", map.toString()).out())
                .isEqualTo(assessment + ": 3 records read, 3 used; 0 pieces of evidence added, 2 there already\n");
        assertThat(read().answers()).isEqualTo(Samples.supplier().answers());
    }

    /** Items and outcomes need no table of rules; what the items of a standard or an assertion come to is no record of its own. */
    @Test
    void attestations_of_our_own_are_read() throws IOException {
        String own = Run.dspt("export", "cyclonedx", assessment.toString()).out();
        Path trust = Files.copy(Path.of("samples", "trust-2025-26.json"), directory.resolve("trust.json"));
        String ofTrust = Run.dspt("export", "cyclonedx", trust.toString()).out();

        Run run = add(file("own.json", own));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(": 122 records read, 122 used; 122 pieces of evidence added\n");
        assertThat(read().evidence()).hasSize(122);
        assertThat(Run.dspt(
                                "evidence",
                                "add",
                                trust.toString(),
                                "--from",
                                file("trust-bom.json", ofTrust).toString())
                        .out())
                .endsWith(": 50 records read, 47 used; 47 pieces of evidence added\n");
    }

    @Test
    void what_is_not_mapped_is_listed() throws IOException {
        Path scan = file("scan.sarif", SARIF);
        Path map = file("map.csv", "rule,ref\nR1,6.2.1\nR1,B2.a\n");

        Run run = add(scan, "--map", map.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        scan + ": evidence.not-mapped: the table of rules does not name R2; records: 2\n" + scan
                                + ": evidence.of-other-form: this form of assessment has no B2.a; that evidence was not added\n");
        assertThat(read().evidence()).hasSize(1);
    }

    @Test
    void a_broken_file_adds_nothing() throws IOException {
        Path scan = file("scan.sarif", SARIF.substring(0, SARIF.length() - 2));
        String before = Files.readString(assessment);

        Run run = add(scan);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("intake.broken");
        assertThat(Files.readString(assessment)).isEqualTo(before);
    }

    @Test
    void a_table_with_bad_rows_adds_the_others() throws IOException {
        Path table = file("seen.csv", "ref,title,observedOn\n6.2.1,Export,2026-03-01\n6.2.1,Export,30/02/2026\n");

        Run run = add(table, "--out", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(table
                        + ":3:1: table.cell-day: the observedOn of this row is not a day of the calendar; write it"
                        + " as 2026-06-30 or 30/06/2026\n");
        assertThat(AssessmentJson.reader().read(run.out()).orElseThrow().evidence())
                .hasSize(1);
    }

    @Test
    void an_outcome_gets_evidence_too() throws IOException {
        assessment = file(
                "caf.json",
                "{\"format\": \"dspt-caf-assessment/1\", \"edition\": \"2025-26\", \"organisation\": {\"odsCode\": \"RXX\","
                        + " \"name\": \"Example Trust\", \"type\": \"nhs-trust\"}}");
        Path table = file("seen.csv", "ref,title,observedOn\nB2.a,Export,2026-03-01\n");

        Run run = add(table);

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(assessment)).contains("\"evidence\"", "\"B2.a\"");
    }
}
