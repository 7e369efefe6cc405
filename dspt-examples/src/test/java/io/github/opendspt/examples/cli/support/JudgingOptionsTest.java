package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
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
}
