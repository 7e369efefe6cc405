package io.github.opendspt.examples.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An answer sheet in the hands of a person, who goes by what shows: names of sheets, headings and refs. */
final class FilledIn {

    private static final int HEADINGS = 1;

    private final Workbook workbook;

    private FilledIn(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Opens a file, lets somebody fill it in, and saves it. */
    static void edit(Path file, Consumer<FilledIn> person) {
        try {
            Workbook workbook;
            try (InputStream in = Files.newInputStream(file)) {
                workbook = new XSSFWorkbook(in);
            }
            person.accept(new FilledIn(workbook));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbook workbook() {
        return workbook;
    }

    /** Fills in the cell of a row, found by the text in its column of refs, and of a heading. */
    FilledIn type(String sheet, String ref, String heading, Object value) {
        Sheet page = workbook.getSheet(sheet);
        Map<String, Integer> columns = columns(page);
        int refs = columns.getOrDefault("Ref", columns.getOrDefault("Assertion", 0));
        for (Row row : page) {
            Cell cell = row.getCell(refs);
            if (row.getRowNum() > HEADINGS && cell != null && cell.toString().equals(ref)) {
                set(row, columns.get(heading), value);
                return this;
            }
        }
        throw new IllegalArgumentException("no row " + ref + " in " + sheet);
    }

    /** Fills in the first row of a table in which nothing stands. */
    FilledIn add(String sheet, Map<String, Object> cells) {
        Sheet page = workbook.getSheet(sheet);
        Map<String, Integer> columns = columns(page);
        int at = HEADINGS + 1;
        while (page.getRow(at) != null && isFilled(page.getRow(at))) {
            at++;
        }
        Row row = page.getRow(at) == null ? page.createRow(at) : page.getRow(at);
        cells.forEach((heading, value) -> set(row, columns.get(heading), value));
        return this;
    }

    /** Fills in the cell beside a label of the first sheet. */
    FilledIn beside(String label, Object value) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(label)) {
                set(row, 2, value);
                return this;
            }
        }
        throw new IllegalArgumentException("no label " + label);
    }

    private static boolean isFilled(Row row) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return true;
            }
        }
        return false;
    }

    static Map<String, Integer> columns(Sheet page) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : page.getRow(HEADINGS)) {
            columns.put(cell.toString(), cell.getColumnIndex());
        }
        return columns;
    }

    static void set(Row row, int column, Object value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue((String) value);
        }
    }
}
