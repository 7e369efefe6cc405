package io.github.opendspt.examples.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the commands say beside a status (rules A39 to A41 and B3a). */
class HeadTest {

    private static final String OVER = "2026-11-27";

    /** A complete assessment, scored long after its edition closed. */
    @Test
    void rule_B3a_a_verdict_in_a_closed_edition_is_headed_so_and_is_not_what_was_required() throws IOException {
        String complete = Samples.json(Samples.complete());

        Run plain = Run.withInput(complete, "score", "-", "--as-at", OVER);
        Run required = Run.withInput(complete, "score", "-", "--as-at", OVER, "--require", "standards-met");
        Run json = Run.withInput(complete, "score", "-", "--as-at", OVER, "--require", "standards-met", "--json");

        assertThat(plain.exit()).isEqualTo(ExitCode.DONE);
        assertThat(plain.out())
                .contains("\n  2025-26 is closed on 27 November 2026: nothing more can be published for it\n"
                        + "  (rule B3a).\n"
                        + "  If it were open, the answers would publish as\n"
                        + "\n"
                        + "  Standards Met\n")
                .contains("\nStandards Met, but 2025-26 is not open.\nNothing is outstanding.\n")
                .contains("\nTake the answers to 2026-27, which is open: dspt rollover FILE --out NEXT\n")
                .doesNotContain("late publications count");
        assertThat(required.exit()).isEqualTo(ExitCode.BELOW);
        assertThat(required.err())
                .isEqualTo(
                        "dspt: 2025-26 is closed on 27 November 2026: nothing more can be published for it (rule B3a)\n");
        assertThat(json.exit()).isEqualTo(ExitCode.BELOW);
        assertThat(json.out()).contains("\"openness\" : \"closed\"").contains("\"status\" : \"standards-met\"");
    }

    @Test
    void rule_B3a_where_it_is_not_known_whether_the_edition_is_open_the_status_decides() throws IOException {
        Run run = Run.withInput(
                Samples.json(Samples.complete()), "score", "-", "--as-at", "2026-09-15", "--require", "standards-met");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Whether 2025-26 is open for publication on 15 September 2026 is not");
    }

    @Test
    void rule_B3a_lines_of_a_closed_edition_do_not_meet_what_is_required() throws IOException {
        String lines = Samples.json(Samples.complete()) + "\n" + Samples.json(Samples.supplier()) + "\n";

        Run run = Run.withInput(lines, "score", "-", "--ndjson", "--as-at", OVER, "--require", "standards-met");

        assertThat(run.exit()).isEqualTo(ExitCode.BELOW);
        assertThat(run.err()).isEqualTo("dspt: 2 of 2 scored do not meet the required Standards Met\n");
    }

    @Test
    void rule_A41_what_was_published_is_said_apart_from_what_would_be() throws IOException {
        String published = Samples.json(Samples.complete().toBuilder()
                .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 6, 20)))
                .build());
        String before = Samples.json(Samples.complete());

        Run score = Run.withInput(published, "score", "-", "--as-at", "2026-07-01");
        Run explain = Run.withInput(published, "explain", "-", "1.1.1", "--as-at", "2026-07-01");
        Run whatIf = Run.withInput(published, "whatif", "-", "--as-at", "2026-07-01", "--with=iso-27001");
        Run cyclonedx = Run.withInput(published, "export", "cyclonedx", "-", "--as-at", "2026-07-01");
        Run results = Run.withInput(published, "export", "oscal", "results", "-", "--as-at", "2026-07-01");

        String said = "  Published as Standards Exceeded on 20 June 2026; certainly good until 31 March\n"
                + "  2027, probably until 30 June 2027.\n";
        assertThat(score.out()).contains(said + "  On 1 July 2026 the answers would publish as\n\n  Standards Met\n");
        assertThat(whatIf.out()).contains(said);
        assertThat(explain.out()).contains("Status: Published as Standards Exceeded on 20 June 2026;");
        for (Run export : new Run[] {cyclonedx, results}) {
            assertThat(export.out())
                    .contains("Published as Standards Exceeded on 20 June 2026; certainly good until 31 March 2027,"
                            + " probably until 30 June 2027. On 1 July 2026 the answers would publish as Standards"
                            + " Met.")
                    .contains("published-status")
                    .contains("published-likely-until");
        }
        assertThat(Run.withInput(before, "score", "-", "--as-at", "2026-06-01").out())
                .doesNotContain("ublished as")
                .doesNotContain("would publish as");
    }

    @Test
    void rule_A39_a_provisional_list_is_named_wherever_a_status_is() {
        String care = Samples.json(Samples.care());
        String basis = "Standards Not Met, by a provisional list of items";

        Run score = Run.withInput(care, "score", "-");

        assertThat(score.out()).contains("\n  " + basis + "\n").contains("\n" + basis + ".\n");
        assertThat(Run.withInput(care, "whatif", "-", "--with=iso-27001").out())
                .contains("  Worked out by a provisional list of items.\n\n  before  Standards Not Met\n");
        assertThat(Run.withInput(care, "forecast", "-", "--until", "2026-12-31").out())
                .contains("\n  " + basis + "\n");
        assertThat(Run.withInput(care, "plan", "-").out())
                .contains(" to do for Standards Met, by a provisional list of items. The number\n");
        assertThat(Run.withInput(care, "credit", "-").out()).contains("Worked out by a provisional list of items.");
        assertThat(Run.withInput(care, "explain", "-", "1.1.1").out())
                .contains("Status: On 1 June 2026 the answers would publish as Standards Not Met, by a\n"
                        + "provisional list of items.\n");
        assertThat(Run.withInput(care, "export", "cyclonedx", "-").out())
                .contains("would publish as " + basis + ".")
                .contains("the list of items is provisional");
        assertThat(Run.withInput(care, "export", "oscal", "poam", "-").out())
                .contains("would publish as " + basis + ".");
    }
}
