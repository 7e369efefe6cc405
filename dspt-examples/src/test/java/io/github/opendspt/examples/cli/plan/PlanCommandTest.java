package io.github.opendspt.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path directory;

    private Path table() throws IOException {
        Path table = directory.resolve("plan.csv");
        Run run = Run.dspt("plan", Run.SAMPLE, "--csv", table.toString());
        assertThat(run).isEqualTo(new Run(0, table + ": 115 rows\n", ""));
        return table;
    }

    private static Plan plan(Run run) {
        return PlanJson.reader()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Test
    void owners_and_days_come_back_from_the_table() throws IOException {
        Path table = table();
        String text = Files.readString(table);
        assertThat(text)
                .as("behind a byte-order mark, without which Excel reads another encoding")
                .startsWith("\ufeff\"Standard\",\"Priority\",")
                .contains("\r\n");
        String row = text.lines()
                .filter(line -> line.contains("\"4.5.3\""))
                .findFirst()
                .orElseThrow();
        String filled = row.replaceFirst("\"\",\"\"", "\"=cmd|' /C calc'!A0\",\"30/06/2026\"");
        Files.writeString(table, text.replace(row, filled));

        Run run = Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(plan(run).row(EvidenceRef.parse("4.5.3")).orElseThrow())
                .satisfies(taken -> assertThat(taken.owner()).isEqualTo("=cmd|' /C calc'!A0"))
                .satisfies(taken -> assertThat(taken.due()).isEqualTo(LocalDate.of(2026, 6, 30)));

        Run again = Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--csv", "-");
        assertThat(again.out()).as("no spreadsheet runs it").contains("\"'=cmd|' /C calc'!A0\"");
        assertThat(Run.dspt("plan", Run.SAMPLE, "--import", table.toString()).out())
                .contains("owner =cmd|' /C calc'!A0; due 30 June 2026");
    }

    @Test
    void what_does_not_fit_is_said_and_kept_in_sight() throws IOException {
        Path table = directory.resolve("plan.csv");
        Files.writeString(
                table,
                "Kind,Ref,Owner,Due\nevidence,99.9.9,Ann,2026-06-30\nevidence,4.5.3,Ben,2026-02-30\n"
                        + "confirmation,1.1,<script>,2026-06-20\n");
        Run run = Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(table + ":2: plan-csv.not-asked: ")
                .contains("  the row: evidence | 99.9.9 | Ann | 2026-06-30\n")
                .contains(table + ":3:4: plan-csv.day: found '2026-02-30' in the column Due")
                .doesNotContain("the row: evidence | 4.5.3");
        Plan plan = plan(run);
        assertThat(plan.rows()).hasSize(115);
        assertThat(plan.row(EvidenceRef.parse("4.5.3")).orElseThrow().owner()).isEqualTo("Ben");
        assertThat(plan.row(AssertionRef.parse("1.1")).orElseThrow().owner()).isEqualTo("<script>");
    }

    @Test
    void a_table_of_which_nothing_can_be_taken_is_bad_input() throws IOException {
        Path table = directory.resolve("plan.csv");
        Files.writeString(table, "Ref;Owner\n1.1;Ann\n");
        assertRefused(table, "plan-csv.column-missing: the column Kind is missing");
        for (String text : List.of("Kind,Ref,Owner,Due\r\nevidence,1.1.1,\u0081,\r\n", "K\0i\0\u00ff")) {
            Files.writeString(table, text, StandardCharsets.ISO_8859_1);
            assertRefused(table, "text.not-utf-8: it is not UTF-8; save the table as 'CSV UTF-8'");
        }
        assertRefused(directory.resolve("nowhere.csv"), "file.not-found: there is no such file");
    }

    /** Case 16: Excel saves plain CSV in Windows-1252. */
    @Test
    void a_table_that_excel_saved_in_windows_1252_is_taken_with_a_remark() throws IOException {
        Path cases = Path.of("src", "test", "resources", "cases", "16-excel-ansi");
        Run run = Run.dspt(
                "plan",
                cases.resolve("assessment.json").toString(),
                "--import",
                cases.resolve("saved-by-excel-ansi.csv").toString(),
                "--json");
        assertThat(run.err())
                .contains(
                        "saved-by-excel-ansi.csv: text.windows-1252: the table is not UTF-8 and was read as Windows-1252");
        assertThat(plan(run).row(EvidenceRef.parse("1.1.1")).orElseThrow().owner())
                .isEqualTo("Zo\u00eb");
    }

    @Test
    void the_table_that_was_taken_is_written_over_only_if_all_of_it_was() throws IOException {
        Path table = table();
        Run taken = Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--csv", table.toString());
        assertThat(taken.exit()).as(taken.err()).isZero();
        String text = Files.readString(table);
        Files.writeString(table, text + "\"9\",\"999\",\"evidence\",\"99.9.9\",\"\",\"\",\"\",\"\",\"Ann\",\"\"\r\n");
        String filled = Files.readString(table);
        Run conflicting = Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--csv", table.toString());
        assertThat(conflicting.exit()).isEqualTo(2);
        assertThat(conflicting.err()).contains(table + ": file.rows-not-taken: ");
        assertThat(table).hasContent(filled);
        Path other = directory.resolve("other.csv");
        assertThat(Run.dspt("plan", Run.SAMPLE, "--import", table.toString(), "--csv", other.toString())
                        .exit())
                .isEqualTo(1);
        Path assessment = Files.copy(Path.of(Run.SAMPLE), directory.resolve("assessment.json"));
        Run over =
                Run.dspt("plan", assessment.toString(), "--import", other.toString(), "--csv", assessment.toString());
        assertThat(over.err()).contains("file.is-input");
    }

    private static void assertRefused(Path table, String message) {
        Run run = Run.dspt("plan", Run.SAMPLE, "--import", table.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(table + ": " + message);
    }

    /** What was done since the table was made is progress, and the columns of one's own come back. */
    @Test
    void what_is_done_is_progress() throws IOException {
        Path assessment = Files.copy(Path.of(Run.SAMPLE), directory.resolve("assessment.json"));
        Path table = directory.resolve("plan.csv");
        Run.dspt("plan", assessment.toString(), "--as-at", "2026-03-01", "--csv", table.toString());
        String text = Files.readString(table);
        Files.writeString(
                table,
                text.lines()
                        .map(line -> line
                                + (line.contains("\"Standard\"")
                                        ? ",Budget"
                                        : line.contains("\"4.5.3\"") ? ",900" : ","))
                        .collect(Collectors.joining("\r\n", "", "\r\n")));
        Files.writeString(
                assessment,
                Files.readString(assessment)
                        .replaceFirst("\"answers\" *: *\\{", "\"answers\": {\"4.3.1\": {\"yes\": true},"));

        Run page = Run.dspt("plan", assessment.toString(), "--as-at", "2026-06-01", "--import", table.toString());
        assertThat(page).satisfies(run -> assertThat(run.exit()).as(run.err()).isZero());
        assertThat(page.out()).contains("Of earlier plans 1 done since 1 March 2026.");

        Run written = Run.dspt(
                "plan",
                assessment.toString(),
                "--as-at",
                "2026-06-01",
                "--import",
                table.toString(),
                "--csv",
                table.toString());
        assertThat(written.out()).endsWith("rows; 1 done since 1 March 2026\n");
        assertThat(Files.readString(table))
                .contains("\"Why here\",\"Budget\"\r\n")
                .contains(",\"900\"\r\n");

        Path document = directory.resolve("plan.json");
        Run json = Run.dspt(
                "plan", assessment.toString(), "--as-at", "2026-06-01", "--import", table.toString(), "--json");
        Files.writeString(document, json.out());
        Run later = Run.dspt(
                "plan", assessment.toString(), "--as-at", "2026-06-10", "--import", document.toString(), "--json");
        assertThat(plan(later).done()).isEqualTo(plan(json).done()).hasSize(1);
        assertThat(plan(later).since()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void the_parts_of_several_people_are_merged() throws IOException {
        Path ann = directory.resolve("ann.csv");
        Path ben = directory.resolve("ben.csv");
        Files.writeString(ann, "Kind;Ref;Owner;Due\nevidence;4.5.3;Ann;2026-06-30\n");
        Files.writeString(ben, "Kind\tRef\tOwner\tDue\nevidence\t4.5.3\tBen\t\nconfirmation\t1.1\tBen\t\n");
        Run run = Run.dspt("plan", Run.SAMPLE, "--import", ann.toString(), "--import", ben.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(ben + ":2:3: plan-csv.tables-differ: ");
        assertThat(plan(run).row(EvidenceRef.parse("4.5.3")).orElseThrow().owner())
                .isEqualTo("Ann");
        assertThat(plan(run).row(AssertionRef.parse("1.1")).orElseThrow().owner())
                .isEqualTo("Ben");
    }

    @Test
    void an_earlier_plan_of_another_organisation_is_refused() throws IOException {
        Path document = directory.resolve("plan.json");
        Run json = Run.dspt("plan", Run.SAMPLE, "--json");
        Files.writeString(document, json.out().replaceFirst("\"odsCode\" *: *\"[^\"]+\"", "\"odsCode\":\"ZZZ99\""));

        assertRefused(document, "plan.of-another: this plan does not belong to the assessment");
    }

    @Test
    void only_the_certificates_that_are_named_are_considered() {
        assertThat(Run.dspt("plan", Run.SAMPLE, "--with", "iso-27001").out())
                .contains("  ISO 27001 ")
                .doesNotContain("Cyber Essentials Plus");
    }

    @Test
    void a_finished_assessment_has_nothing_to_do() {
        Run run = Run.dspt("plan", Path.of("samples", "complete-2025-26.json").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Nothing is outstanding for Standards Met.");
    }

    @Test
    void one_form_at_a_time() {
        Run run = Run.dspt("plan", Run.SAMPLE, "--json", "--csv", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mutually exclusive");
    }
}
