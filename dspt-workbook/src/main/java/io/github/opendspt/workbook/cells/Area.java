package io.github.opendspt.workbook.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that were merged into one: a rectangle, both ends in it. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** Reads {@code D1:F1}; empty for any other text. */
    public static Optional<Area> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int oneColumn = CellName.column(form.group(1)).orElseThrow();
        int otherColumn = CellName.column(form.group(3)).orElseThrow();
        int oneRow = Integer.parseInt(form.group(2));
        int otherRow = Integer.parseInt(form.group(4));
        return Optional.of(new Area(
                Math.min(oneRow, otherRow),
                Math.min(oneColumn, otherColumn),
                Math.max(oneRow, otherRow),
                Math.max(oneColumn, otherColumn)));
    }
}
