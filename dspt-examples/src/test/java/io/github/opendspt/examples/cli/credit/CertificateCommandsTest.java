package io.github.opendspt.examples.cli.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.Assessment;
import java.io.IOException;
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
                .contains("\n          38 of 98 mandatory items complete, 91 blockers to Standards Met\n");
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
                .contains("Nothing is gained");
    }
}
