package io.github.opendspt.examples.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioCommandTest {

    /** The sample, the sample finished, with certificates of all sorts, of an edition that is not held, and broken. */
    private static String lines() throws IOException {
        return String.join(
                "\n",
                Samples.json(Samples.supplier()),
                Samples.json(Samples.complete()),
                "{\"format\":",
                Samples.json(Samples.complete().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .certificate(Samples.partialIso27001())
                        .build()),
                Samples.json(Samples.supplier()).replace("\"2025-26\"", "\"2019-20\""),
                "",
                Samples.json(Samples.supplier().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus(CertificateScope.UNSTATED, Run.TODAY.plusDays(90)))
                        .build()));
    }

    private static InputStream in() throws IOException {
        return new ByteArrayInputStream(lines().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_report_that_is_not_written_is_counted(@TempDir Path directory) {
        Run run = Run.dspt("portfolio", Run.SAMPLE, Run.SAMPLE, "--out", directory.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(directory + ": 1 report; without 1 of organisations that are there more than once");
    }

    @Test
    void page_in_a_pipe() throws IOException {
        Run run = Run.withInput(lines(), "portfolio", "-", "--top", "5", "--threads", "2");
        Golden.check("portfolio.txt", run.out());
        assertThat(run.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH);
            assertThat(line).doesNotEndWith(" ");
        });
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "dspt: 2 of 6 could not be judged\ndspt: some are of requirements that are not held. Import the"
                                + " official workbook with dspt catalogue import, and name the directory of the result with"
                                + " --catalogue DIR\n");
    }

    @Test
    void page_on_a_terminal_says_the_same() throws IOException {
        Run run = Run.on(true, true, in(), "portfolio", "-", "--top", "5", "--threads", "1");
        assertThat(run.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(
                        Run.withInput(lines(), "portfolio", "-", "--top", "5").out());
        assertThat(run.out()).contains("\u001b[");
    }

    @Test
    void document() throws IOException {
        Run run = Run.withInput(lines(), "portfolio", "-", "--json");
        PortfolioTotals totals = PortfolioJson.reader().read(run.out()).orElseThrow();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"dspt-portfolio/1\",")
                .endsWith("}\n");
        assertThat(totals.assessments()).isEqualTo(4);
        assertThat(totals.unreadable()).isEqualTo(1);
        assertThat(totals.unjudged()).isEqualTo(1);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void every_line_judged() throws IOException {
        Run run = Run.withInput(Samples.json(Samples.complete()), "portfolio", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("1 assessment as at 1 June 2026\n")
                .contains("Nothing is outstanding for Standards Met in any of them")
                .doesNotContain("could not be judged");
    }

    @Test
    void progress_on_a_terminal_only() throws IOException {
        String many = (Samples.json(Samples.supplier()) + "\n").repeat(1_200);
        Run piped = Run.withInput(many, "portfolio", "-");
        assertThat(piped.err()).isEmpty();
        Run seen =
                Run.on(true, true, new ByteArrayInputStream(many.getBytes(StandardCharsets.UTF_8)), "portfolio", "-");
        assertThat(seen.err()).startsWith("\r").contains(" assessments").endsWith(" \r");
        assertThat(piped.out()).startsWith("1200 assessments as at");
        assertThat(seen.out()).contains("1200 assessments as at");
    }

    @Test
    void no_assessment_at_all_is_bad_input() {
        Run run = Run.withInput("\n \n", "portfolio", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("<stdin>: assessment.none: the input holds no assessment\n");
    }

    @Test
    void an_input_that_fails_part_of_the_way() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }
        };
        Run run = Run.withInput(failing, "portfolio", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("<stdin>: file.unreadable: it cannot be read: cable pulled\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "portfolio | Missing required parameter: 'FILE'",
                "portfolio nowhere.ndjson | nowhere.ndjson: file.not-found",
                "portfolio - --top 0 | '0' is not a number from 1 to 1000",
                "portfolio - --threads many | 'many' is not a number from 1 to 1000",
                "portfolio - --as-at 2026-02-30 | '2026-02-30' is not a day"
            })
    void misuse(String command, String message) {
        Run run = Run.dspt(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void help() {
        Run run = Run.dspt("portfolio", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Usage: dspt portfolio")
                .contains("\nExit codes:\n  0 ")
                .contains("\nExamples:\n  dspt portfolio ");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
