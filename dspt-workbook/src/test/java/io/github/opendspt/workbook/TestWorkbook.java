package io.github.opendspt.workbook;

import io.github.opendspt.workbook.cells.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that a test puts together, sheet by sheet and row by row. Texts, numbers and truth values keep their kind. */
public final class TestWorkbook {

    private final List<TestSheet> sheets = new ArrayList<>();

    private TestWorkbook() {}

    public static TestWorkbook of(String sheet) {
        return new TestWorkbook().sheet(sheet);
    }

    public TestWorkbook sheet(String name) {
        sheets.add(new TestSheet(name));
        return this;
    }

    /** Adds a row; an empty text is a blank cell. */
    public TestWorkbook row(Object... cells) {
        last().rows.add(Arrays.asList(cells));
        return this;
    }

    public TestWorkbook merge(String area) {
        last().merged.add(Area.parse(area).orElseThrow());
        return this;
    }

    TestWorkbook hideRow(int row) {
        last().hidden.add(row);
        return this;
    }

    TestWorkbook formula(int row, int column, String formula) {
        last().formulas.add(new Formula(row, column, formula));
        return this;
    }

    TestWorkbook hideSheet() {
        last().invisible = true;
        return this;
    }

    int rows() {
        return last().rows.size();
    }

    private TestSheet last() {
        return sheets.get(sheets.size() - 1);
    }

    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (TestSheet sheet : sheets) {
                sheet.write(workbook.newWorksheet(sheet.name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public byte[] csv() {
        return last().rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + String.valueOf(cell).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private record Formula(int row, int column, String text) {}

    private static final class TestSheet {
        private final String name;
        private final List<List<Object>> rows = new ArrayList<>();
        private final List<Area> merged = new ArrayList<>();
        private final List<Integer> hidden = new ArrayList<>();
        private final List<Formula> formulas = new ArrayList<>();
        private boolean invisible;

        private TestSheet(String name) {
            this.name = name;
        }

        private void write(Worksheet sheet) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row, column, number);
                    } else if (cell instanceof Boolean truth) {
                        sheet.value(row, column, truth);
                    } else if (!cell.equals("")) {
                        sheet.value(row, column, (String) cell);
                    }
                }
            }
            merged.forEach(
                    area -> sheet.range(area.firstRow() - 1, area.firstColumn(), area.lastRow() - 1, area.lastColumn())
                            .merge());
            hidden.forEach(row -> sheet.hideRow(row - 1));
            formulas.forEach(formula -> sheet.formula(formula.row - 1, formula.column, formula.text));
            if (invisible) {
                sheet.setVisibilityState(VisibilityState.HIDDEN);
            }
        }
    }
}
