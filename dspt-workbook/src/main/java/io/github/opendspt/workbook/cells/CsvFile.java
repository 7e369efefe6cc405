package io.github.opendspt.workbook.cells;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** The one sheet of a {@code .csv} file. It is named after the file, and its rows are counted as a spreadsheet counts them. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * Reads a file.
     *
     * @param name what to call the sheet
     * @param text the text of the file
     * @param separator what parts its cells
     * @param neutral takes away what keeps a cell from being a formula
     * @param limits the bounds
     * @return the sheet
     * @throws UnreadableFileException if it is not such a file, or goes beyond the bounds
     */
    public static Sheet read(String name, String text, char separator, UnaryOperator<String> neutral, CellLimits limits)
            throws UnreadableFileException {
        Sheet.Builder sheet = new Sheet.Builder(name, false, limits);
        Texts texts = new Texts(limits);
        int row = 0;
        int cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                row++;
                cells += record.getFieldCount();
                if (cells > limits.cells()) {
                    throw new UnreadableFileException(CellCodes.TOO_MANY_CELLS, limits.cells());
                }
                for (int column = 0; column < record.getFieldCount(); column++) {
                    ShownCell cell = cell(neutral.apply(record.getField(column)));
                    texts.count(cell);
                    sheet.cell(row, column, cell);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(CellCodes.CSV_QUOTE, row + 1);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
        return sheet.build();
    }

    /** A {@code .csv} file does not tell numbers from texts, so what looks like a number may have lost the zeros at its end. */
    private static ShownCell cell(String field) throws UnreadableFileException {
        if (field.length() > CellText.LONGEST) {
            throw new UnreadableFileException(CellCodes.TEXT_TOO_LONG, CellText.LONGEST);
        }
        return isNumber(CellText.clean(field)) ? ShownCell.of(field, ShownCell.Kind.NUMBER) : ShownCell.text(field);
    }

    private static boolean isNumber(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? isDigits(text, 0, text.length())
                : isDigits(text, 0, dot) && isDigits(text, dot + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= 9;
    }
}
