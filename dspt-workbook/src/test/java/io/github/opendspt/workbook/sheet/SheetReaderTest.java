package io.github.opendspt.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What people do to a sheet before it is read: each cell is taken, or reported with its place. */
class SheetReaderTest {

    private static final SheetReader READER = SheetReader.of(SheetAssessments.CATALOGUE);
    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.2.4");
    private static final EvidenceRef ANY = EvidenceRef.parse("1.3.7");
    private static final Assessment BASE = SheetAssessments.empty()
            .answer(TEXT, Answer.text("ZA123456"))
            .answer(TICK, Answer.yes(true))
            .build();

    @Test
    void columnsMayBeMovedRenamedAndHidden() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            Sheet answers = workbook.getSheet("Answers");
            // The column of answers goes behind all others, under another heading.
            for (Row row : answers) {
                Cell from = row.getCell(8);
                Cell to = row.createCell(20);
                if (from != null && !from.toString().isEmpty()) {
                    to.setCellValue(from.toString());
                    from.setBlank();
                }
            }
            answers.getRow(1).getCell(20).setCellValue("What we say");
            answers.setColumnHidden(20, true);
            workbook.setSheetName(workbook.getSheetIndex(answers), "Ours");
        }));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(BASE);
    }

    @Test
    void whatIsTypedWhereNothingIsReadIsReported() {
        Evaluation evaluation = SheetAssessments.evaluate(BASE);
        byte[] file = AnswerSheet.of(evaluation)
                .withPlan(SheetAssessments.EVALUATOR.plan(evaluation))
                .toXlsx();

        SheetReading reading = READER.read(edited(file, workbook -> {
            type(workbook.getSheet("Start here"), 399, 1);
            type(workbook.getSheet("Start here"), 5, 1);
            type(workbook.getSheet("Plan"), 399, 1);
            type(workbook.getSheet("Plan"), 3, 5);
        }));

        assertThat(reading.assessment()).contains(BASE);
        assertThat(reading.findings())
                .extracting(finding -> finding.place() + " " + finding.reason().code())
                .containsExactlyInAnyOrder(
                        "'Start here'!B400 sheet.cell-not-read",
                        "'Start here'!B6 sheet.cell-not-read",
                        "Plan!A400 sheet.given-changed",
                        "Plan!A4 sheet.given-changed");
        assertThat(READER.read(file).findings()).isEmpty();
    }

    private static void type(Sheet sheet, int row, int column) {
        Row edited = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        edited.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue("typed by hand");
    }

    @Test
    void aLinkBesideADraftThatIsNoDocumentIsReported() {
        Assessment drafted = BASE.toBuilder()
                .draft(ANY, Draft.of(Answer.text("As last year")))
                .build();

        SheetReading reading = READER.read(edited(drafted, workbook -> {
            Row row = workbook.getSheet("Drafts").getRow(2);
            row.getCell(4, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue("policies/backup.pdf");
        }));

        assertThat(reading.assessment()).contains(drafted);
        assertThat(reading.findings())
                .extracting(finding -> finding.place() + " " + finding.reason().code())
                .containsExactly("Drafts!E3 sheet.link-beside-draft");
    }

    @Test
    void whatWasTypedOverTheTitleOfAConfirmationIsReported() {
        SheetReading reading = READER.read(edited(
                BASE,
                workbook ->
                        workbook.getSheet("Confirmations").getRow(2).getCell(1).setCellValue("Agreed by the board")));

        assertThat(reading.assessment()).contains(BASE);
        assertThat(reading.findings())
                .extracting(finding -> finding.place() + " " + finding.reason().code())
                .containsExactly("Confirmations!B3 sheet.given-changed");
    }

    @Test
    void withoutTheHiddenRowColumnsAreKnownByTheirHeadings() {
        SheetReading reading = READER.into(BASE)
                .read(edited(
                        BASE,
                        workbook -> workbook.sheetIterator().forEachRemaining(sheet -> {
                            Row marks = sheet.getRow(0);
                            if (marks != null && !sheet.getSheetName().equals("dspt")) {
                                sheet.removeRow(marks);
                            }
                        })));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.assessment()).contains(BASE);
    }

    @Test
    void rowsThatWereCutAwayAreReportedAndKeptWhereThereIsAnAssessment() {
        byte[] cut = edited(BASE, workbook -> workbook.getSheet("Answers").removeRow(row(workbook, TEXT)));
        SheetReading alone = READER.read(cut);
        assertThat(alone.assessment().orElseThrow().answers()).containsOnlyKeys(TICK);
        assertThat(codes(alone.findings())).containsExactly("sheet.row-missing");
        assertThat(READER.into(BASE).read(cut).assessment()).contains(BASE);
    }

    @Test
    void aColumnOfOnesOwnIsKeptAndComesBack() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            workbook.getSheet("Answers").getRow(1).createCell(16).setCellValue("Meeting");
            row(workbook, TEXT).createCell(16).setCellValue("=asked on Monday");
        }));
        assertThat(reading.assessment()).contains(BASE);
        SheetNotes notes = reading.notes();
        assertThat(notes.columns()).containsExactly("Meeting");
        assertThat(notes.row(TEXT)).containsExactly("=asked on Monday");
        assertThat(notes.toString()).doesNotContain("Monday");
        SheetNotes kept = ofCsv(notes.toCsv());
        assertThat(kept).isEqualTo(notes);
        byte[] next =
                AnswerSheet.of(SheetAssessments.evaluate(BASE)).withNotes(notes).toXlsx();
        assertThat(READER.read(next).notes()).isEqualTo(notes);
        byte[] table =
                AnswerSheet.of(SheetAssessments.evaluate(BASE)).withNotes(notes).toCsv();
        assertThat(READER.into(BASE).read(table).notes()).isEqualTo(notes);
    }

    @Test
    void everyCellThatCannotBeTakenIsReportedInOnePass() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            row(workbook, TICK).getCell(8).setCellValue("perhaps");
            row(workbook, TEXT).getCell(12).setCellValue("next summer");
            row(workbook, TEXT).getCell(13).setCellValue(46_203.5);
            row(workbook, ANY).getCell(10).setCellValue("https://example.org/x");
            row(workbook, ANY).getCell(8).setCellValue("Yes");
            row(workbook, ANY).getCell(14).setCellValue("maybe");
            Sheet certificates = workbook.getSheet("Certificates");
            certificates.getRow(2).getCell(0).setCellValue("Some certificate");
            certificates.getRow(3).getCell(0).setCellValue("ISO 27001");
            Sheet evidence = workbook.getSheet("Evidence");
            evidence.getRow(2).getCell(1).setCellValue("A screenshot");
        }));
        assertThat(reading.assessment()).isEmpty();
        assertThat(reading.problems().stream()
                        .map(problem -> problem.place() + " " + problem.reason().code()))
                .containsExactlyInAnyOrder(
                        "Answers!" + cell("M", TEXT) + " sheet.not-a-day",
                        "Answers!" + cell("I", TICK) + " sheet.not-yes-or-no",
                        "Answers!" + cell("K", ANY) + " sheet.link-without-day",
                        "Answers!" + cell("O", ANY) + " sheet.not-yes-or-no",
                        "Certificates!A3 sheet.not-on-the-list",
                        "Certificates!B4 certificate.member-missing",
                        "Certificates!C4 certificate.member-missing",
                        "Certificates!D4 certificate.member-missing",
                        "Evidence!A3 sheet.ref-missing",
                        "Evidence!D3 sheet.cell-blank");
        assertThat(reading.problems().toString()).doesNotContain("perhaps").doesNotContain("summer");
    }

    /** One owner for several rows is written once and merged; an answer that spreads over the comment is no comment. */
    @Test
    void aMergedAreaCountsForItsRowsAndNotForTheColumnsBesideItsFirst() {
        EvidenceRef next = EvidenceRef.parse("1.1.2");
        Assessment both = BASE.toBuilder()
                .answer(next, Answer.documents(new Document("Register", null)))
                .build();
        SheetReading reading = READER.read(edited(both, workbook -> {
            Row row = row(workbook, TEXT);
            int number = row.getRowNum();
            row.getCell(11).setCellValue("Practice manager");
            row.getSheet().addMergedRegion(new CellRangeAddress(number, number + 1, 11, 11));
            row.getSheet().addMergedRegion(new CellRangeAddress(number, number, 8, 9));
        }));
        assertThat(reading.problems()).isEmpty();
        Assessment read = reading.assessment().orElseThrow();
        assertThat(read.answers().get(TEXT).owner()).isEqualTo("Practice manager");
        assertThat(read.answers().get(next).owner()).isEqualTo("Practice manager");
        assertThat(read.answers().get(TEXT).comment()).isNull();
    }

    @Test
    void daysAreTypedTheDayFirst() {
        for (String day : List.of(
                "30/06/2026", "30.6.2026", "30-06-2026", "30 June 2026", "30 jun 2026", "30-Jun-26", "2026-06-30")) {
            SheetReading reading = READER.read(
                    edited(BASE, workbook -> row(workbook, TEXT).getCell(12).setCellValue(day)));
            assertThat(reading.assessment().orElseThrow().answers().get(TEXT).reviewBy())
                    .as(day)
                    .isEqualTo(LocalDate.of(2026, 6, 30));
        }
        for (String day : List.of("06/30/2026", "30/06/26", "31 June 2026", "30/06-2026", "June 2026")) {
            assertThat(READER.read(edited(
                                    BASE,
                                    workbook -> row(workbook, TEXT).getCell(12).setCellValue(day)))
                            .problems())
                    .as(day)
                    .hasSize(1);
        }
    }

    @Test
    void whatIsTypedBesideNoAnswerIsADraftAndComesBackInTheSameRow() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            row(workbook, ANY).getCell(11).setCellValue("A. Reader");
            row(workbook, ANY).getCell(12).setCellValue(LocalDate.of(2026, 3, 1));
        }));
        Assessment read = reading.assessment().orElseThrow();
        assertThat(read.drafts())
                .containsOnlyKeys(ANY)
                .containsEntry(
                        ANY,
                        Draft.of(Answer.builder()
                                .text("")
                                .owner("A. Reader")
                                .reviewBy(LocalDate.of(2026, 3, 1))
                                .build()));
        byte[] next = AnswerSheet.of(SheetAssessments.evaluate(read)).toXlsx();
        assertThat(READER.read(next).assessment()).contains(read);
        byte[] answered = edited(read, workbook -> row(workbook, ANY).getCell(8).setCellValue("Yes"));
        assertThat(READER.into(read).read(answered).assessment().orElseThrow().drafts())
                .isEmpty();
    }

    @Test
    void whereTheKindIsNotKnownTheCellSaysIt() {
        assertThat(answer("yes", "")).isEqualTo(Answer.yes(true));
        assertThat(answer("FALSE", "")).isEqualTo(Answer.yes(false));
        assertThat(answer("30/06/2026", "")).isEqualTo(Answer.date(LocalDate.of(2026, 6, 30)));
        assertThat(answer("We keep it locked", "")).isEqualTo(Answer.text("We keep it locked"));
        assertThat(answer("Policy", "https://example.org/p"))
                .isEqualTo(Answer.documents(new Document("Policy", "https://example.org/p")));
        assertThat(answer("", "Policy, page 4")).isEqualTo(Answer.documents(Document.of("Policy, page 4")));
    }

    private static Answer answer(String answer, String link) {
        return READER.read(edited(BASE, workbook -> {
                    row(workbook, ANY).getCell(8).setCellValue(answer);
                    row(workbook, ANY).getCell(10).setCellValue(link);
                }))
                .assessment()
                .orElseThrow()
                .answers()
                .get(ANY);
    }

    @Test
    void aLinkBesideAnAnswerIsEvidenceOnceHoweverOftenItIsRead() {
        byte[] file = edited(BASE, workbook -> {
            row(workbook, TICK).getCell(10).setCellValue("https://example.org/optout");
            row(workbook, TICK).getCell(13).setCellValue(LocalDate.of(2026, 2, 3));
        });
        Assessment once = READER.into(BASE).read(file).assessment().orElseThrow();
        assertThat(once.evidence(TICK))
                .containsExactly(Evidence.builder("https://example.org/optout", LocalDate.of(2026, 2, 3))
                        .uri("https://example.org/optout")
                        .build());
        SheetReading again = READER.into(once).read(file);
        assertThat(again.assessment()).contains(once);
        assertThat(again.changes().orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void wordsOfAnotherLanguageAreUnderstoodOnlyIfDeclared() {
        byte[] file = edited(BASE, workbook -> row(workbook, TICK).getCell(8).setCellValue("nein"));
        assertThat(codes(READER.read(file).problems())).containsExactly("sheet.not-yes-or-no");
        assertThat(READER.withWords(Set.of("ja"), Set.of("Nein"))
                        .read(file)
                        .assessment()
                        .orElseThrow()
                        .answers()
                        .get(TICK))
                .isEqualTo(Answer.yes(false));
    }

    @Test
    void formulasCountAsTheirSavedValues() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            row(workbook, ANY).getCell(8).setCellFormula("\"We \"&\"did\"");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(row(workbook, ANY).getCell(8));
        }));
        assertThat(reading.assessment().orElseThrow().answers().get(ANY)).isEqualTo(Answer.text("We did"));
        assertThat(codes(READER.read(edited(BASE, workbook -> {
                            row(workbook, ANY).getCell(8).setCellFormula("1/0");
                            workbook.getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateFormulaCell(row(workbook, ANY).getCell(8));
                        }))
                        .problems()))
                .containsExactly("sheet.error-value");
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        String live = "=HYPERLINK(\"http://example.org\",\"click\")";
        Assessment assessment = BASE.toBuilder().answer(ANY, Answer.text(live)).build();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                AnswerSheet.of(SheetAssessments.evaluate(assessment)).toXlsx()))) {
            assertThat(row(workbook, ANY).getCell(8).getStringCellValue()).isEqualTo(live);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK");
                        }
                    }
                }
            }
        }
        assertThat(new String(
                        AnswerSheet.of(SheetAssessments.evaluate(assessment)).toCsv(), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK")
                .doesNotContain("\"=HYPERLINK");
    }

    @Test
    void whatNoCellCanHoldIsRefusedWithItsRef() {
        Assessment assessment = BASE.toBuilder()
                .answer(TEXT, Answer.text("bell \u0007"))
                .answer(ANY, Answer.text("\ud83d\ude00".repeat(17_000)))
                .build();
        AnswerSheet sheet = AnswerSheet.of(SheetAssessments.evaluate(assessment));
        InvalidDocumentException refused =
                Assertions.catchThrowableOfType(InvalidDocumentException.class, sheet::toXlsx);
        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.ref())
                .containsExactly(
                        "sheet.text-not-for-a-cell /answers/1.1.1/text 1.1.1",
                        "sheet.text-too-long /answers/1.3.7/text 1.3.7");
    }

    @Test
    void aSheetOfAnotherEditionCategoryOrOrganisationIsNamed() {
        byte[] file = AnswerSheet.of(SheetAssessments.evaluate(BASE)).toXlsx();
        Assessment other = Assessment.builder(
                        io.github.opendspt.model.Edition.parse("2026-27"), SheetAssessments.organisation())
                .category(3)
                .build();
        SheetReading reading = READER.into(other).read(file);
        assertThat(codes(reading.findings())).containsExactly("sheet.other-edition");
        assertThat(reading.assessment().orElseThrow().edition()).isEqualTo(other.edition());
        assertThat(reading.assessment().orElseThrow().answers()).isEqualTo(BASE.answers());
        assertThat(codes(READER.into(SheetAssessments.empty().category(2).build())
                        .read(file)
                        .findings()))
                .containsExactly("sheet.other-category");
        Assessment another = Assessment.builder(
                        SheetAssessments.EDITION, Organisation.of("8XX02", "Another", OrganisationType.IT_SUPPLIER))
                .category(3)
                .build();
        assertThat(codes(READER.into(another).read(file).problems())).containsExactly("sheet.other-organisation");
    }

    @Test
    void aSheetOfOtherRequirementsIsNamedAndReadByRef() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            for (Row row : workbook.getSheet("dspt")) {
                for (Cell cell : row) {
                    if (cell.toString().startsWith("sha256:")) {
                        cell.setCellValue("sha256:" + "0".repeat(64));
                    }
                }
            }
        }));
        assertThat(codes(reading.findings())).containsExactly("sheet.other-requirements");
        assertThat(reading.assessment()).contains(BASE);
    }

    @Test
    void whatIsTypedBesideTheFirstSheetsFieldsIsNamed() {
        SheetReading reading = READER.read(edited(
                BASE, workbook -> workbook.getSheetAt(0).getRow(4).createCell(5).setCellValue("call them on Monday")));
        assertThat(reading.assessment()).contains(BASE);
        assertThat(reading.findings())
                .extracting(finding -> finding.place() + " " + finding.reason().code())
                .containsExactly("'Start here'!F5 sheet.cell-not-read");
    }

    @Test
    void aTableOfAnswersNeedsItsAssessment() {
        byte[] table = AnswerSheet.of(SheetAssessments.evaluate(BASE)).toCsv();
        assertThat(codes(READER.read(table).problems())).containsExactly("sheet.needs-assessment");
        assertThat(codes(READER.into(BASE)
                        .read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .problems()))
                .containsExactly("sheet.no-answers");
    }

    @Test
    void tablesAreReadAsExcelSavesThem() {
        String semicolons = "Ref;Answer;Comment\n1.3.7;caf\u00e9;\n1.2.4;No;x\n";
        SheetReading reading = READER.into(BASE).read(semicolons.getBytes(Charset.forName("windows-1252")));
        assertThat(codes(reading.findings())).contains("sheet.windows-1252");
        Assessment read = reading.assessment().orElseThrow();
        assertThat(read.answers().get(ANY)).isEqualTo(Answer.text("caf\u00e9"));
        assertThat(read.answers().get(TICK))
                .isEqualTo(Answer.builder().yes(false).comment("x").build());
        assertThat(read.answers().get(TEXT)).isEqualTo(BASE.answers().get(TEXT));
    }

    @Test
    void whatIsTypedOverAGreyCellIsNotReadAndSaidSo() {
        SheetReading reading = READER.read(
                edited(BASE, workbook -> row(workbook, TEXT).getCell(3).setCellValue("Something else")));
        assertThat(reading.assessment()).contains(BASE);
        assertThat(reading.findings())
                .extracting(finding -> finding.place() + " " + finding.reason().code())
                .containsExactly("Answers!" + cell("D", TEXT) + " sheet.given-changed");
    }

    @Test
    void twoRowsOfOneItemAndARowWithoutRefAreProblems() {
        SheetReading reading = READER.read(edited(BASE, workbook -> {
            Sheet answers = workbook.getSheet("Answers");
            row(workbook, ANY).getCell(8).setCellValue("again");
            row(workbook, ANY).getCell(2).setCellValue("1.1.1");
            Row last = answers.createRow(answers.getLastRowNum() + 1);
            last.createCell(8).setCellValue("of what?");
        }));
        assertThat(codes(reading.problems())).containsExactly("sheet.ref-twice", "sheet.ref-missing");
    }

    private static List<String> codes(List<SheetProblem> problems) {
        return problems.stream().map(problem -> problem.reason().code()).toList();
    }

    private static SheetNotes ofCsv(byte[] table) {
        try {
            return SheetNotes.ofCsv(table);
        } catch (SheetNotes.InvalidNotesException e) {
            throw new AssertionError(e);
        }
    }

    private static Row row(Workbook workbook, EvidenceRef ref) {
        for (Row row : workbook.getSheet("Answers")) {
            if (row.getCell(2) != null && row.getCell(2).toString().equals(ref.toString())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + ref);
    }

    private static String cell(String letters, EvidenceRef ref) {
        int at = 3;
        for (var item : SheetAssessments.evaluate(BASE).requirements().items()) {
            if (item.ref().equals(ref)) {
                return letters + at;
            }
            at++;
        }
        throw new AssertionError("no item " + ref);
    }

    private static byte[] edited(Assessment assessment, Consumer<Workbook> edit) {
        return edited(AnswerSheet.of(SheetAssessments.evaluate(assessment)).toXlsx(), edit);
    }

    private static byte[] edited(byte[] file, Consumer<Workbook> edit) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook);
            workbook.write(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved.toByteArray();
    }
}
