package io.github.opendspt.examples.cli.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.RelianceAnswer;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.register.RelianceJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyCommandTest {

    private static final String REGISTER = """
            Code,Organisation Name,Status,Date Of Publication,Primary Sector
            8XX01,Example Supplier Ltd,25/26 Standards Met,20/06/2026,Company
            8XX02,Example Care,25/26 Approaching Standards,28/06/2026,Social Care
            8XX03,Example Council,25/26 Approaching Standards,28/06/2026,Local Authority
            8XX04,Example Company,25/26 Approaching Standards,28/06/2026,Company
            8XX05,Example Unpublished,Not Published,,Company
            """;

    private static final String CERTIFIED = """
            {"format": "dspt-reliance/1", "name": "certified", "title": "Met, with Cyber Essentials",
             "minimumStatus": "standards-met", "edition": "current",
             "certificates": [{"schemes": ["cyber-essentials", "cyber-essentials-plus"]}]}
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run rely(String... args) {
        String[] all = new String[args.length + 7];
        List.of("rely", "--rule", "dars-2a", "--register", "-", "--as-at", "2026-11-27")
                .toArray(all);
        System.arraycopy(args, 0, all, 7, args.length);
        return Run.withInput(REGISTER, all);
    }

    @Test
    void a_publication_that_may_be_relied_on() {
        assertThat(rely("--code", "8XX01")).isEqualTo(new Run(0, """
                Example Supplier Ltd (8XX01)
                published as Standards Met for 2025-26 on 20 June 2026, as at 27 November 2026

                  may rely      dars-2a: Data access request service, data sharing standard 2a:
                                the toolkit's route
                  + the code of the organisation is 8XX01
                  + 2025-26 is the edition before the latest, and a publication for it is good
                    on 27 November 2026
                  + published on 20 June 2026, within 12 months of 27 November 2026
                  + Standards Met meets the minimum of Standards Met
                  from 1 April 2027: cannot tell
                """, ""));
    }

    @Test
    void whoever_may_not_be_relied_on_hears_of_the_alternatives() {
        Run run = rely("--code", "8XX02");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("  may not rely  dars-2a")
                .contains("  - Approaching Standards is not accepted: in 2025-26 an improvement plan of")
                .contains("  also accepted, and not decided here:")
                .contains("system level security policy", "ISO 27001");
    }

    @ParameterizedTest
    @CsvSource({
        "8XX01,may-rely,0",
        "8XX02,may-not-rely,1",
        "8XX03,may-rely,0",
        "8XX04,cannot-tell,1",
        "8XX05,may-not-rely,1",
        "8XX09,cannot-tell,1"
    })
    void answers_and_exit_codes(String code, String answer, int exit) {
        Run run = rely("--code", code, "--json");

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(RelianceJson.answerReader().read(run.out()).orElseThrow().answer())
                .isEqualTo(Verdict.parse(answer));
    }

    @Test
    void the_type_may_be_given_where_the_sector_does_not_show_it() {
        assertThat(rely("--code", "8XX04", "--type", "nhs-trust").exit()).isZero();
    }

    @Test
    void an_organisation_that_is_not_there_or_not_for_certain() {
        assertThat(rely("--code", "8XX09").out()).contains("8XX09 is not in this file");
        Run unread =
                Run.withInput(REGISTER + "8XX06\n", "rely", "--rule", "dars-2a", "--register", "-", "--code", "8XX09");
        assertThat(unread.exit()).isEqualTo(2);
        assertThat(unread.err()).startsWith("<stdin>:7:1: table.row-short: ");
    }

    @Test
    void a_list_of_suppliers_by_several_rules_in_one_pass() throws IOException {
        String suppliers = file("suppliers.csv", "Code,Name\n8XX01,\n8XX03,\n8XX09,\n");
        String mine = file("mine.json", CERTIFIED);
        Run run = rely("--rule", mine, "--suppliers", suppliers, "--json");
        List<String> answers = new ArrayList<>();
        RelianceJson.answerReader()
                .lines(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(line -> answers.add(text(line)));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(answers)
                .containsExactly(
                        "8XX01 dars-2a may-rely",
                        "8XX01 certified cannot-tell",
                        "8XX03 dars-2a may-rely",
                        "8XX03 certified may-not-rely",
                        "8XX09 dars-2a cannot-tell",
                        "8XX09 certified cannot-tell");
        assertThat(rely("--suppliers", suppliers, "--csv", "-").out().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("\"2026-11-27\",\"8XX03\",\"Example Council\",\"dars-2a\",\"may-rely\","
                                + "\"special conditions\","))
                .anySatisfy(line ->
                        assertThat(line).startsWith("\"2026-11-27\",\"8XX09\",\"\",\"dars-2a\",\"cannot-tell\""));
    }

    private static String text(Reading<RelianceAnswer> line) {
        RelianceAnswer answer = line.orElseThrow();
        return answer.odsCode() + " " + answer.rule() + " " + answer.answer();
    }

    @Test
    void a_document_that_records_its_publication_has_the_certificates_too() throws IOException {
        String mine = file("mine.json", CERTIFIED);
        String assessment = file("assessment.json", """
                {"format": "dspt-assessment/1", "edition": "2025-26",
                 "organisation": {"odsCode": "8XX01", "name": "Example Supplier Ltd", "type": "company"},
                 "certificates": [{"scheme": "cyber-essentials-plus", "number": "1", "issuedOn": "2025-11-03",
                   "expiresOn": "2026-11-03", "scope": "whole-organisation"}],
                 "publication": {"status": "standards-met", "on": "2026-06-20"}}
                """);

        assertThat(Run.dspt("rely", "--rule", mine, "--assessment", assessment, "--as-at", "2026-06-30"))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("  from 4 November 2026: may not rely"));
        assertThat(Run.dspt("rely", "--rule", mine, "--assessment", assessment, "--as-at", "2026-11-27")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void a_rule_that_contradicts_itself_or_is_not_there() throws IOException {
        String bad = file("bad.json", CERTIFIED.replace("\"current\"", "\"latest\", \"withinMonths\": 12"));
        Run run = Run.withInput(REGISTER, "rely", "--rule", bad, "--register", "-", "--code", "8XX01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("bad.json:2:").contains("reliance.months-without-previous");
        assertThat(Run.withInput(REGISTER, "rely", "--rule", "dars-9", "--register", "-", "--code", "8XX01")
                        .err())
                .startsWith("dars-9: reliance.no-such-rule: ")
                .contains("dars-2a");
    }

    @Test
    void misuse() {
        assertThat(Run.dspt("rely", "--rule", "dars-2a", "--code", "8XX01").err())
                .contains("name the register with --register FILE");
        assertThat(Run.dspt("rely", "--rule", "dars-2a", "--register", "x", "--assessment", "y")
                        .err())
                .contains("without --register");
        assertThat(Run.dspt("rely", "--code", "8XX01", "--register", "x").exit())
                .isEqualTo(2);
    }

    @Test
    void every_row_of_the_register_is_counted_by_each_rule() throws IOException {
        String table = folder.resolve("out.csv").toString();
        Run run = rely("--all", "--csv", table);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("5 rows of the register, as at 27 November 2026\n")
                .contains("dars-2a");
        assertThat(Files.readString(Path.of(table)).lines()).hasSize(6);
    }

    @Test
    void every_answer_of_the_register_is_what_each_code_gets() {
        List<String> lines = rely("--all", "--json").lines();

        assertThat(lines).hasSize(5);
        assertThat(RelianceJson.answerReader().read(lines.get(0)).orElseThrow())
                .isEqualTo(RelianceJson.answerReader()
                        .read(rely("--code", "8XX01", "--json").out())
                        .orElseThrow());
        assertThat(rely("--all", "--type", "gp").err()).contains("--type is of one organisation");
    }
}
