package io.github.opendspt.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** Makes a workbook of one sheet of texts, a row on each line, its cells parted by {@code |}. */
    public static byte[] xlsx(String... rows) throws IOException {
        return sheets(List.of(List.of(rows)));
    }

    /** Makes a workbook of some such sheets. */
    public static byte[] sheets(List<List<String>> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                Worksheet sheet = workbook.newWorksheet(i == 0 ? "Requirements" : "Requirements " + i);
                fill(sheet, sheets.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
