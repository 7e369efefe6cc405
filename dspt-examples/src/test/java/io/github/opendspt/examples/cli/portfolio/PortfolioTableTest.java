package io.github.opendspt.examples.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio from files and folders, organisation by organisation. */
class PortfolioTableTest {

    private static final String CAF =
            "{\"format\": \"dspt-caf-assessment/1\", \"edition\": \"2025-26\", \"organisation\": {\"odsCode\": \"RXX\","
                    + " \"name\": \"Example Trust\", \"type\": \"nhs-trust\"}, \"outcomes\": {\"A1.a\": {\"level\":"
                    + " \"achieved\", \"reviewBy\": \"2026-12-01\"}}}";

    @TempDir
    private Path folder;

    private Path clients;

    @BeforeEach
    void clients() throws IOException {
        clients = Files.createDirectory(folder.resolve("clients"));
        write("care.json", Samples.json(Samples.completeCare()));
        write(
                "supplier.json",
                Samples.json(Samples.complete().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 5, 30)))
                        .build()));
        write("trust.json", CAF);
        write("more.ndjson", Samples.json(named("B1111", "Other <b>Supplier</b>")) + "\n");
        write("notes.txt", "not an assessment");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(clients.resolve(name), text);
    }

    private static Assessment named(String code, String name) throws IOException {
        return Samples.supplier().toBuilder()
                .organisation(new Organisation(OdsCode.of(code), name, OrganisationType.IT_SUPPLIER))
                .answer(
                        EvidenceRef.of("1.1.1"),
                        Answer.builder()
                                .text("ZA1")
                                .reviewBy(LocalDate.of(2026, 7, 1))
                                .build())
                .build();
    }

    @Test
    void a_page_names_every_organisation_with_what_lapses_next() {
        Run run = Run.dspt("portfolio", clients.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("4 assessments as at 1 June 2026\n")
                .contains("  8XX01    A care-governance software supplier\n"
                        + "           Standards Exceeded\n"
                        + "           2025-26, category 2; published as Standards Exceeded on 30 May 2026,\n"
                        + "           good until 31 March 2027, probably until 30 June 2027; next to lapse:\n"
                        + "           Cyber Essentials Plus, 2 November 2026\n")
                .contains("  ABC12    Example Care\n"
                        + "           Standards Not Met, possibly Standards Met, 1 outstanding\n"
                        + "           2025-26, category 3, by a provisional list of items\n")
                .contains("next to lapse: review of 1.1.1, 1 July 2026")
                .contains("2025-26, CAF-aligned; next to lapse: review of A1.a, 1 December 2026")
                .contains("2025-26, category 3: 1 assessment, by a provisional list of items");
        assertThat(run.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Test
    void the_table_is_sorted_and_filtered() {
        Run sorted = Run.dspt("portfolio", clients.toString(), "--table", "-", "--sort", "outstanding");
        Run below = Run.dspt("portfolio", clients.toString(), "--table", "-", "--below", "standards-met");
        Run lapsing = Run.dspt("portfolio", clients.toString(), "--table", "-", "--lapsing-by", "2026-11-02");

        assertThat(sorted.lines()).hasSize(5);
        assertThat(sorted.lines().get(1)).startsWith("\"B1111\",");
        assertThat(sorted.lines().get(4)).startsWith("\"8XX01\",").contains("\"Standards Exceeded\",\"0\"");
        assertThat(below.lines()).hasSize(4).noneMatch(line -> line.startsWith("\"8XX01\""));
        assertThat(lapsing.lines()).hasSize(3).noneMatch(line -> line.startsWith("\"RXX\""));
    }

    @Test
    void the_table_is_written_as_html_and_as_json() throws IOException {
        Path html = folder.resolve("t.html");
        Path json = folder.resolve("t.json");

        Run page = Run.dspt("portfolio", clients.toString(), "--table", html.toString());
        Run.dspt("portfolio", clients.toString(), "--table", json.toString());
        Run other = Run.dspt(
                "portfolio",
                clients.toString(),
                "--table",
                folder.resolve("t.pdf").toString());

        assertThat(page.out()).startsWith(html + ": 4 organisations\n");
        assertThat(Files.readString(html))
                .contains("default-src &#39;none&#39;")
                .contains("Other &lt;b&gt;Supplier&lt;/b&gt;")
                .contains("possibly Standards Met, by a provisional list of items")
                .doesNotContain("<b>Supplier");
        assertThat(Files.readString(json))
                .startsWith("{\n  \"format\" : \"dspt-portfolio-table/1\",")
                .contains("\"nextLapse\" : {\n        \"on\" : \"2026-11-02\"");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("table.kind-unknown");
    }

    @Test
    void a_duplicate_organisation_is_named() throws IOException {
        write("z.json", Samples.json(Samples.care()));

        assertThat(Run.dspt("portfolio", clients.toString()).out().replaceAll("\n +", " "))
                .contains("there more than once; each counts")
                .contains("ABC12 in 2025-26: " + clients.resolve("care.json") + ", " + clients.resolve("z.json"));
    }

    @Test
    void a_duplicate_organisation_is_named_among_more_than_a_page_lists() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append(Samples.json(named("C" + (1000 + i), "Client"))).append('\n');
        }
        lines.append(Samples.json(named("C1299", "Client again"))).append('\n');
        Path many = Files.writeString(folder.resolve("many.ndjson"), lines);

        assertThat(Run.dspt("portfolio", many.toString()).out().replaceAll("\n +", " "))
                .contains("Too many organisations for a page")
                .contains("there more than once; each counts")
                .contains("C1299 in 2025-26: " + many)
                .doesNotContain("C1298");
    }

    @Test
    void one_report_per_client() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));

        Run run = Run.dspt("portfolio", clients.toString(), "--out", reports.toString());
        Run nowhere = Run.dspt(
                "portfolio", clients.toString(), "--out", folder.resolve("no").toString());

        assertThat(run.out()).endsWith(reports + ": 4 reports\n");
        assertThat(reports.resolve("8XX01-2025-26.html")).content().contains("A care-governance software supplier");
        assertThat(reports.resolve("ABC12-2025-26.html")).content().contains("provisional");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("file.not-directory");
    }

    @Test
    void what_changed_since_an_older_state() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        Files.writeString(old.resolve("supplier.json"), Samples.json(Samples.supplier()));
        Files.writeString(old.resolve("gone.json"), Samples.json(named("C2222", "Gone")));

        assertThat(Run.dspt("portfolio", clients.toString(), "--since", old.toString())
                        .out())
                .contains("\nChanged since\n"
                        + "  8XX01    Standards Not Met, 115 outstanding\n"
                        + "           now Standards Exceeded, 0 outstanding\n")
                .contains("  ABC12    was not there\n")
                .contains("  C2222    is no longer there\n");
        assertThat(Run.dspt("portfolio", clients.toString(), "--since", clients.toString())
                        .out())
                .contains("\nChanged since\n  nothing\n");
    }

    @Test
    void what_cannot_be_judged_is_named_with_its_file_and_the_rest_is_judged() throws IOException {
        write("broken.json", "{");
        write("future.json", CAF.replace("2025-26", "2044-45"));

        Run run = Run.dspt("portfolio", clients.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).startsWith("4 assessments as at").contains("2 assessments could not be judged");
        assertThat(run.out().replaceAll("\n +", "")).contains("broken.json:1:").contains("future.json");
        assertThat(run.err()).startsWith("dspt: 2 of 6 could not be judged\n");
    }

    @Test
    void a_folder_without_assessments_is_bad_input() throws IOException {
        Run run = Run.dspt(
                "portfolio", Files.createDirectory(folder.resolve("empty")).toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("folder.without-assessments");
    }

    @Test
    void standard_output_holds_one_document() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path table = folder.resolve("t.csv");

        Run run = Run.dspt(
                "portfolio", clients.toString(), "--json", "--out", reports.toString(), "--table", table.toString());

        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(table).exists();
    }
}
