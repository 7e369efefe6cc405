package io.github.opendspt.examples.cli.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
}
