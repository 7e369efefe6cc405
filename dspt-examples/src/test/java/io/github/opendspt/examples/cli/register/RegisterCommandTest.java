package io.github.opendspt.examples.cli.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import org.junit.jupiter.api.Test;

class RegisterCommandTest {

    private static final String REGISTER = """
            Code,Organisation Name,Status,Date Of Publication,Primary Sector,Commissioner (From ODS)
            8XX01,Example Supplier Ltd,24/25 Standards Met,12/06/2025,Company,
            8XX02,=HYPERLINK("x"),Not Published,,Company,
            8XX03,Example Clinic,25/26 Standards Sideways,01/06/2026,Company,
            """;

    private static Run status(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "register";
        all[1] = "status";
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.withInput(REGISTER, all);
    }

    @Test
    void a_publication_that_is_current() {
        assertThat(status("8XX01", "-", "--as-at", "2026-06-30")).isEqualTo(new Run(0, """
                Example Supplier Ltd (8XX01)
                the public register, as at 30 June 2026

                  status     Standards Met
                  edition    2024-25
                  published  12 June 2025
                  good until 30 June 2026

                  current
                  - published for 2024-25 on 12 June 2025, and good until 30 June 2026, the
                    deadline of 2025-26
                """, ""));
    }

    @Test
    void one_that_has_lapsed_and_one_of_another_edition_were_found_all_the_same() {
        assertThat(status("8XX01", "-", "--as-at", "2026-07-01"))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("\n  not current\n"));
        assertThat(status("8XX01", "-", "--as-at", "2026-06-30", "--edition", "2025-26"))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out())
                        .contains(
                                "  not current\n  - the latest publication is for 2024-25; there is none for 2025-26"));
    }

    @Test
    void text_of_the_register_is_text() {
        assertThat(status("8XX02", "-").out())
                .startsWith("=HYPERLINK(\"x\") (8XX02)\n")
                .contains("  status     not published");
        assertThat(status("8XX03", "-").out())
                .contains("  status     not known: '25/26 Standards Sideways'")
                .contains("not known whether it is current")
                .contains("Worth knowing");
    }

    @Test
    void as_a_document() {
        assertThat(status("8XX01", "-", "--as-at", "2026-06-30", "--json").out())
                .startsWith("{\n  \"format\" : \"dspt-register-status/1\",\n  \"odsCode\" : \"8XX01\",")
                .contains("\"found\" : true", "\"status\" : \"standards-met\"", "\"current\" : \"current\"");
        assertThat(status("8XX09", "-", "--json").out())
                .contains("\"found\" : false", "\"current\" : \"undetermined\"");
    }

    @Test
    void not_found() {
        Run run = status("8XX09", "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("8XX09 is not in this file");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void unreadable() {
        Run columns = Run.withInput("Code,Name\n8XX01,Example\n", "register", "status", "8XX01", "-");
        assertThat(columns.exit()).isEqualTo(2);
        assertThat(columns.err())
                .startsWith("<stdin>:1:1: table.header-missing: ")
                .contains("status");
        assertThat(status("8XX01", "nowhere.csv"))
                .isEqualTo(new Run(2, "", "nowhere.csv: file.not-found: there is no such file\n"));
    }

    @Test
    void found_among_rows_of_which_some_cannot_be_read() {
        Run run = Run.withInput(REGISTER + "8XX04\n", "register", "status", "8XX01", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("table.row-short");
    }
}
