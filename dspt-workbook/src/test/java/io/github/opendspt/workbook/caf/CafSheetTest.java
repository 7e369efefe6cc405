package io.github.opendspt.workbook.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.workbook.XlsxParts;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
        return CafSheet.of(evaluate(assessment)).toXlsx();
    }

    /** Section B: the deadline stands on the first sheet, and that none is known. */
    @Test
    void theDeadlineOfTheEdition() throws IOException {
        CafEvaluation evaluation = evaluate(trust().build());
        EditionFacts known = CATALOGUE.edition(evaluation.assessment().edition());
        assertThat(start(CafSheet.of(evaluation).withEdition(known)))
                .containsEntry("Deadline", known.deadline().on().toString());
        assertThat(start(CafSheet.of(evaluation).withEdition(EditionFacts.unknown(known.edition()))))
                .containsEntry("Deadline", "Not known");
        assertThat(start(CafSheet.of(evaluation))).doesNotContainKey("Deadline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafSheet.of(evaluation).withEdition(EditionFacts.unknown(Edition.parse("2024-25"))));
    }

    private static Map<String, String> start(CafSheet sheet) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.toXlsx()))) {
            for (Row row : workbook.getSheetAt(0)) {
                Cell value = row.getCell(2);
                if (row.getCell(1) != null && value != null) {
                    facts.put(
                            row.getCell(1).getStringCellValue(),
                            value.getCellType() == CellType.NUMERIC
                                    ? value.getLocalDateTimeCellValue()
                                            .toLocalDate()
                                            .toString()
                                    : value.toString());
                }
            }
        }
        return facts;
    }

    /** A text where nothing is read is named with its place, on every sheet. */
    @Test
    void whatIsTypedWhereNothingIsReadIsReported() throws IOException {
        assertThat(read(sheet(trust().build())).findings()).isEmpty();
        assertTyped("Outcomes", 2, 1, "Outcomes!B3: sheet.given-changed");
        assertTyped("Outcomes", 2, 2, "Outcomes!C3: sheet.given-changed");
        assertTyped("Outcomes", 2, 3, "Outcomes!D3: sheet.given-changed");
        assertTyped("Outcomes", 2, 4, "Outcomes!E3: sheet.given-changed");
        assertTyped("Outcomes", 2, 10, "Outcomes!K2: sheet.column-not-read");
        assertTyped("Policies", 20, 5, "Policies!F2: sheet.column-not-read");
        assertTyped("Evidence", 5, 12, "Evidence!M2: sheet.column-not-read");
        assertTyped("Start here", 4, 4, "'Start here'!E5: sheet.cell-not-read");
        assertTyped("Start here", 40, 2, "'Start here'!C41: sheet.cell-not-read");
        assertTyped("Start here", 6, 2, "'Start here'!C7: sheet.given-changed");
    }

    private static void assertTyped(String sheet, int row, int column, String finding) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet(trust().build())));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            Row typed = workbook.getSheet(sheet).getRow(row);
            typed = typed == null ? workbook.getSheet(sheet).createRow(row) : typed;
            typed.createCell(column).setCellValue("A note");
            workbook.write(saved);
            CafSheetReading reading = read(saved.toByteArray());
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.findings()).hasSize(1).first().asString().startsWith(finding);
        }
    }

    /** What the formulas give for each level is what the library makes of it. */
    @Test
    void theStateFollowsTheLevel() throws IOException {
        for (AchievementLevel level : AchievementLevel.values()) {
            CafAssessment.Builder stated = trust();
            CafOutcomes outcomes = evaluate(stated.build()).outcomes();
            outcomes.outcomes().stream()
                    .filter(outcome -> outcome.levels().contains(level))
                    .forEach(outcome -> stated.outcome(outcome.ref(), OutcomeAnswer.of(level)));
            CafEvaluation evaluation = evaluate(stated.build());
            try (XSSFWorkbook workbook = new XSSFWorkbook(
                    new ByteArrayInputStream(CafSheet.of(evaluation).toXlsx()))) {
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                for (int row = 2; row < 2 + outcomes.outcomes().size(); row++) {
                    Row cells = workbook.getSheet("Outcomes").getRow(row);
                    CafOutcomeRef ref = ref(cells.getCell(0).getStringCellValue());
                    assertThat(cells.getCell(4).getStringCellValue())
                            .as("%s %s", ref, level)
                            .isEqualTo(evaluation
                                    .scorecard()
                                    .result(ref)
                                    .orElseThrow()
                                    .result()
                                    .displayName());
                }
            }
        }
    }

    private static CafEvaluation evaluate(CafAssessment assessment) {
        return Evaluator.of(CATALOGUE, (form, set, day) -> Credits.none()).evaluate(assessment, AS_AT);
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
        CafAssessment assessment = any(repetition.getCurrentRepetition());
        CafSheetReading reading = read(sheet(assessment));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(assessment);
    }

    private static CafAssessment any(int seed) {
        Random random = new Random(seed);
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
                for (int i = random.nextInt(3); i > 0; i--) {
                    answer.document(document(random));
                }
                OutcomeAnswer made = answer.build();
                if (!made.equals(OutcomeAnswer.builder().build())) {
                    drawn.outcome(outcome.ref(), made);
                }
            }
        }
        for (CafOutcome outcome : outcomes.outcomes()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                drawn.evidence(outcome.ref(), evidence(random));
            }
            if (random.nextInt(4) == 0) {
                drawn.draft(outcome.ref(), new CafDraft(drafted(random), pick(random, "Carried", null)));
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
        return drawn.build();
    }

    private static @Nullable String pick(Random random, @Nullable String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static Document document(Random random) {
        return new Document(
                "Minutes " + random.nextInt(9), pick(random, null, "", "https://x.example/a", "=1+1", "two\nlines"));
    }

    private static Evidence evidence(Random random) {
        return new Evidence(
                "Restore test " + random.nextInt(9),
                random.nextBoolean() ? null : EvidenceKind.values()[random.nextInt(EvidenceKind.values().length)],
                AS_AT.minusDays(100 + random.nextInt(400)),
                random.nextBoolean() ? null : Instant.parse("2026-03-02T08:15:00Z"),
                pick(random, null, "backup", "=cmd"),
                pick(random, null, "", "file:///x"),
                random.nextBoolean() ? null : Checksum.parse("sha256:" + "ab".repeat(32)),
                random.nextBoolean() ? null : AS_AT.plusDays(random.nextInt(400)),
                random.nextBoolean() ? null : EvidenceSays.values()[random.nextInt(EvidenceSays.values().length)],
                pick(random, null, "tapes"));
    }

    private static OutcomeAnswer drafted(Random random) {
        OutcomeAnswer.Builder draft = OutcomeAnswer.builder();
        if (random.nextBoolean()) {
            draft.level(AchievementLevel.ACHIEVED)
                    .explanation(TEXTS.get(random.nextInt(TEXTS.size())))
                    .owner("SIRO")
                    .reviewBy(AS_AT);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            draft.indicator("NA#" + i, random.nextBoolean())
                    .indicatorList("ncsc-3.2")
                    .document(document(random));
        }
        return draft.build();
    }

    /** A table alone holds less, and is read into what it was written of: nothing changes, and nothing is lost. */
    @RepeatedTest(20)
    void anyTableComesBackIntoItsAssessment(RepetitionInfo repetition) {
        CafAssessment assessment = any(repetition.getCurrentRepetition());
        byte[] table = CafSheet.of(evaluate(assessment)).toCsv();

        CafSheetReading reading = CafSheetReader.of(CATALOGUE).into(assessment).read(table);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.assessment()).contains(assessment);
        assertThat(problems(read(table))).containsExactly(" sheet.needs-assessment");
    }

    @Test
    void aTableHasTheRowsOfTheSheetAndTakesWhatIsTyped() {
        byte[] table = CafSheet.of(evaluate(full())).toCsv();
        String text = new String(table, StandardCharsets.UTF_8);
        assertThat(text.lines())
                .hasSize(48)
                .first()
                .asString()
                .isEqualTo("\uFEFFRef,Outcome,Levels that it has,Expected level,State,Your level,Explanation,Owner,"
                        + "Review by");

        CafAssessment read = CafSheetReader.of(CATALOGUE)
                .into(full())
                .read(text.replace("The board owns it.", "A new sentence.")
                        .replace("partially achieved,,,", "achieved,,,")
                        .getBytes(StandardCharsets.UTF_8))
                .assessment()
                .orElseThrow();

        assertThat(read.outcomes().get(ref("A1.a")).explanation()).isEqualTo("A new sentence.");
        assertThat(read.outcomes().get(ref("A1.a")).indicators()).hasSize(2);
        assertThat(read.outcomes().get(ref("B5.a")).level()).isEqualTo(AchievementLevel.ACHIEVED);
        assertThat(problems(CafSheetReader.of(CATALOGUE)
                        .into(full())
                        .read(text.replace("partially achieved,,,", "PA,,,").getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .startsWith("Outcomes!F")
                .endsWith("sheet.not-on-the-list");
    }

    /** Evidence, documents and drafts are seen, changed and taken out like anything else. */
    @Test
    void recordsAreTakenFromTheirSheets() throws IOException {
        CafAssessment before = full().toBuilder()
                .draft(ref("C1.a"), new CafDraft(OutcomeAnswer.of(AchievementLevel.ACHIEVED), "Carried from last year"))
                .build();
        byte[] edited = changed(
                sheet(before),
                texts ->
                        texts.replace("Restore test", "Restore drill").replace("Carried from last year", "Look again"));
        CafAssessment read = read(edited).assessment().orElseThrow();

        assertThat(read.evidence().get(ref("B5.c"))).extracting(Evidence::title).containsExactly("Restore drill");
        assertThat(read.drafts().get(ref("C1.a")).why()).isEqualTo("Look again");
        StringBuilder all = new StringBuilder();
        changed(sheet(before), texts -> {
            all.append(texts);
            return texts;
        });
        assertThat(all.toString().split("Restore test", -1)).hasSize(2);
    }

    @Test
    void onlyASheetOfTheTrackIsReadAsOne() {
        CafSheetReader reader = CafSheetReader.of(CATALOGUE);
        XlsxWriter other = new XlsxWriter();
        other.page("Outcomes").row();

        assertThat(reader.readIfCaf(sheet(full())).orElseThrow().assessment()).contains(full());
        assertThat(reader.readIfCaf(other.toBytes())).isEmpty();
        assertThat(reader.readIfCaf(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(reader.readIfCaf("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
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
