package io.github.opendspt.workbook.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.workbook.XlsxParts;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A sheet of the CAF-aligned track, written and read back. */
class CafSheetTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);
    private static final List<String> TEXTS = List.of(
            "As the board saw it.",
            "",
            "=HYPERLINK(\"x\")",
            "two\nlines",
            " kept as it is ",
            "caf\u00e9 \ud83c\udfe5",
            "12");

    private static CafAssessment.Builder trust() {
        return CafAssessment.builder(
                Edition.parse("2025-26"),
                new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST));
    }

    private static byte[] sheet(CafAssessment assessment) {
        Evaluator evaluator = Evaluator.of(CATALOGUE, (form, set, day) -> Credits.none());
        return CafSheet.of(evaluator.evaluate(assessment, AS_AT)).toXlsx();
    }

    private static CafSheetReading read(byte[] sheet) {
        return CafSheetReader.of(CATALOGUE).read(sheet);
    }

    private static CafOutcomeRef ref(String ref) {
        return CafOutcomeRef.parse(ref);
    }

    private static CafAssessment full() {
        return trust().outcome(
                        ref("A1.a"),
                        OutcomeAnswer.builder()
                                .level(AchievementLevel.ACHIEVED)
                                .explanation("The board owns it.")
                                .owner("SIRO")
                                .reviewBy(LocalDate.of(2026, 12, 1))
                                .indicator("A#1", true)
                                .indicator("NA#2", false)
                                .indicatorList("ncsc-3.2")
                                .build())
                .outcome(ref("B5.a"), OutcomeAnswer.of(AchievementLevel.PARTIALLY_ACHIEVED))
                .policy(ref("B2.a"), new PolicyAnswer(PolicyStanding.NOT_YET, "By September."))
                .evidence(ref("B5.c"), Evidence.builder("Restore test", AS_AT).build())
                .improvementPlan(new ImprovementPlan(AS_AT, null))
                .publication(new Publication(Status.STANDARDS_NOT_MET, AS_AT))
                .build();
    }

    /** The sheet with its shared texts changed, as a person changes them. */
    private static byte[] changed(byte[] sheet, UnaryOperator<String> change) throws IOException {
        return XlsxParts.edit(
                sheet,
                "xl/sharedStrings.xml",
                texts -> change.apply(new String(texts, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(CafSheetReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.place() + " " + problem.reason().code())
                .toList();
    }

    @Test
    void writtenAndReadBackUnchangedItIsTheSame() {
        CafSheetReading reading = read(sheet(full()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.assessment()).contains(full());
        assertThat(CafSheetReader.of(CATALOGUE).into(full()).read(sheet(full())).assessment())
                .contains(full());
    }

    @Test
    void theSameEvaluationGivesTheSameBytes() {
        assertThat(sheet(full())).isEqualTo(sheet(full()));
    }

    /** Whatever the texts, and whichever outcomes have a level; drawn by the number of the repetition. */
    @RepeatedTest(40)
    void anyAssessmentComesBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CafAssessment.Builder drawn = trust();
        CafOutcomes outcomes = CATALOGUE.caf().outcomes(Edition.parse("2025-26"));
        for (CafOutcome outcome : outcomes.outcomes()) {
            if (random.nextInt(3) > 0) {
                OutcomeAnswer.Builder answer = OutcomeAnswer.builder();
                if (random.nextInt(4) > 0) {
                    answer.level(
                            outcome.levels().get(random.nextInt(outcome.levels().size())));
                }
                if (random.nextBoolean()) {
                    answer.explanation(TEXTS.get(random.nextInt(TEXTS.size())));
                }
                if (random.nextBoolean()) {
                    answer.owner(TEXTS.get(random.nextInt(TEXTS.size())));
                }
                if (random.nextBoolean()) {
                    answer.reviewBy(AS_AT.plusDays(random.nextInt(400)));
                }
                for (int i = random.nextInt(3); i > 0; i--) {
                    answer.indicator("A#" + i, random.nextBoolean());
                }
                OutcomeAnswer made = answer.build();
                if (!made.equals(OutcomeAnswer.builder().build())) {
                    drawn.outcome(outcome.ref(), made);
                }
            }
        }
        outcomes.policies().forEach(policy -> {
            if (random.nextBoolean()) {
                drawn.policy(
                        policy.ref(),
                        new PolicyAnswer(
                                PolicyStanding.values()[random.nextInt(2)], TEXTS.get(random.nextInt(TEXTS.size()))));
            }
        });
        CafAssessment assessment = drawn.build();
        CafSheetReading reading = read(sheet(assessment));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(assessment);
    }

    @Test
    void whatAPersonChangesIsTaken() throws IOException {
        byte[] edited = changed(
                sheet(full()),
                texts ->
                        texts.replace("The board owns it.", "A new sentence.").replace("By September.", "By October."));
        CafAssessment read = read(edited).assessment().orElseThrow();
        assertThat(read.outcomes().get(ref("A1.a")).explanation()).isEqualTo("A new sentence.");
        assertThat(read.policies().get(ref("B2.a")).summary()).isEqualTo("By October.");
    }

    /** What a person takes out of the sheet is nowhere in the file. */
    @Test
    void theHiddenSheetRepeatsNoText() throws IOException {
        StringBuilder all = new StringBuilder();
        changed(sheet(full()), texts -> {
            all.append(texts);
            return texts;
        });
        assertThat(all.toString().split("The board owns it\\.", -1)).hasSize(2);
    }

    @Test
    void everyCellThatCannotBeTakenIsNamedAndNothingIsTaken() throws IOException {
        byte[] edited = changed(
                sheet(full()), texts -> texts.replace(">B5.a<", ">b5.a<").replace(">Yes<", ">perhaps<"));
        CafSheetReading reading = read(edited);
        assertThat(reading.assessment()).isEmpty();
        assertThat(problems(reading))
                .anyMatch(problem -> problem.startsWith("Outcomes!A") && problem.endsWith("sheet.ref-unreadable"));
        assertThat(problems(reading)).anyMatch(problem -> problem.endsWith("sheet.not-yes-or-no"));
        assertThat(reading.problems()).extracting(SheetProblem::toString).noneMatch(text -> text.contains("perhaps"));
    }

    @Test
    void aWorkbookOfAnotherKindIsNotTakenForOne() {
        XlsxWriter other = new XlsxWriter();
        other.page("Outcomes").row();
        assertThat(CafSheetReader.isCafSheet(other.toBytes())).isFalse();
        assertThat(CafSheetReader.isCafSheet(sheet(full()))).isTrue();
        assertThat(CafSheetReader.isCafSheet("{}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(problems(read(other.toBytes()))).containsExactly(" sheet.no-edition");
    }

    @Test
    void whatNoCellHoldsIsRefusedWithItsPlace() {
        CafAssessment assessment = trust().outcome(
                        ref("A1.a"),
                        OutcomeAnswer.builder().explanation("x\u0001y").build())
                .build();
        assertThatThrownBy(() -> sheet(assessment))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .containsExactly("/outcomes/A1.a/explanation"));
    }

    /** The expected levels as a person keeps them in a workbook, with the row of each problem. */
    @Test
    void aProfileIsReadFromAWorkbook() {
        XlsxWriter workbook = new XlsxWriter();
        Page page = workbook.page("Levels");
        for (List<String> row : List.of(
                List.of("Outcome", "Expected level"),
                List.of("A1.a", "Achieved"),
                List.of("B5.a", "partially achieved"))) {
            page.row();
            page.text(0, row.get(0), Look.PLAIN);
            page.text(1, row.get(1), Look.PLAIN);
        }
        CafOutcomes outcomes = CATALOGUE.caf().outcomes(Edition.parse("2025-26"));
        CafProfile profile =
                CafProfileSheet.read(workbook.toBytes(), outcomes, "mine").orElseThrow();
        assertThat(profile.level(ref("A1.a"))).contains(AchievementLevel.ACHIEVED);
        assertThat(profile.level(ref("B5.a"))).contains(AchievementLevel.PARTIALLY_ACHIEVED);
        page.row();
        page.row();
        page.text(0, "E1.b", Look.PLAIN);
        assertThat(CafProfileSheet.read(workbook.toBytes(), outcomes, "mine").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(5));
        assertThat(CafProfileSheet.read(new byte[] {'P', 'K', 3, 4}, outcomes, "mine")
                        .problems())
                .hasSize(1);
    }
}
