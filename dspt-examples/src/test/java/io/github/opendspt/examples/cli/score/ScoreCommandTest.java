package io.github.opendspt.examples.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    private static final EvidenceRef AN_ITEM = EvidenceRef.parse("9.6.1");

    @Test
    void everything_answered_and_confirmed_is_standards_met() throws IOException {
        Run run = score(Samples.complete());
        assertThat(run.out())
                .contains("\n  Standards Met\n")
                .contains("98 of 98 mandatory items are complete (98 answered, 0 exempt).")
                .contains("Nothing is outstanding for Standards Met")
                .endsWith("\nStandards Met.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void one_item_fewer_is_not_met_with_one_blocker() throws IOException {
        Assessment oneFewer =
                Samples.complete().toBuilder().withoutAnswer(AN_ITEM).build();
        Run run = score(oneFewer);
        assertThat(run.out())
                .contains("\n  Standards Not Met\n")
                .contains("\n  answer   9.6.1   Firewalls on all network boundaries\n")
                .contains("\nStandards Not Met: 1 item to go.\n");
        assertThat(run.exit()).isZero();
        assertThat(score(oneFewer, "--json").out())
                .containsOnlyOnce("\"kind\" : \"")
                .contains("\"kind\" : \"evidence\"");
    }

    @Test
    void a_certificate_exempts_the_missing_item_and_gives_standards_exceeded() throws IOException {
        Assessment certified = Samples.complete().toBuilder()
                .withoutAnswer(AN_ITEM)
                .certificate(Samples.cyberEssentialsPlus())
                .build();
        assertThat(score(certified).out())
                .contains("\n  Standards Exceeded\n")
                .contains("98 of 98 mandatory items are complete (97 answered, 1 exempt).");
    }

    @Test
    void today_is_the_default_of_the_command_line_only() throws IOException {
        assertThat(score(Samples.supplier(), "--json").out()).contains("\"asAt\" : \"" + Run.TODAY + "\"");
        assertThat(score(Samples.supplier(), "--json", "--as-at=2026-03-04").out())
                .contains("\"asAt\" : \"2026-03-04\"");
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        "not-met, standards-not-met, 0",
        "not-met, approaching-standards, 1",
        "not-met, standards-met, 1",
        "met, approaching-standards, 0",
        "met, standards-met, 0",
        "met, standards-exceeded, 1",
        "exceeded, standards-exceeded, 0",
        "possibly-exceeded, standards-met, 0",
        "possibly-exceeded, standards-exceeded, 1"
    })
    void require(String which, String required, int exit) throws IOException {
        Assessment met = Samples.complete();
        Assessment exceeded =
                met.toBuilder().certificate(Samples.cyberEssentialsPlus()).build();
        String json = switch (which) {
            case "not-met" -> Samples.json(Samples.supplier());
            case "met" -> Samples.json(met);
            case "exceeded" -> Samples.json(exceeded);
            default -> Samples.json(exceeded).replace("whole-organisation", "subset");
        };
        Run run = Run.withInput(json, "score", "-", "--require", required);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err().isEmpty()).isEqualTo(exit == 0);
        assertThat(Run.withInput(json, "score", "-", "--json", "--require", required)
                        .exit())
                .isEqualTo(exit);
        assertThat(Run.withInput(json, "score", "-", "--ndjson", "--require", required)
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void a_name_cannot_steer_the_terminal() throws IOException {
        String json = Samples.json(Samples.supplier())
                .replace("A care-governance software supplier", "Evil \\u001b[2J\\u202e\\r\\n Ltd \\ud83d\\ude00");
        Run run = Run.withInput(json, "score", "-");
        assertThat(run.lines().get(0)).isEqualTo("Evil ?[2J??? Ltd \ud83d\ude00 (8XX01)");
    }

    private static Run score(Assessment assessment, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "score";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.withInput(Samples.json(assessment), args);
    }
}
