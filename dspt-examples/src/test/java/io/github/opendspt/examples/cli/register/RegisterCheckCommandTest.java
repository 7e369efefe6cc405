package io.github.opendspt.examples.cli.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.register.CheckedSupplier;
import io.github.opendspt.model.register.RegisterCheck;
import io.github.opendspt.model.register.RegisterJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterCheckCommandTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir
    Path folder;

    private String suppliers = "";
    private String register = "";

    @BeforeEach
    void files() throws IOException {
        register = file("register.csv", """
                Code,Organisation Name,Status,Date Of Publication,Primary Sector
                8XX01,Example Supplier Ltd,25/26 Standards Met,20/06/2026,Company
                8XX02,Example Care,24/25 Standards Exceeded,2025-06-28,Social Care
                8XX03,Example Council,25/26 Approaching Standards,28/06/2026 10:15,Local Authority
                """);
        suppliers = file("suppliers.csv", """
                Supplier;ODS code
                Example Supplier;8XX01
                Example Council;8xx03
                Example Care Limited;
                Nobody Ltd;8XX09
                """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run check(String... args) {
        String[] all = new String[args.length + 6];
        List.of("register", "check", suppliers, register, "--as-at", "2026-11-27")
                .toArray(all);
        System.arraycopy(args, 0, all, 6, args.length);
        return Run.dspt(all);
    }

    @Test
    void a_page_with_every_supplier() {
        assertThat(check()).isEqualTo(new Run(1, """
                4 suppliers in the public register, as at 27 November 2026
                      2  current
                      0  not current
                      2  not known whether it is current

                8XX01         Example Supplier Ltd
                  current: Standards Met, 2025-26, 20 June 2026
                  good until 31 March 2027 at least, probably 30 June 2027
                  - published for 2025-26 on 20 June 2026, and certainly good until 31 March
                    2027, the earliest day for the deadline of 2026-27

                8XX03         Example Council
                  current: Approaching Standards, 2025-26, 28 June 2026
                  good until 31 March 2027 at least, probably 30 June 2027
                  - published for 2025-26 on 28 June 2026, and certainly good until 31 March
                    2027, the earliest day for the deadline of 2026-27
                  ! the code of this row is read in capitals: 8XX03

                line 4        Example Care Limited
                  not known whether it is current
                  - the list gives no code that can be read
                  ? 8XX02 Example Care: the register has this name under 8XX02, but for its
                    legal form or punctuation

                8XX09         Nobody Ltd
                  not known whether it is current
                  - 8XX09 is not in this file
                """, ""));
    }

    @Test
    void a_table_with_a_row_for_each() throws IOException {
        String out = folder.resolve("out.csv").toString();

        assertThat(check("--csv", out).out()).startsWith(out + ": 4 suppliers\n");
        assertThat(Files.readString(Path.of(out)).lines())
                .hasSize(5)
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "\"2026-11-27\",\"2\",\"8XX01\",\"Example Supplier\",\"Example Supplier Ltd\",\"found\","
                                                + "\"standards-met\",\"2025-26\",\"2026-06-20\",\"current\",\"2027-03-31\",\"2027-06-30\","))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("\"2026-11-27\",\"5\",\"8XX09\",\"Nobody Ltd\",\"\",\"not-found\","));
        assertThat(check("--csv", "-").out()).isEqualTo(Files.readString(Path.of(out)));
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_text() throws IOException {
        suppliers = file("live.csv", "Code,Name\n8XX09,=cmd\n");

        assertThat(check("--csv", "-").out()).contains("\"'=cmd\"");
    }

    @Test
    void a_document() throws IOException {
        Run run = check("--json");
        RegisterCheck check = RegisterJson.checkReader()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(check.suppliers()).hasSize(4);
        assertThat(check.asAt()).isEqualTo("2026-11-27");
    }

    @Test
    void a_log_of_all_checks() throws IOException {
        String log = folder.resolve("log.csv").toString();

        assertThat(check("--log", log).out()).startsWith(log + ": the check of 27 November 2026 added\n");
        String once = Files.readString(Path.of(log));
        assertThat(check("--log", log).exit()).isEqualTo(1);
        assertThat(Files.readString(Path.of(log)))
                .isEqualTo(once + once.substring(once.indexOf("\r\n") + 2))
                .contains("\"2026-11-27\",\"8XX09\",\"not-found\"")
                .doesNotContain("Nobody");
        assertThat(once.lines()).hasSize(4).allMatch(line -> line.endsWith("\"Register\"") || line.contains("sha256:"));
    }

    @Test
    void nothing_is_added_to_what_is_no_log() throws IOException {
        String other = file("other.csv", "something else\n");

        Run run = check("--log", other);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("register.not-a-log");
        assertThat(Files.readString(Path.of(other))).isEqualTo("something else\n");
        assertThat(check("--csv", register).err()).contains("file.is-input");
    }

    @Test
    void every_supplier_found() throws IOException {
        suppliers = file("codes.csv", "8XX01\n8XX02\n");

        assertThat(check())
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("      1  current\n      1  not current\n"));
        assertThat(check("--edition", "2026-27").out()).contains("      0  current\n      2  not current\n");
    }

    @Test
    void absence_is_not_claimed_where_a_row_could_not_be_read() throws IOException {
        register = file(
                "bad.csv",
                "Code,Organisation Name,Status,Date Of Publication\n8 XX09,Example,25/26 Standards Met,20/06/2026\n");
        Run run = check();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(register + ":2:1: register.code: ");
        assertThat(run.out()).contains("8XX09 was not found, and not all of this file could be read");
    }

    @Test
    void a_list_without_codes() throws IOException {
        suppliers = file("names.csv", "Supplier\nExample Care\n");
        Run run = check();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(suppliers + ":1:1: suppliers.without-codes: ");
        assertThat(run.out()).contains("? 8XX02 Example Care: ");
    }

    @Test
    void two_headers() throws IOException {
        register = file("two.csv", Files.readString(Path.of(register)).repeat(2));
        Run run = check();

        assertThat(run.err()).startsWith(register + ":5:1: table.header-again: ");
        assertThat(run.out()).contains("8XX01 appears again and says the same, on line 6");
    }

    // Rows that contradict each other, and dates as ISO writes them.

    @ParameterizedTest
    @CsvSource({"contradicting-rows.csv", "contradicting-rows-2.csv"})
    void rows_that_contradict_each_other_leave_status_and_day_unknown(String name) throws IOException {
        register = CASES.resolve("13-register-contradiction").resolve(name).toString();
        suppliers = file("one.csv", "8XX01\n");

        assertThat(Run.dspt("register", "status", "8XX01", register, "--as-at", "2025-07-01")
                        .out())
                .contains("  status     not known\n", "  edition    2024-25\n", "  published  not known\n")
                .contains("not known whether it is current");
        CheckedSupplier supplier = only("2025-07-01");
        assertThat(supplier.standing().published().status()).isNull();
        assertThat(supplier.standing().published().on()).isNull();
    }

    @Test
    void rows_that_contradict_each_other_on_the_sector_leave_the_rest_known() throws IOException {
        register = CASES.resolve("13-register-contradiction")
                .resolve("contradicting-sector.csv")
                .toString();
        suppliers = file("one.csv", "8XX01\n");

        assertThat(Run.dspt("register", "status", "8XX01", register, "--as-at", "2025-07-01")
                        .out())
                .contains("  status     Standards Met\n", "\n  current\n", "its rows disagree on\n");
        assertThat(only("2025-07-01").standing().published().type()).isNull();
    }

    private CheckedSupplier only(String day) {
        String document = Run.dspt("register", "check", suppliers, register, "--as-at", day, "--json")
                .out();
        List<CheckedSupplier> all =
                RegisterJson.checkReader().read(document).orElseThrow().suppliers();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void a_day_as_iso_writes_it() {
        String iso = CASES.resolve("20-unclear").resolve("isodate.csv").toString();

        assertThat(Run.dspt("register", "status", "8XX01", iso, "--as-at", "2026-06-30")
                        .out())
                .contains("Case Supplies, Ltd (8XX01)", "  published  28 June 2025\n", "\n  current\n");
    }

    // B5: headquarters and sites.

    @Test
    void the_sites_of_a_document_are_compared() throws IOException {
        suppliers = file("assessment.json", """
                {"format": "dspt-assessment/1", "edition": "2025-26",
                 "organisation": {"odsCode": "8XX02", "name": "Example Care", "type": "social-care"},
                 "sites": [{"odsCode": "8XX09", "name": "North"}, {"odsCode": "8XX03", "name": "Example Council"}]}
                """);
        Run run = check();

        assertThat(run.out())
                .contains("3 suppliers in the public register")
                .contains("! 8XX09 has no publication of its own, and that of 8XX02, which publishes for\n")
                .contains("! 8XX03 has a publication of its own, of another edition or status than that\n");
        suppliers = file("broken.json", "{\"format\": 1}");
        assertThat(check().exit()).isEqualTo(2);
    }
}
