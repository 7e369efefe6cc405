package io.github.opendspt.examples.cli.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Workbooks;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloverCommandTest {

    private static final String COMPLETE =
            Path.of("samples", "complete-2025-26.json").toString();

    @TempDir
    private Path directory;

    @Test
    void to_another_category() throws IOException {
        Path out = directory.resolve("next.json");
        Run run = Run.dspt("rollover", Run.SAMPLE, "--to", "2025-26", "--category", "3", "--out", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("rollover-3.txt", run.out());
        assertThat(AssessmentJson.reader().read(out).orElseThrow().category()).isEqualTo(Category.of(3));
    }

    @Test
    void to_the_same_category_only_confirmations_go() {
        Run run = Run.dspt(
                "rollover",
                COMPLETE,
                "--to",
                "2025-26",
                "--category",
                "2",
                "--out",
                "-",
                "--published",
                "standards-met");
        Assessment rolled = AssessmentJson.reader()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(rolled.confirmedAssertions()).isEmpty();
        assertThat(rolled.answers()).isEqualTo(read(COMPLETE).answers());
        assertThat(rolled.previousStatus()).isEqualTo(PreviousStatus.STANDARDS_MET);
    }

    private static Assessment read(String file) {
        try {
            return AssessmentJson.reader().read(Path.of(file)).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void as_a_document() {
        assertThat(Run.dspt("rollover", COMPLETE, "--to", "2025-26", "--category", "4", "--json")
                        .out())
                .startsWith("{\n  \"format\" : \"dspt-rollover/1\",");
    }

    @Test
    void to_what_is_not_held() {
        Run run = Run.dspt("rollover", Run.SAMPLE, "--to", "2027-28", "--category", "2");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no requirements are held for category 2 of 2027-28");
    }

    /** Without arguments: to the edition that is open today, in the category that the type leaves to the assessment. */
    @Test
    void to_the_edition_and_category_that_suggest_themselves() {
        assertThat(Run.dspt("rollover", Run.SAMPLE).out()).contains("to 2025-26 category 2 (complete)");
        Run other = Run.dspt("rollover", Run.SAMPLE, "--to", "2026-27");
        assertThat(other.exit()).as(other.err()).isZero();
        assertThat(other.out()).contains("to 2026-27 category 2 (projected)");
    }

    /** The workbook of the open edition, in words of its own, is imported; then a year's answers are rolled over to it. */
    @Test
    void rule_B4_import_the_next_workbook_and_roll_over_and_103_of_103_answers_carry() throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 27);
        Path workbook = Files.write(directory.resolve("v9.xlsx"), nextWorkbook(ref -> ""));
        Path held = Files.createDirectory(directory.resolve("mine"));
        Path next = directory.resolve("next.json");

        Run imported = Run.onDay(
                today,
                "catalogue",
                "import",
                workbook.toString(),
                "--edition",
                "2026-27",
                "--category",
                "2",
                "--out",
                held.resolve("2026-27-2.json").toString());
        Run rolled = Run.onDay(today, "rollover", COMPLETE, "--out", next.toString(), "--catalogue", held.toString());

        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(rolled.exit()).as(rolled.err()).isZero();
        assertThat(rolled.out())
                .contains("from 2025-26 category 2 (complete) to 2026-27 category 2 (complete)")
                .contains("  103 answers carried, 0 kept as drafts.")
                .contains("the wording of 103 items comes from another source than");
        Assessment after = read(next.toString());
        assertThat(after.answers()).hasSize(103).isEqualTo(read(COMPLETE).answers());
        assertThat(after.drafts()).isEmpty();
        assertThat(after.confirmedAssertions()).isEmpty();
        assertThat(after.edition()).isEqualTo(new Edition(2026));
        assertThat(Run.onDay(today, "score", next.toString(), "--catalogue", held.toString())
                        .out())
                .contains("98 of 98 mandatory items are complete")
                .doesNotContain("projected");
    }

    /** What the workbook marks as changed is kept as a draft, with the reason. */
    @Test
    void rule_B4_what_the_workbook_marks_as_changed_is_kept_as_a_draft() throws IOException {
        Path workbook = Files.write(
                directory.resolve("v9.xlsx"), nextWorkbook(ref -> ref.equals("1.1.1") ? "Changed question" : ""));
        Path held = Files.createDirectory(directory.resolve("mine"));
        Path next = directory.resolve("next.json");
        Run.dspt(
                "catalogue",
                "import",
                workbook.toString(),
                "--edition",
                "2026-27",
                "--category",
                "2",
                "--out",
                held.resolve("2026-27-2.json").toString());

        Run rolled = Run.dspt(
                "rollover", COMPLETE, "--to", "2026-27", "--out", next.toString(), "--catalogue", held.toString());

        assertThat(rolled.out())
                .contains("  102 answers carried, 1 kept as drafts: 1 to look at and give again, 0 of what")
                .contains("is no longer asked.");
        Assessment after = read(next.toString());
        EvidenceRef changed = EvidenceRef.parse("1.1.1");
        assertThat(after.answers()).hasSize(102).doesNotContainKey(changed);
        assertThat(after.drafts().get(changed).answer())
                .isEqualTo(read(COMPLETE).answers().get(changed));
        assertThat(after.drafts().get(changed).why()).isNotBlank();
    }

    private static byte[] nextWorkbook(UnaryOperator<String> note) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("Evidence Ref|Evidence item (Category 2)|Mandatory (Category 2)|Change");
        Catalogue.bundled()
                .requirements(new Edition(2025), Category.of(2))
                .items()
                .forEach(item -> rows.add(item.ref() + "|A question about " + item.ref() + "?|"
                        + (item.mandatory() ? "Yes" : "No") + "|"
                        + note.apply(item.ref().toString())));
        return Workbooks.xlsx(rows.toArray(String[]::new));
    }
}
