package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "scroe x.json | did you mean: dspt score?",
                "frobnicate | no command 'frobnicate'",
                "score x.json y.json | one argument too many: 'y.json'",
                "score | Missing required parameter: 'FILE'",
                "score x.json --as-at 2026-02-30 | '2026-02-30' is not a day; expected a date such as 2026-06-30",
                "score x.json --as-at 20260630 | expected a date such as 2026-06-30",
                "score x.json --require met | not one of [standards-not-met, approaching-standards, standards-met,"
                        + " standards-exceeded]",
                "score x.json --requires standards-met | did you mean: --require?",
                "explain x.json 1.3 | '1.3' is not",
                "requirements 2025-26 1 | held are 2025-26 category 2, 2025-26 category 3, 2025-26 category 4",
                "requirements 2024-25 2 | no requirements are held for category 2 of edition 2024-25; held are 2025-26",
                "requirements 2025-27 2 | '2025-27' is not an edition: expected two consecutive years such as 2025-26",
                "requirements 2025-26 two | 'two' is not a category",
                "whatif x.json | Missing required option: '--with=SCHEME'",
                "whatif x.json --with iso | 'iso' is not one of cyber-essentials, cyber-essentials-plus, iso-27001, psn-ia, nhsmail",
                "controls iso | 'iso' is not a framework that is held; held are cyber-essentials, iso-27001-2013,"
                        + " iso-27001-2022",
                "register | Missing required subcommand",
                "register statsu 8XX01 x.csv | did you mean: dspt register status?",
                "register status 8xx01 x.csv | '8xx01' is not an ODS code",
                "report x.json | Missing required option: '--out=OUT'",
                "report x.json --out x --format pdf | 'pdf'",
                "forecast x.json | Missing required option: '--until=DATE'",
                "rollover x.json --to 2025-26 --category 1 | held are 2025-26 category 2",
                "plan x.json --with plus | 'plus' is not one of",
                "crosswalk 99.9 | nothing that is held has the ref '99.9'"
            })
    void misuse(String command, String message) {
        Run run = Run.dspt(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).containsPattern("\ntry: dspt[a-z ]* --help\n$");
    }

    @Test
    void without_a_command_the_help_is_on_standard_error() {
        Run run = Run.dspt();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(Run.dspt("--help").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "explain",
                "credit",
                "whatif",
                "validate",
                "requirements",
                "controls",
                "crosswalk",
                "export",
                "schema",
                "plan",
                "forecast",
                "rollover",
                "report",
                "register",
                "completion"
            })
    void every_command_has_help_with_exit_codes_and_examples(String command) {
        Run run = Run.dspt(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: dspt " + command)
                .contains("\nExit codes:\n  0 ")
                .contains("\nExamples:\n  dspt " + command + " ");
        assertThat(run).isEqualTo(Run.dspt("help", command));
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void completion_knows_the_commands_and_their_options() {
        Run run = Run.dspt("completion");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("score", "register", "--as-at", "--until", "--catalogue")
                .isEqualTo(Run.dspt("completion").out());
    }

    @Test
    void version_is_that_of_the_build() {
        Run run = Run.dspt("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.lines().get(0)).startsWith("dspt ");
    }
}
