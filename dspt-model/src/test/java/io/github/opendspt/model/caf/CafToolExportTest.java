package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CafToolExportTest {

    private static final Organisation TRUST =
            new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST);

    private static final String SAMPLE = """
            {
              "A1.a": {
                "indicators": {
                  "not-achieved_A1.a.1": false, "not-achieved_A1.a.2": false,
                  "achieved_A1.a.5": true, "achieved_A1.a.6": true,
                  "achieved_A1.a.5_comment": "board paper 12", "achieved_A1.a.6_comment": ""
                },
                "confirmation": {
                  "outcome_status": "Achieved", "outcome_status_message": "All statements hold.",
                  "confirm_outcome": "confirm", "confirm_outcome_confirm_comment": "reviewed in May"
                }
              },
              "D2.b": {
                "indicators": {"not-achieved_D2.b.1": true, "achieved_D2.b.3": true},
                "confirmation": {
                  "outcome_status": "Not achieved", "outcome_status_message": "",
                  "confirm_outcome": "confirm", "confirm_outcome_confirm_comment": ""
                }
              }
            }
            """;

    private static Reading<CafAssessment> read(String edition, String export) {
        CafOutcomes outcomes = CafCatalogue.bundled().outcomes(Edition.parse(edition));
        return CafToolExport.into(outcomes).read(export.getBytes(StandardCharsets.UTF_8), TRUST);
    }

    private static List<String> findings(Reading<CafAssessment> reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static List<String> problems(String export) {
        return read("2025-26", export).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " line " + problem.line())
                .toList();
    }

    @Test
    void theConfirmedStatusIsTheStatedLevel() {
        CafAssessment assessment = read("2025-26", SAMPLE).orElseThrow();
        assertThat(assessment.edition()).hasToString("2025-26");
        assertThat(assessment.organisation()).isEqualTo(TRUST);
        assertThat(assessment.outcome(CafOutcomeRef.parse("A1.a")).orElseThrow().level())
                .isEqualTo(AchievementLevel.ACHIEVED);
        assertThat(assessment.outcome(CafOutcomeRef.parse("D2.b")).orElseThrow().level())
                .isEqualTo(AchievementLevel.NOT_ACHIEVED);
    }

    /** Rule E4. */
    @Test
    void statementsKeepTheirNamesAndAreMarkedAsOfTheFrameworksList() {
        OutcomeAnswer answer = read("2025-26", SAMPLE)
                .orElseThrow()
                .outcome(CafOutcomeRef.parse("A1.a"))
                .orElseThrow();
        assertThat(answer.indicatorList()).isEqualTo("ncsc-3.2");
        assertThat(answer.indicators())
                .containsOnlyKeys("achieved_A1.a.5", "achieved_A1.a.6", "not-achieved_A1.a.1", "not-achieved_A1.a.2")
                .containsEntry("achieved_A1.a.5", true)
                .containsEntry("not-achieved_A1.a.1", false);
    }

    @Test
    void messageAndCommentsBecomeTheExplanation() {
        CafAssessment assessment = read("2025-26", SAMPLE).orElseThrow();
        assertThat(assessment.outcome(CafOutcomeRef.parse("A1.a")).orElseThrow().explanation())
                .isEqualTo("All statements hold.\nreviewed in May\nachieved_A1.a.5: board paper 12");
        assertThat(assessment.outcome(CafOutcomeRef.parse("D2.b")).orElseThrow().explanation())
                .isNull();
    }

    @Test
    void whatTheExportDoesNotHoldIsNamed() {
        Reading<CafAssessment> reading = read("2025-26", SAMPLE);
        assertThat(findings(reading)).containsExactly("caf-tool.absent null");
        assertThat(reading.findings().get(0).message())
                .startsWith("the export holds nothing for these outcomes of 2025-26: A1.b, A1.c, ")
                .endsWith("E4.a and E4.b");
    }

    @Test
    void anOutcomeOfAnotherVersionIsReportedAndNotTaken() {
        Reading<CafAssessment> reading = read(
                "2026-27",
                "{\"C2.b\":{\"confirmation\":{\"outcome_status\":\"Achieved\",\"confirm_outcome\":\"confirm\"}}}");
        assertThat(reading.orElseThrow().outcomes()).isEmpty();
        assertThat(findings(reading)).contains("caf-tool.other-outcome /C2.b");
    }

    @Test
    void aStatusThatIsMissingOrNotConfirmedIsReported() {
        Reading<CafAssessment> reading = read(
                "2025-26",
                "{\"A1.a\":{\"indicators\":{}},\"A1.b\":{\"confirmation\":{\"outcome_status\":\"Achieved\",\"confirm_outcome\":\"change\"}},"
                        + "\"A1.c\":{\"confirmation\":{}}}");
        assertThat(findings(reading))
                .contains("caf-tool.no-status /A1.a", "caf-tool.not-confirmed /A1.b", "caf-tool.no-status /A1.c");
        assertThat(reading.orElseThrow()
                        .outcome(CafOutcomeRef.parse("A1.a"))
                        .orElseThrow()
                        .level())
                .isNull();
        assertThat(reading.orElseThrow()
                        .outcome(CafOutcomeRef.parse("A1.b"))
                        .orElseThrow()
                        .level())
                .isEqualTo(AchievementLevel.ACHIEVED);
    }

    @Test
    void anUnknownMemberIsPassedOverAndReported() {
        Reading<CafAssessment> reading = read("2025-26", "{\"A1.a\":{\"reviewer\":\"someone\"}}");
        assertThat(findings(reading)).contains("value.unknown-member /A1.a");
    }

    @Test
    void whatCannotBeReadIsReportedWithItsPlace() {
        assertThat(
                        problems(
                                "{\n\"a1.a\":{},\n\"A1.b\":{\"confirmation\":{\"outcome_status\":\"achieved\"}},\n\"A1.c\":[]}"))
                .containsExactly(
                        "ref.malformed /a1.a line 2",
                        "value.unknown-word /A1.b/confirmation/outcome_status line 3",
                        "value.wrong-type /A1.c line 4");
    }

    @Test
    void aStatementIsTrueOrFalseAndACommentIsAText() {
        assertThat(
                        problems(
                                "{\n\"A1.a\":{\"indicators\":{\n\"achieved_A1.a.5\":\"yes\",\n\"achieved_A1.a.5_comment\":true,\n\"achieved_A1.a.6\":1}}}"))
                .containsExactly(
                        "caf-tool.statement /A1.a/indicators/achieved_A1.a.5 line 3",
                        "caf-tool.comment /A1.a/indicators/achieved_A1.a.5_comment line 4",
                        "caf-tool.statement /A1.a/indicators/achieved_A1.a.6 line 5");
    }

    @Test
    void anExplanationThatWouldBeTooLongIsReportedAndNotCut() {
        String half = "x".repeat(Answer.MAX_TEXT / 2);
        assertThat(problems("{\"A1.a\":{\"confirmation\":{\"outcome_status_message\":\"" + half
                        + "\",\"confirm_outcome_confirm_comment\":\"" + half + "\"}}}"))
                .containsExactly("caf-tool.explanation /A1.a line 1");
    }

    @Test
    void nothingThatSomeoneWroteIsInAFindingOrProblem() {
        String export = SAMPLE.replace("\"confirm\"", "\"secret\"").replace("board paper 12", "secret");
        assertThat(read("2025-26", export).findings().stream()
                        .map(Finding::message)
                        .collect(Collectors.joining()))
                .doesNotContain("secret");
        assertThat(read("2025-26", export.replace("\"Achieved\"", "\"secret words here\""))
                        .problems())
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("secret"));
    }

    @Test
    void whatWasReadIsAValidDocument() {
        assertThat(CafAssessmentJson.writer().check(read("2025-26", SAMPLE).orElseThrow()))
                .isEmpty();
    }
}
