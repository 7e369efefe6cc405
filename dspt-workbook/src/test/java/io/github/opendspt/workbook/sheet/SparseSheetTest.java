package io.github.opendspt.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.SheetTable;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A cell far to the right costs no more than one at the left, however few bytes a file needs for it. */
class SparseSheetTest {

    private static final int LAST = 511;
    private static final CellLimits LIMITS = new CellLimits(1 << 24, 1 << 26, 300_000, 5_000, LAST + 1, 1 << 23);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aRowTakesTheMemoryOfItsCells() {
        assertThat(allocated(() -> rows(LAST))).isLessThan(1.5 * allocated(() -> rows(0)));
    }

    private static Sheet rows(int column) {
        try {
            Sheet.Builder sheet = new Sheet.Builder("Sheet", false, LIMITS);
            for (int row = 1; row <= 1_000; row++) {
                sheet.cell(row, column, ShownCell.text("x"));
            }
            return sheet.build();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void headingsAreLookedForAmongCellsAlone() {
        assertThat(allocated(() -> find(LAST))).isLessThan(1.5 * allocated(() -> find(20)));
    }

    private static boolean find(int column) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sheets.add(rows(column));
        }
        return FoundTable.find(SheetTable.ANSWERS, sheets) == null;
    }

    private static double allocated(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            assertThat(work.get()).isNotNull();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** In whatever order cells come, each is where it was put, and nothing is anywhere else. */
    @Test
    void everyCellIsWhereItWasPut() throws Exception {
        Random random = new Random(7);
        Sheet.Builder builder = new Sheet.Builder("Sheet", false, LIMITS);
        TreeMap<Integer, String> put = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            int column = random.nextInt(i % 2 == 0 ? 20 : LAST + 1);
            builder.cell(1, column, ShownCell.text("cell " + i));
            put.put(column, "cell " + i);
        }
        Sheet sheet = builder.build();

        assertThat(sheet.width(1)).isEqualTo(put.lastKey() + 1);
        for (int column = 0; column <= LAST + 1; column++) {
            assertThat(sheet.cell(1, column).text()).isEqualTo(put.getOrDefault(column, ""));
        }
        assertThat(sheet.cell(1, -1).isBlank()).isTrue();
    }
}
