package io.github.opendspt.examples.cli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning an assessment, recording its publication, and comparing two. */
class AssessmentCommandsTest {

    @TempDir
    Path directory;

    private static Assessment read(Path file) throws IOException {
        return AssessmentJson.reader().read(file).orElseThrow();
    }

    @Test
    void a_new_assessment_is_of_the_edition_open_today_and_the_category_of_the_type() throws IOException {
        Path file = directory.resolve("new.json");
        Run run = Run.dspt(
                "new", "--type", "gp", "--ods", "A12345", "--name", "Example Surgery", "--out", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(file + ": begun for 2025-26, category 4, 45 items; next: dspt score " + file + "\n");
        Assessment begun = read(file);
        assertThat(begun.edition()).hasToString("2025-26");
        assertThat(begun.category()).hasToString("4");
        assertThat(begun.organisation().name()).isEqualTo("Example Surgery");
        assertThat(begun.answers()).isEmpty();
        assertThat(Run.dspt("score", file.toString()).exit()).isZero();

        Run again = Run.dspt("new", "--type", "gp", "--ods", "A12345", "--name", "Other", "--out", file.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).isEqualTo(file + ": file.exists: there is such a file already; name another\n");
        assertThat(read(file)).isEqualTo(begun);
    }

    @Test
    void a_new_assessment_goes_to_standard_output_and_on_to_the_next_command() {
        Run run =
                Run.dspt("new", "--type", "it-supplier", "--ods", "8XX01", "--name", "Example Ltd", "--category", "2");
        assertThat(run.exit()).isZero();
        assertThat(Run.withInput(run.out(), "validate", "-").out()).isEqualTo("<stdin>: valid\n");
    }

    @Test
    void what_a_new_assessment_cannot_be_is_said() {
        assertThat(Run.dspt("new", "--type", "it-supplier", "--ods", "8XX01", "--name", "A")
                        .err())
                .contains("(rule C6)", "(--category, or --staff and --turnover)");
        assertThat(Run.dspt("new", "--type", "gp", "--ods", "A12345", "--name", " ")
                        .err())
                .startsWith("--name:");
        assertThat(Run.dspt("new", "--type", "gp", "--ods", "A12345", "--name", "A", "--edition", "2019-20")
                        .err())
                .contains("2019-20");
    }

    @Test
    void rule_C6_staff_and_turnover_decide_the_category_of_a_new_assessment() {
        assertThat(supplier("50", "10000000").out())
                .contains("\"category\" : 2,", "\"staff\" : 50,", "\"turnover\" : 10000000");
        assertThat(supplier("49", "10000000").out()).contains("\"category\" : 3,");
        assertThat(supplier("50", "-1").err()).contains("--turnover takes 0 to 1000000000000");
        assertThat(supplier("10000001", "0").err()).contains("--staff takes 0 to 10000000");
    }

    private static Run supplier(String staff, String turnover) {
        return Run.dspt(
                "new", "--type=it-supplier", "--ods=8XX01", "--name=A", "--staff=" + staff, "--turnover=" + turnover);
    }

    @Test
    void a_publication_is_recorded_in_place_and_changes_nothing_else() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), Samples.json(Samples.supplier()));
        Run run = Run.dspt("publish", file.toString(), "--status", "standards-met", "--on", "20/06/2026");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + ": Standards Met was published on 20 June 2026 for 2025-26\n");
        Assessment published = read(file);
        assertThat(published.publication()).isEqualTo(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 6, 20)));
        assertThat(published.toBuilder().publication(null).build()).isEqualTo(Samples.supplier());
    }

    @Test
    void a_publication_goes_to_another_file_where_one_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), Samples.json(Samples.supplier()));
        Path other = directory.resolve("b.json");
        String[] record = {"publish", file.toString(), "--status", "standards-met", "--on", "today", "--out"};
        assertThat(Run.dspt(with(record, other.toString())).exit()).isZero();
        assertThat(read(file)).isEqualTo(Samples.supplier());
        assertThat(read(other).publication().on()).isEqualTo(Run.TODAY);
        assertThat(Run.dspt(with(record, file.toString())).err()).contains("file.is-input");
        Run piped = Run.withInput(
                Samples.json(Samples.supplier()), "publish", "-", "--status", "standards-met", "--on", "2026-06-20");
        assertThat(AssessmentJson.reader().read(piped.out()).orElseThrow().publication())
                .isNotNull();
    }

    private static String[] with(String[] words, String last) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    @Test
    void what_differs_between_two_assessments() throws IOException {
        Path old = Files.writeString(directory.resolve("old.json"), Samples.json(Samples.supplier()));
        Path now = Files.writeString(
                directory.resolve("new.json"),
                Samples.json(Samples.complete().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .build()));
        Run run = Run.dspt("diff", old.toString(), now.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\n  before  Standards Not Met\n          2025-26, category 2, on 1 June 2026\n")
                .contains("\n  after   Standards Exceeded\n          2025-26, category 2, on 1 June 2026\n")
                .contains("\n  - certificates added: Cyber Essentials Plus CEP-1\n")
                .contains("\nComplete now: ")
                .endsWith(" before, 0 now.\n");
        Run same = Run.dspt("diff", old.toString(), old.toString());
        assertThat(same.out()).contains("Recorded in between\n  nothing\n").doesNotContain("Complete now");
    }

    /** The same document on two days: what lapsed in between. */
    @Test
    void what_time_alone_has_changed() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.json"),
                Samples.json(Samples.supplier().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .build()));
        Run run = Run.dspt(
                "diff", file.toString(), file.toString(), "--old-as-at", "2026-06-01", "--as-at", "2026-12-01");
        assertThat(run.out()).contains("Recorded in between\n  nothing\n").contains("No longer complete: ");
    }

    @Test
    void what_differs_as_a_document() throws IOException {
        Path old = Files.writeString(directory.resolve("old.json"), Samples.json(Samples.supplier()));
        Path now = Files.writeString(directory.resolve("new.json"), Samples.json(Samples.complete()));

        Run run = Run.dspt("diff", old.toString(), now.toString(), "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"dspt-diff/1\",\n  \"odsCode\" : \"8XX01\"")
                .contains("\"statusBefore\" : \"standards-not-met\"")
                .contains("\"statusAfter\" : \"standards-met\"");
    }
}
