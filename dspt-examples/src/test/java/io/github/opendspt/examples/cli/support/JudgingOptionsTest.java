package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.Evidence;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not confirmed is taken only where it is asked for (rule A39). */
class JudgingOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "explain",
                "credit",
                "whatif",
                "plan",
                "forecast",
                "report",
                "diff",
                "portfolio",
                "export cyclonedx",
                "export oscal results",
                "export oscal poam"
            })
    void every_command_that_judges_takes_them(String command) {
        Run help = Run.dspt((command + " --help").split(" "));

        assertThat(help.out()).contains("--accept-unconfirmed").contains("--accept-inferred");
    }

    @Test
    void unconfirmed_requirements_give_a_certain_status_only_where_they_are_accepted() {
        String complete = Samples.json(Samples.completeCare());

        assertThat(Run.withInput(complete, "score", "-", "--require", "standards-met")
                        .exit())
                .isEqualTo(ExitCode.BELOW);
        assertThat(Run.withInput(complete, "score", "-", "--require", "standards-met", "--accept-unconfirmed")
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    /** A host's rule for evidence gives findings and no other status. */
    @ParameterizedTest
    @ValueSource(strings = {"30 days", "30d", "4 weeks", "1 month", "1m"})
    void evidence_is_held_to_the_rule_that_is_named(String time) {
        String trust = "samples/trust-2025-26.json";
        Run plain = Run.dspt("score", trust, "--json", "--as-at", "2026-06-25");
        Run held = Run.dspt("score", trust, "--json", "--as-at", "2026-06-25", "--evidence-within", time);
        assertThat(held.exit()).isZero();
        assertThat(held.out()
                        .lines()
                        .filter(line -> line.contains("\"status\""))
                        .toList())
                .isEqualTo(plain.out()
                        .lines()
                        .filter(line -> line.contains("\"status\""))
                        .toList());
        assertThat(Run.dspt("score", trust, "--evidence-within", "a fortnight").exit())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void evidence_beyond_the_rule_is_a_finding() throws IOException {
        String old = Samples.json(Samples.supplier().toBuilder()
                .evidence(
                        "1.1.1",
                        Evidence.builder("Audit of access", Run.TODAY.minusMonths(7))
                                .build())
                .build());
        assertThat(Run.withInput(old, "score", "-", "--json").out()).doesNotContain("evidence.stale");
        assertThat(Run.withInput(old, "score", "-", "--json", "--evidence-within", "6 months")
                        .out())
                .contains("evidence.stale");
    }
}
