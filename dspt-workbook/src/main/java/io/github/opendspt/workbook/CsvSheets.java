package io.github.opendspt.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The one sheet of a .csv file, UTF-8 with commas. It is named after the file, and its rows are counted as a spreadsheet counts them. */
final class CsvSheets {

    private CsvSheets() {}

    static List<Sheet> read(String name, byte[] file, WorkbookLimits limits) throws UnreadableWorkbookException {
        Sheet.Builder sheet = new Sheet.Builder(name, false, limits);
        int row = 0;
        int cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(decode(file))) {
            for (CsvRecord record : records) {
                row++;
                cells += record.getFieldCount();
                if (cells > limits.maxCells()) {
                    throw new UnreadableWorkbookException(
                            "workbook.too-large", "the file has more than " + limits.maxCells() + " cells");
                }
                for (int column = 0; column < record.getFieldCount(); column++) {
                    sheet.cell(row, column, cell(record.getField(column)));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableWorkbookException(
                    "workbook.unreadable",
                    "row " + (row + 1) + " is not comma-separated: a quotation mark is missing or too many");
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
        return List.of(sheet.build());
    }

    private static String decode(byte[] file) throws UnreadableWorkbookException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableWorkbookException(
                    "workbook.unreadable", "this is not UTF-8; save the workbook as 'CSV UTF-8', or as .xlsx");
        }
    }

    /** A .csv file does not tell numbers from texts, so what looks like a number may have lost the zeros at its end. */
    private static Cell cell(String field) {
        Cell cell = Cell.text(field);
        return cell.text().matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?") ? new Cell(cell.text(), Cell.Kind.NUMBER) : cell;
    }
}
