package io.github.opendspt.examples.cli.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.Assessment;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code dspt credit} and {@code dspt whatif}. */
class CertificateCommandsTest {

    @Test
    void a_whole_organisation_cyber_essentials_plus_exempts_26_items_and_leaves_answers_as_they_are()
            throws IOException {
        Assessment certified = Samples.supplier().toBuilder()
                .certificate(Samples.cyberEssentialsPlus())
                .build();
        assertThat(Run.withInput(Samples.json(certified), "credit", "-").out())
                .contains("Of 122 items 26 are exempt, 0 may be, 96 are not.")
                .contains("2 of the exempt items have a complete answer and count as answered.")
                .contains("\n    7.3.5   Full-restore backup tests at least annually (answered)\n");
    }

    @Test
    void what_if_claims_what_scoring_with_the_certificate_gives() throws IOException {
        Run whatIf = Run.dspt("whatif", Run.SAMPLE, "--with", "cyber-essentials-plus");
        Assessment certified = Samples.supplier().toBuilder()
                .certificate(Samples.cyberEssentialsPlus())
                .build();
        assertThat(whatIf.out())
                .contains("\n          38 of 98 mandatory items complete, 91 outstanding for Standards Met\n");
        assertThat(Run.withInput(Samples.json(certified), "score", "-").out())
                .contains("38 of 98 mandatory items are complete")
                .contains(": 60 items and 31 confirmations to go.");
    }

    @Test
    void the_same_certificate_twice_is_assumed_once() {
        assertThat(Run.dspt("whatif", Run.SAMPLE, "--with=iso-27001", "--with=iso-27001"))
                .isEqualTo(Run.dspt("whatif", Run.SAMPLE, "--with=iso-27001"));
    }

    @Test
    void what_if_of_a_complete_assessment_is_standards_exceeded() throws IOException {
        Run run = Run.withInput(Samples.json(Samples.complete()), "whatif", "-", "--with", "cyber-essentials-plus");
        assertThat(run.out())
                .contains("  before  Standards Met\n")
                .contains("  after   Standards Exceeded\n")
                .contains("No item is gained");
    }

    @Test
    void credit_what_if_and_plan_say_the_same_of_a_provisional_list() {
        Assessment care = Samples.care();
        Assessment certified =
                care.toBuilder().certificate(Samples.cyberEssentialsPlus()).build();

        assertThat(Run.withInput(Samples.json(certified), "credit", "-").out())
                .contains("\n  lifts Standards Met to Standards Exceeded (rule A12)\n")
                .contains("\n  may exempt 3 items\n");
        assertThat(Run.withInput(Samples.json(care), "whatif", "-", "--with", "cyber-essentials-plus")
                        .out())
                .contains("\n  Lifts Standards Met to Standards Exceeded (rule A12).\n")
                .contains("\n3 items possibly gained (M: mandatory for Standards Met)\n");
        assertThat(Run.withInput(Samples.json(care), "plan", "-").out())
                .contains("\n  no further certificate                          0     73  Standards Met\n")
                .contains("\n  Cyber Essentials Plus                      0 to 3     73  Standards Exceeded\n");
        assertThat(Run.withInput(Samples.json(certified), "whatif", "-", "--without", "cyber-essentials-plus")
                        .out())
                .contains("\n  Lowers Standards Exceeded to Standards Met (rule A12).\n")
                .contains("\n3 items possibly lost (M: mandatory for Standards Met)\n");
    }

    @Test
    void inferred_exemptions_count_where_they_are_accepted() {
        Assessment care = Samples.care();

        assertThat(Run.withInput(
                                Samples.json(care),
                                "whatif",
                                "-",
                                "--with",
                                "cyber-essentials-plus",
                                "--accept-inferred")
                        .out())
                .contains("\n3 items gained (M: mandatory for Standards Met)\n")
                .doesNotContain("possibly");
    }

    @Test
    void what_if_takes_every_scheme_and_its_days() {
        for (String scheme : List.of("cyber-essentials", "psn-ia", "nhsmail")) {
            assertThat(Run.dspt("whatif", Run.SAMPLE, "--with", scheme).exit()).isZero();
        }
        assertThat(Run.dspt("whatif", Run.SAMPLE, "--with=iso-27001", "--from=2026-07-01")
                        .out())
                .contains("issued on 1 July 2026")
                .contains("No item is gained");
        assertThat(Run.dspt("whatif", Run.SAMPLE, "--with=iso-27001", "--until=2026-06-01")
                        .out())
                .contains("12 items gained");
        assertThat(Run.dspt("whatif", Run.SAMPLE, "--with=iso-27001", "--until=2026-05-01")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.dspt("whatif", Run.SAMPLE, "--without=iso-27001", "--from=2026-05-01")
                        .err())
                .contains("--from and --until apply to what --with assumes");
    }
}
