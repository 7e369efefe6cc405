package io.github.opendspt.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** Makes a workbook of one sheet of texts, a row on each line, its cells parted by {@code |}. */
    public static byte[] xlsx(String... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Requirements");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split("\\|");
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
