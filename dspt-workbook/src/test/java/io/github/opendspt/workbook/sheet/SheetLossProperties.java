package io.github.opendspt.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.workbook.cells.CellName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Nothing that a person typed is lost: it is taken, kept beside the assessment, or reported with its cell. */
class SheetLossProperties {

    private static final SheetReader READER = SheetReader.of(SheetAssessments.CATALOGUE);
    private static final List<String> SHEETS = List.of(
            "Start here",
            "Answers",
            "Confirmations",
            "Certificates",
            "Evidence",
            "Further documents",
            "Drafts",
            "Sites",
            "Plan");

    /** What is typed, and how a document writes it. */
    private static final String[][] TYPED = {
        {"typed words 7", "typed words 7"},
        {"31/01/2031", "2031-01-31"},
        {"=1+1 typed", "=1+1 typed"},
        {"8ZZ77", "8ZZ77"},
        {"9.9.9", "9.9.9"}
    };

    @Property(tries = 200)
    void whatIsTypedInAnyCellIsTakenKeptOrReported(
            @ForAll long seed,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 140) int row,
            @ForAll @IntRange(max = 17) int column,
            @ForAll @IntRange(max = 4) int typed)
            throws IOException {
        Assessment assessment = SheetAssessments.of(seed);
        byte[] file;
        try (XSSFWorkbook workbook = opened(assessment)) {
            Sheet sheet = workbook.getSheet(SHEETS.get(place));
            Row edited = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            Cell cell = edited.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            boolean filledIn = cell.getCellType() != CellType.BLANK;
            if (place == 1 ? row == 1 : filledIn && cell.getCellStyle().getLocked()) {
                // A heading may be another, and what the sheet itself fills in is locked.
                return;
            }
            cell.setCellValue(TYPED[typed][0]);
            file = saved(workbook);
        }
        SheetReading reading = READER.read(file);
        String where = CellName.of(row + 1, column);
        // As it was written the sheet has no problem, so any is of what was typed, be it that a further document lost
        // its answer.
        boolean refused = !reading.problems().isEmpty();
        boolean reported = reading.findings().stream()
                .map(SheetProblem::place)
                .anyMatch(reportedAt -> reportedAt.endsWith("!" + where)
                        || reportedAt.endsWith("!C" + (row + 1))
                        || reportedAt.endsWith("!A" + (row + 1))
                        || reportedAt.endsWith("!" + CellName.of(2, column))
                        || reportedAt.equals(SHEETS.get(place)));
        boolean taken = reading.assessment()
                .map(AssessmentJson.writer()::toText)
                .map(text -> text.contains(TYPED[typed][0]) || text.contains(TYPED[typed][1]))
                .orElse(false);
        boolean kept = reading.notes().columns().contains(TYPED[typed][0])
                || new String(reading.notes().toCsv(), StandardCharsets.UTF_8).contains(TYPED[typed][0]);
        assertThat(refused || reported || taken || kept)
                .as("%s!%s: %s", SHEETS.get(place), where, reading)
                .isTrue();
    }

    @Property(tries = 15)
    void columnsInAnyOrderUnderAnyHeadingGiveTheSameAssessment(@ForAll long seed) throws IOException {
        Assessment assessment = SheetAssessments.of(seed);
        Random random = new Random(seed);
        byte[] file;
        try (XSSFWorkbook workbook = opened(assessment)) {
            for (Sheet sheet : workbook) {
                if (SHEETS.contains(sheet.getSheetName())
                        && !sheet.getSheetName().equals("Start here")) {
                    shuffle(sheet, random);
                }
            }
            file = saved(workbook);
        }
        SheetReading reading = READER.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(AssessmentJson.writer()
                        .indented()
                        .toText(reading.assessment().orElseThrow()))
                .isEqualTo(AssessmentJson.writer().indented().toText(assessment));
        assertThat(reading.notes().isEmpty()).isTrue();
    }

    /** People sort a table, part its rows with blank ones, hide what they do not need and add columns for themselves. */
    @Property(tries = 15)
    void rowsInAnyOrderWithColumnsOfOnesOwnGiveTheSameAssessment(@ForAll long seed) throws IOException {
        Assessment assessment = SheetAssessments.of(seed);
        Random random = new Random(seed);
        byte[] file;
        try (XSSFWorkbook workbook = opened(assessment)) {
            for (String name : List.of("Answers", "Confirmations")) {
                sort(workbook.getSheet(name), random);
            }
            Sheet answers = workbook.getSheet("Answers");
            int own = answers.getRow(1).getLastCellNum() + random.nextInt(3);
            answers.getRow(1).createCell(own).setCellValue("Meeting notes");
            for (Row row : answers) {
                if (row.getRowNum() > 1 && row.getCell(2) != null) {
                    row.createCell(own).setCellValue("Discussed in row " + row.getRowNum());
                    row.setZeroHeight(random.nextBoolean());
                }
            }
            answers.setColumnHidden(random.nextInt(own), true);
            file = saved(workbook);
        }
        SheetReading reading = READER.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(AssessmentJson.writer()
                        .indented()
                        .toText(reading.assessment().orElseThrow()))
                .isEqualTo(AssessmentJson.writer().indented().toText(assessment));
        assertThat(reading.notes().isEmpty()).isFalse();
    }

    /** Puts the rows below the headings into another order, with gaps. */
    private static void sort(Sheet sheet, Random random) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int number = sheet.getLastRowNum(); number > 1; number--) {
            Row row = sheet.getRow(number);
            if (row != null) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(row.getCell(i) == null ? null : value(row.getCell(i)));
                }
                rows.add(cells);
                sheet.removeRow(row);
            }
        }
        Collections.shuffle(rows, random);
        int next = 2;
        for (List<@Nullable Object> cells : rows) {
            next += random.nextInt(8) == 0 ? 1 : 0;
            Row row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Double number) {
                    row.createCell(i).setCellValue(number);
                    row.getCell(i).setCellStyle(sheet.getWorkbook().getCellStyleAt(dayStyle(sheet)));
                } else if (cells.get(i) instanceof RichTextString rich) {
                    row.createCell(i).setCellValue(rich);
                }
            }
        }
    }

    /** A file that was cut or written over gives problems, whatever it holds, and never an exception. */
    @Property(tries = 200)
    void aDamagedFileIsReportedAndNothingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int times) {
        byte[] file = AnswerSheet.of(SheetAssessments.evaluate(SheetAssessments.of(seed % 4)))
                .toXlsx();
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = random.nextBoolean() ? file : Arrays.copyOf(file, random.nextInt(file.length));
        SheetReading reading = READER.read(damaged);
        assertThat(reading.assessment().isPresent())
                .isEqualTo(reading.problems().isEmpty());
    }

    private static void shuffle(Sheet sheet, Random random) {
        int width = sheet.getRow(1).getLastCellNum();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        boolean named = random.nextBoolean();
        for (Row row : sheet) {
            List<Object> texts = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                Cell cell = row.getCell(i);
                texts.add(cell == null ? null : value(cell));
                if (cell != null) {
                    row.removeCell(cell);
                }
            }
            for (int i = 0; i < width; i++) {
                Object text = texts.get(order.get(i));
                if (text instanceof Double number) {
                    row.createCell(i).setCellValue(number);
                    row.getCell(i).setCellStyle(sheet.getWorkbook().getCellStyleAt(dayStyle(sheet)));
                } else if (text instanceof RichTextString rich) {
                    row.createCell(i).setCellValue(rich);
                }
            }
        }
        if (named) {
            sheet.getRow(1).forEach(cell -> cell.setCellValue("Heading " + cell.getColumnIndex()));
        }
        sheet.setColumnHidden(random.nextInt(width), true);
    }

    private static int dayStyle(Sheet sheet) {
        for (int i = 0; i < sheet.getWorkbook().getNumCellStyles(); i++) {
            if (sheet.getWorkbook().getCellStyleAt(i).getDataFormatString().contains("mmm")) {
                return i;
            }
        }
        throw new AssertionError("no style for days");
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BLANK -> null;
            // As it is in the file, with what is escaped in it.
            default -> cell.getRichStringCellValue();
        };
    }

    private static XSSFWorkbook opened(Assessment assessment) throws IOException {
        Evaluation evaluation = SheetAssessments.evaluate(assessment);
        return new XSSFWorkbook(new ByteArrayInputStream(AnswerSheet.of(evaluation)
                .withPlan(SheetAssessments.EVALUATOR.plan(evaluation))
                .toXlsx()));
    }

    private static byte[] saved(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        workbook.write(saved);
        return saved.toByteArray();
    }
}
