package io.github.opendspt.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an .xlsx file. */
final class XlsxSheets {

    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private static final int OLE2_HEADER = 8;

    private XlsxSheets() {}

    static List<Sheet> read(byte[] file, WorkbookLimits limits) throws UnreadableWorkbookException {
        if (file.length >= OLE2_HEADER && ReadableWorkbook.isOLE2Header(file)) {
            throw new UnreadableWorkbookException(
                    "workbook.unreadable",
                    "this is an .xls file or one with a password; open it and save it as .xlsx without a password");
        }
        XlsxPackage parts = XlsxPackage.open(file, limits);
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.repacked()), new ReadingOptions(false, true))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(read(sheet, parts, limits));
            }
        } catch (IOException | RuntimeException e) {
            // The library answers a malformed file with whatever exception it runs into.
            throw XlsxPackage.broken("its sheets are malformed");
        }
        return sheets;
    }

    private static Sheet read(org.dhatim.fastexcel.reader.Sheet sheet, XlsxPackage parts, WorkbookLimits limits)
            throws IOException, UnreadableWorkbookException {
        Sheet.Builder builder =
                new Sheet.Builder(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, limits);
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                for (org.dhatim.fastexcel.reader.Cell cell : row) {
                    // Gaps between cells are null.
                    if (cell != null) {
                        builder.cell(row.getRowNum(), cell.getColumnIndex(), cell(cell));
                    }
                }
                if (row.isHidden()) {
                    builder.hide(row.getRowNum());
                }
            }
        }
        parts.merged(sheet.getId()).forEach(builder::merge);
        return builder.build();
    }

    /** A formula counts as the value that was saved with it. */
    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        String shown = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && ERRORS.contains(shown))) {
            return new Cell(CellText.clean(shown), Cell.Kind.ERROR);
        } else if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
            return new Cell("", Cell.Kind.FORMULA);
        } else if (cell.getType() == CellType.NUMBER) {
            return new Cell(CellText.clean(shown), Cell.Kind.NUMBER);
        }
        return Cell.text(cell.getType() == CellType.BOOLEAN ? cell.getText() : shown);
    }
}
