package io.github.opendspt.workbook.sheet;

import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.CsvText;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import java.nio.charset.Charset;

/** The text of a table as spreadsheets save it. */
final class TableText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TableText() {}

    /** Decodes a table; one that is not UTF-8 is read as Excel saves plain CSV, with a note. */
    static String decode(byte[] file, CellLimits limits, SheetProblems problems) throws UnreadableFileException {
        try {
            return CsvText.decode(file, limits);
        } catch (UnreadableFileException e) {
            String text = new String(file, 0, Math.min(file.length, limits.bytes()), WINDOWS_1252);
            if (file.length > limits.bytes() || text.indexOf('\0') >= 0) {
                throw e;
            }
            problems.note("", SheetCodes.WINDOWS_1252);
            return text;
        }
    }
}
