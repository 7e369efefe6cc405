package io.github.opendspt.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {

    @TempDir
    private Path directory;

    @Test
    void the_page_to_the_letter() throws IOException {
        Assessment certified = Samples.supplier().toBuilder()
                .certificate(
                        Samples.cyberEssentialsPlus(CertificateScope.WHOLE_ORGANISATION, LocalDate.of(2026, 6, 15)))
                .certificate(Samples.partialIso27001())
                .build();
        Run run = Run.withInput(Samples.json(certified), "report", "-", "--out", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("report.html", run.out());
    }

    @Test
    void the_ending_of_the_file_or_the_option_says_what_is_written() throws IOException {
        Path page = directory.resolve("report.html");
        Path text = directory.resolve("REPORT.MD");
        assertThat(Run.dspt("report", Run.SAMPLE, "--out", page.toString()))
                .isEqualTo(new Run(0, page + ": Standards Not Met\n", ""));
        Run.dspt("report", Run.SAMPLE, "--out", text.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(text))
                .startsWith("# A care")
                .isEqualTo(Run.dspt("report", Run.SAMPLE, "--out", "-", "--format", "markdown")
                        .out());
        assertThat(Run.dspt("report", Run.SAMPLE, "--out", "-").out()).isEqualTo(Files.readString(page));
    }

    @Test
    void json_holds_the_documents_that_the_page_is_drawn_from() {
        Run run = Run.dspt("report", Run.SAMPLE, "--out", "-", "--json");
        assertThat(run.exit()).isZero();
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.propertyNames())
                .containsExactly("format", "document", "scorecard", "credit", "plan", "forecast");
        assertThat(report.path("format").stringValue()).isEqualTo("dspt-report/1");
        assertThat(ScorecardJson.reader()
                        .read(report.path("scorecard").toString())
                        .problems())
                .isEmpty();
        assertThat(CreditsJson.reader().read(report.path("credit").toString()).problems())
                .isEmpty();
        assertThat(PlanJson.reader().read(report.path("plan").toString()).problems())
                .isEmpty();
        assertThat(ForecastJson.reader()
                        .read(report.path("forecast").toString())
                        .problems())
                .isEmpty();
    }

    /** Rule B5. */
    @Test
    void json_names_the_sites_that_a_publication_covers() {
        String group = "samples/care-group-2025-26.json";
        JsonNode report = JsonMapper.shared()
                .readTree(Run.dspt("report", group, "--out", "-", "--json").out());
        assertThat(report.path("sites")
                        .valueStream()
                        .map(site -> site.path("odsCode").stringValue()))
                .containsExactlyElementsOf(JsonMapper.shared()
                        .readTree(Path.of(group))
                        .path("sites")
                        .valueStream()
                        .map(site -> site.path("odsCode").stringValue())
                        .toList())
                .isNotEmpty();
    }

    @Test
    void writes_the_board_side_alone() {
        assertThat(Run.dspt("report", Run.SAMPLE, "--board", "--out", "-").out())
                .contains("Seen by the board on")
                .doesNotContain("id=\"work\"");
        assertThat(Run.dspt("report", Run.SAMPLE, "--board", "--out", "-", "--format", "markdown")
                        .out())
                .contains("**Do next:**")
                .doesNotContain("## Work");
    }

    @Test
    void says_what_has_changed_since_a_scorecard_or_an_assessment() throws IOException {
        Path old = directory.resolve("old.json");
        Files.writeString(
                old,
                Run.dspt("score", Run.SAMPLE, "--as-at", "2026-04-01", "--json").out());
        assertThat(Run.dspt("report", Run.SAMPLE, "--since", old.toString(), "--out", "-")
                        .out())
                .contains("Since the report of 1&nbsp;April&nbsp;2026");
        assertThat(Run.dspt("report", Run.SAMPLE, "--since", Run.SAMPLE, "--out", "-")
                        .out())
                .contains("Since the earlier answers");
        Path other = Files.writeString(directory.resolve("other.json"), "{}");
        Run wrong = Run.dspt("report", Run.SAMPLE, "--since", other.toString(), "--out", "-");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("missing from scorecard");
    }

    @Test
    void withholds_and_leaves_out_what_it_is_told_to() {
        assertThat(Run.dspt("report", Run.SAMPLE, "--redact", "--out", "-").out())
                .contains("withheld")
                .doesNotContain("Tenant leakage");
        assertThat(Run.dspt("report", Run.SAMPLE, "--evidence", "none", "--out", "-")
                        .out())
                .doesNotContain("id=\"evidence\"");
    }

    @Test
    void takes_an_assessment_of_either_track() {
        Run run = Run.dspt("report", "src/test/resources/report/trust.json", "--as-at", "2026-06-01", "--out", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The five objectives", "NHS trust, CAF-aligned track");
        assertThat(Run.dspt("report", "src/test/resources/report/trust.json", "--out", "-", "--json")
                        .out())
                .contains("dspt-caf-report/1");
    }

    @Test
    void names_the_checksum_of_the_file() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(Run.SAMPLE)));
        assertThat(Run.dspt("report", Run.SAMPLE, "--out", "-").out())
                .contains("sha256:" + HexFormat.of().formatHex(digest));
    }

    @Test
    void never_overwrites_its_input_and_says_what_cannot_be_written() throws IOException {
        Path input = Files.copy(Path.of(Run.SAMPLE), directory.resolve("assessment.json"));
        assertRefused(
                input,
                input.toString(),
                "file.is-input: the command reads this file, so it does not write over it; name another file");
        assertRefused(input, directory + "/./assessment.json", "file.is-input: ");
        assertRefused(input, directory.toString(), "file.is-directory: this is a folder; name a file");
        assertRefused(input, directory + "/nowhere/report.html", "file.no-folder: there can be no file of this name");
        assertRefused(input, "a\0b", "file.no-folder: there can be no file of this name");
        assertThat(input).hasSameTextualContentAs(Path.of(Run.SAMPLE));
        assertThat(directory.toFile().list()).containsExactly("assessment.json");
    }

    private static void assertRefused(Path input, String out, String message) {
        Run run = Run.dspt("report", input.toString(), "--out", out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(": " + message).hasLineCount(1);
    }
}
