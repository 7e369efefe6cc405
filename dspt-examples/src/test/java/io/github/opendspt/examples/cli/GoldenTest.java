package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands print, to the letter. {@link Golden} says how to write the files anew. */
class GoldenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "score.txt, score samples/supplier-2025-26.json --as-at 2026-06-01",
        "score.json, score samples/supplier-2025-26.json --as-at 2026-06-01 --json",
        "score-complete.txt, score samples/complete-2025-26.json --as-at 2026-06-01",
        "score-provisional.txt, score src/test/resources/provisional.json --as-at 2026-06-01",
        "explain-4.5.3.txt, explain samples/supplier-2025-26.json 4.5.3 --as-at 2026-06-01",
        "requirements-2025-26-2.txt, requirements 2025-26 2",
        "requirements-2025-26-3.txt, requirements 2025-26 3",
        "whatif-both.txt, whatif samples/supplier-2025-26.json --as-at 2026-06-01 --with cyber-essentials-plus --with"
                + " iso-27001",
        "whatif-iso.json, whatif samples/supplier-2025-26.json --as-at 2026-06-01 --with iso-27001 --json",
        "credit-none.txt, credit samples/supplier-2025-26.json --as-at 2026-06-01",
        "controls-cyber-essentials.txt, controls cyber-essentials",
        "controls-iso-27001-2013.txt, controls iso-27001-2013",
        "crosswalk-4.5.txt, crosswalk 4.5",
        "crosswalk-9.6.1.txt, crosswalk 9.6.1",
        "crosswalk-5.2.txt, crosswalk 5.2",
        "crosswalk-A.8.5.txt, crosswalk A.8.5",
        "crosswalk-CE-CERT.json, crosswalk CE-CERT --json",
        "plan.txt, plan samples/supplier-2025-26.json --as-at 2026-06-01",
        "plan.csv, plan samples/supplier-2025-26.json --as-at 2026-06-01 --csv -",
        "report.md, report samples/supplier-2025-26.json --as-at 2026-06-01 --out - --format markdown"
    })
    void prints(String file, String command) throws IOException {
        Run run = Run.dspt(command.split(" "));
        Golden.check(file, run.out());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        if (file.endsWith(".txt")) {
            assertFits(run);
        }
    }

    private static void assertFits(Run run) {
        assertThat(run.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH);
            assertThat(line).doesNotEndWith(" ");
        });
    }

    /** What each certificate does, and how the verdict changes with it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void certificates(String name, List<Certificate> certificates) throws IOException {
        Assessment.Builder certified = Samples.supplier().toBuilder();
        certificates.forEach(certified::certificate);
        String json = Samples.json(certified.build());
        Golden.check(
                "credit-" + name + ".txt", Run.withInput(json, "credit", "-").out());
        Golden.check("score-" + name + ".txt", Run.withInput(json, "score", "-").out());
        Run document = Run.withInput(json, "credit", "-", "--json");
        assertThat(document.out())
                .startsWith("{\n  \"format\" : \"dspt-credit/1\",")
                .endsWith("}\n");
    }

    static Stream<Arguments> certificates() {
        Certificate plus = Samples.cyberEssentialsPlus();
        Certificate partial = Samples.partialIso27001();
        return Stream.of(
                Arguments.of("ce-plus", List.of(plus)),
                Arguments.of("ce-plus-unstated", List.of(until(Run.TODAY.plusDays(90), CertificateScope.UNSTATED))),
                Arguments.of("iso-partial", List.of(partial)),
                Arguments.of("both", List.of(plus, partial)),
                Arguments.of(
                        "ce-plus-lapsed-yesterday",
                        List.of(until(Run.TODAY.minusDays(1), CertificateScope.WHOLE_ORGANISATION))),
                Arguments.of("ce-plus-lapses-today", List.of(until(Run.TODAY, CertificateScope.WHOLE_ORGANISATION))));
    }

    private static Certificate until(LocalDate expiresOn, CertificateScope scope) {
        return Samples.cyberEssentialsPlus(scope, expiresOn);
    }

    @Test
    void terminal_with_colour() throws IOException {
        Run run = Run.on(true, true, new ByteArrayInputStream(new byte[0]), "score", Run.SAMPLE);
        Golden.check("score-colour.txt", run.out());
        assertThat(run.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.dspt("score", Run.SAMPLE).out());
    }

    @Test
    void terminal_without_block_characters() throws IOException {
        Run run = Run.on(false, false, new ByteArrayInputStream(new byte[0]), "score", Run.SAMPLE);
        Golden.check("score-ascii.txt", run.out());
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(run.out())).isTrue();
    }

    /** The second sample is the first one finished. */
    @Test
    void complete_sample() throws IOException {
        Golden.check(
                Path.of("samples", "complete-2025-26.json"),
                AssessmentJson.writer().indented().toText(Samples.complete()) + "\n");
    }
}
