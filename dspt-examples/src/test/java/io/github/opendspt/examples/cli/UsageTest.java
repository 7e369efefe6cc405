package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "scroe x.json | did you mean: dspt score?",
                "frobnicate | no command 'frobnicate'",
                "score x.json y.json | one argument too many: 'y.json'",
                "score | Missing required parameter: 'FILE'",
                "score x.json --as-at 2026-02-30 | '2026-02-30' is not a day; expected a date such as 2026-06-30",
                "score x.json --as-at 31/06/2026 | '31/06/2026' is not a day; expected a date such as 2026-06-30,",
                "new --type gp --ods a12345 --name A | 'a12345' is not an ODS code",
                "new --type gp --ods a12345 --name A | did you mean 'A12345'?",
                "new --type GP-practice --ods A12345 --name A | did you mean 'gp'?",
                "new --type carehomes --ods A12345 --name A | did you mean 'social-care'?",
                "new --type zzzzzz --ods A12345 --name A | there are nhs-trust, icb,",
                "whatif x.json | name a certificate with --with or --without",
                "whatif x.json --without iso-27001 --from 2026-01-01 | --from and --until apply to what --with assumes",
                "whatif x.json --with iso-27001 --from 2026-02-01 --until 2026-01-01 | --until 2026-01-01 is before",
                "publish x.json --status met --on today | not one of",
                "score x.json --as-at 20260630 | expected a date such as 2026-06-30",
                "score x.json --require met | not one of [standards-not-met, approaching-standards, standards-met,"
                        + " standards-exceeded]",
                "score x.json --requires standards-met | did you mean: --require?",
                "explain x.json 1.3 | '1.3' is not",
                "requirements 2025-26 1 | in 2025-26, category 1 is assessed on the CAF-aligned track",
                "requirements 2024-25 2 | no requirements are held for category 2 of 2024-25; the editions held are"
                        + " 2025-26",
                "requirements 2025-27 2 | '2025-27' is not an edition: expected two consecutive years such as 2025-26",
                "requirements 2025-26 two | 'two' is not a category",
                "whatif x.json --with iso | 'iso' is not one of cyber-essentials, cyber-essentials-plus, iso-27001,"
                        + " psn-ia, nhsmail",
                "controls iso | 'iso' is not a framework that is held; held are cyber-essentials, iso-27001-2013,"
                        + " iso-27001-2022",
                "register | Missing required subcommand",
                "register statsu 8XX01 x.csv | did you mean: dspt register status?",
                "register status 8xx01 x.csv | '8xx01' is not an ODS code",
                "report x.json | Missing required option: '--out=OUT'",
                "report x.json --out x --format pdf | 'pdf'",
                "forecast x.json | Missing required option: '--until=DATE'",
                "plan x.json --with plus | 'plus' is not one of",
                "export oscal profile 2025-26 caf --status approaching-standards | the CAF-aligned track has no list of"
                        + " outcomes for approaching-standards",
                "export oscal profile 2025-26 2 --profile x.json | --profile is for the CAF-aligned track",
                "crosswalk 99.9 | nothing that is held has the ref '99.9'",
                "crosswalk E1.b | nothing that is held has the ref 'E1.b'"
            })
    void misuse(String command, String message) {
        Run run = Run.dspt(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).containsPattern("\ntry: dspt[a-z ]* --help\n$");
    }

    /** For who types the name of the program and nothing else: five commands, each of which works as it is shown. */
    @Test
    void without_a_command_the_first_hour_is_shown() throws IOException {
        Run run = Run.dspt();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        Golden.check("start.txt", run.err());
        List<String> commands =
                run.err().lines().filter(line -> line.startsWith("  dspt ")).toList();
        assertThat(commands).hasSize(5);
        for (String command : commands) {
            String[] words = command.strip()
                    .substring("dspt ".length())
                    .replace("\"Example Surgery\"", "Example")
                    .replaceAll("\\b(mine.xlsx|mine.ics|plan.csv|report.html)", directory + "/$1")
                    .split(" ");
            assertThat(Run.dspt(words).exit()).as(command).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "30/06/2026", "30 June 2026", "30 jun 2026", " 2026-06-30 "})
    void a_day_is_taken_as_people_write_it(String day) {
        assertThat(Run.dspt("score", Run.SAMPLE, "--as-at", day))
                .isEqualTo(Run.dspt("score", Run.SAMPLE, "--as-at", "2026-06-30"));
    }

    @Test
    void today_is_the_day_of_the_run() {
        assertThat(Run.dspt("score", Run.SAMPLE, "--as-at", "today")).isEqualTo(Run.dspt("score", Run.SAMPLE));
    }

    @Test
    void curly_quotes_are_named() {
        for (String quote : List.of("\u201c", "\u201d", "\u2018", "\u2019")) {
            assertThat(Run.withInput("{" + quote + "format" + quote + ": 1}", "validate", "-")
                            .out())
                    .contains("a curly quotation mark, as word processors write it");
            assertThat(Run.withInput("{\"format\": " + quote + "x\"}", "validate", "-")
                            .out())
                    .contains("a curly quotation mark, as word processors write it");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "publish",
                "diff",
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
                "evidence",
                "audit",
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
