package io.github.opendspt.model.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a row, up to a bound. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler.Row> {

    static final int LONGEST_CELL = 4_096;
    static final int MOST_CELLS = 256;
    static final int LONGEST_ROW = 1 << 16;

    private List<String> cells = new ArrayList<>();
    private int length;
    private boolean tooLarge;

    /** The cells without blanks around them; {@code null} if they go beyond the bound. */
    record Row(int line, @Nullable List<String> cells) {}

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        length = 0;
        tooLarge = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        tooLarge |= index >= MOST_CELLS || count > LONGEST_CELL || (length += count) > LONGEST_ROW;
        if (!tooLarge) {
            cells.add(new String(buffer, offset, count).trim());
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(line(), tooLarge ? null : cells);
    }

    /** The line on which the row begins that was read last, in whole or in part. */
    int line() {
        return (int) Math.min(Integer.MAX_VALUE, getStartingLineNumber());
    }
}
