package io.github.opendspt.workbook.sheet;

import io.github.opendspt.workbook.layout.SheetColumn;
import io.github.opendspt.workbook.layout.SheetColumn.Holds;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table on a page of its own: a hidden row that names the columns, the headings, the rows, and room for more. */
final class TablePage {

    /** The row of the headings; the one above it is hidden. */
    static final int HEADINGS = 2;

    /** The last row in which words are offered, for tables that people add rows to. */
    private static final int LAST_OFFERED = 500;

    /** How many empty rows are framed, to show where to type. */
    private static final int SPARE = 15;

    private final SheetTable table;
    private final Page page;

    TablePage(SheetTable table, XlsxWriter workbook) {
        this.table = table;
        this.page = workbook.page(table.sheet());
    }

    Page page() {
        return page;
    }

    /**
     * Writes a table that people add rows to, or only look at.
     *
     * @param rows its rows
     * @param open whether rows can be added
     */
    void write(List<@Nullable Object[]> rows, boolean open) {
        columns(open);
        headings(List.of());
        for (@Nullable Object[] row : rows) {
            page.row();
            for (int i = 0; i < row.length; i++) {
                cell(i, row[i], look(table.columns().get(i)));
            }
        }
        for (int spare = 0; open && spare < SPARE; spare++) {
            page.row();
            for (int i = 0; i < table.columns().size(); i++) {
                page.blank(i, look(table.columns().get(i)));
            }
        }
        int last = open ? LAST_OFFERED : HEADINGS + rows.size();
        offers(HEADINGS + 1, last);
        page.filter(
                HEADINGS,
                0,
                Math.max(HEADINGS + 1, HEADINGS + rows.size()),
                table.columns().size() - 1);
        page.freeze(HEADINGS, 0);
        page.printTitles(HEADINGS, 0, -1);
        page.printUpTo(table.columns().size() - 1);
        page.protect();
    }

    /** Sets the widths. Where rows can be added, cells below the last are unlocked, and so are columns to the right. */
    void columns(boolean open) {
        int at = 0;
        for (SheetColumn column : table.columns()) {
            Look below = column.holds() == Holds.DAY ? SheetLooks.FREE_DAY : SheetLooks.FREE;
            page.column(at, at, column.width(), false, open ? below : Look.PLAIN);
            at++;
        }
        page.column(at, at + 25, 16, false, SheetLooks.FREE);
    }

    /** Writes the hidden row of names and the headings, with those of a person's own columns behind them. */
    void headings(List<String> own) {
        page.row(0, true);
        int at = 0;
        for (SheetColumn column : table.columns()) {
            page.text(at++, table.mark(column), SheetLooks.HIDDEN);
        }
        page.row(30, false);
        at = 0;
        for (SheetColumn column : table.columns()) {
            page.text(at++, column.heading(), column.given() ? SheetLooks.HEADING_GIVEN : SheetLooks.HEADING_TYPED);
        }
        for (String heading : own) {
            page.text(at++, heading, SheetLooks.HEADING_OWN);
        }
    }

    private static Look look(SheetColumn column) {
        if (column.given()) {
            return column.holds() == Holds.DAY ? SheetLooks.GIVEN.as(Look.Form.DAY) : SheetLooks.GIVEN;
        }
        return switch (column.holds()) {
            case DAY -> SheetLooks.TYPED_DAY;
            case TOKEN -> SheetLooks.TYPED_TOKEN;
            default -> SheetLooks.TYPED;
        };
    }

    void cell(int column, @Nullable Object value, Look look) {
        if (value == null) {
            page.blank(column, look);
        } else if (value instanceof LocalDate day) {
            page.day(column, day, look.as(Look.Form.DAY));
        } else if (value instanceof Long number) {
            page.number(column, number, look);
        } else {
            page.text(column, value.toString(), look);
        }
    }

    /** Offers words and asks for days in the columns that people fill in. */
    void offers(int first, int last) {
        if (last < first) {
            return;
        }
        for (SheetColumn column : table.columns()) {
            String letters = table.letters(column.key());
            String area = letters + first + ":" + letters + last;
            if (column.choices() != null && !column.given()) {
                page.choices(area, column.choices().place(), true, "");
            } else if (column.holds() == Holds.DAY && !column.given()) {
                page.days(area);
            }
        }
    }
}
