package io.github.opendspt.model.internal.table;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Term;
import java.util.List;

/** The codes that reading a table reports, whatever it holds. */
public final class TableCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A table is empty. */
    public static final Code EMPTY = LIST.add("table.empty", "the file holds no table");

    /** The header of a table lacks columns. */
    public static final Code HEADER_MISSING = LIST.add(
            "table.header-missing",
            "there is no column for {0}; the headings looked for are {1}, separated by commas, semicolons or tabs",
            List.class,
            List.class);

    /** Two columns of a table have headings of the same meaning. */
    public static final Code HEADER_TWICE =
            LIST.add("table.header-twice", "two columns are headed as {0}; remove one of them", Term.class);

    /** A table has a second header. */
    public static final Code HEADER_AGAIN = LIST.add(
            "table.header-again",
            "a second header begins here, as if two files were joined; the rows below it were read by it");

    /** A file is not UTF-8 text. */
    public static final Code ENCODING =
            LIST.add("table.encoding", "this is not text in UTF-8; save the file as CSV in UTF-8");

    /** A row of a table holds bytes that are not UTF-8. */
    public static final Code ROW_ENCODING =
            LIST.add("table.row-encoding", "this row holds bytes that are not UTF-8; they were read as U+FFFD");

    /** The quotes of a table do not match. */
    public static final Code QUOTE = LIST.add(
            "table.quote",
            "a quoted cell of this row is not closed, or has text behind its closing quote; nothing from here on was"
                    + " read");

    /** A row of a table is too large. */
    public static final Code ROW_TOO_LARGE = LIST.add(
            "table.row-too-large",
            "this row has a cell of more than {0} characters, more than {1} cells, or more than {2} characters in all",
            Integer.class,
            Integer.class,
            Integer.class);

    /** A row of a table holds something beyond the last column. */
    public static final Code ROW_CELLS = LIST.add(
            "table.row-cells",
            "this row has {0} cells and the header {1}; put quotes around a cell that holds a separator",
            Integer.class,
            Integer.class);

    /** A row of a table ends before a column that it must have. */
    public static final Code ROW_SHORT = LIST.add(
            "table.row-short",
            "this row ends before its {0}: it has {1} cells and the header {2}",
            Term.class,
            Integer.class,
            Integer.class);

    /** A table has too many rows. */
    public static final Code TOO_MANY_ROWS = LIST.add(
            "table.too-many-rows", "the table has more than {0} rows; nothing from here on was read", Integer.class);

    /** A cell that has to be filled is empty. */
    public static final Code CELL_MISSING =
            LIST.add("table.cell-missing", "the {0} of this row is missing", Term.class);

    /** A cell holds no day. */
    public static final Code CELL_DAY = LIST.add(
            "table.cell-day",
            "the {0} of this row is not a day of the calendar; write it as 2026-06-30 or 30/06/2026",
            Term.class);

    /** A cell holds no whole number. */
    public static final Code CELL_NUMBER =
            LIST.add("table.cell-number", "the {0} of this row is not a whole number of up to nine digits", Term.class);

    /** A cell holds neither yes nor no. */
    public static final Code CELL_YES_NO =
            LIST.add("table.cell-yes-no", "the {0} of this row is neither yes nor no", Term.class);

    /** A cell holds a word of no vocabulary. */
    public static final Code CELL_WORD =
            LIST.add("table.cell-word", "the {0} of this row is none of {1}", Term.class, List.class);

    /** A cell holds too long a text. */
    public static final Code CELL_TOO_LONG = LIST.add(
            "table.cell-too-long", "the {0} of this row is longer than {1} characters", Term.class, Integer.class);

    private TableCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
