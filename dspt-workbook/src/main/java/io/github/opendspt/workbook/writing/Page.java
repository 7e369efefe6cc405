package io.github.opendspt.workbook.writing;

import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, row by row from the top and cell by cell from the left; rows count from 1 and columns from 0. Used by one thread.
 */
public final class Page {

    /** The height of a line of letters, and what there is above and below, in points. */
    private static final double LINE = 12.75;

    private static final double PADDING = 1.5;
    /** How many letters go into a width of one, words broken between lines. */
    private static final double LETTERS_PER_WIDTH = 1.1;
    /** How much of the width the room before an indented text takes. */
    private static final double INDENT = 1;
    /** What a row of a spreadsheet is high at most, in lines. */
    private static final int MOST_LINES = 30;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final String name;
    private final XlsxWriter workbook;
    private final StringBuilder rows = new StringBuilder(4_096);
    private final StringBuilder columns = new StringBuilder();
    private final StringBuilder colours = new StringBuilder();
    private final List<String> validations = new ArrayList<>();
    private final StringBuilder cells = new StringBuilder(1_024);
    private final List<Double> widths = new ArrayList<>();
    private double height;
    private int lines;
    private boolean hideRow;
    private int row;
    private int coloured;
    private boolean open;
    private boolean hidden;
    private boolean isProtected;
    private int frozenRows;
    private int frozenColumns;
    private @Nullable String filter;
    private @Nullable String titles;
    private @Nullable String area;
    private int breakBefore = -1;
    private int percent;
    private boolean onePage;

    Page(String name, XlsxWriter workbook) {
        this.name = name;
        this.workbook = workbook;
    }

    /** Hides the sheet, also from the list of hidden sheets. */
    public void hide() {
        hidden = true;
    }

    /** Sets the width of the next columns, in characters, and how their blank cells look. */
    public void column(int first, int last, double width, boolean hide, Look look) {
        for (int column = first; column <= last; column++) {
            widths.add(width);
        }
        columns.append("<col min=\"")
                .append(first + 1)
                .append("\" max=\"")
                .append(last + 1)
                .append("\" width=\"")
                .append(width)
                .append("\" style=\"")
                .append(workbook.styles().number(look))
                .append("\" customWidth=\"1\"")
                .append(hide ? " hidden=\"1\"" : "")
                .append("/>");
    }

    /** Starts the next row. */
    public int row() {
        return row(0, false);
    }

    /** Starts the next row with a height in points, 0 for whatever its texts need, or hides it. */
    public int row(double newHeight, boolean hide) {
        end();
        row++;
        height = newHeight;
        hideRow = hide;
        lines = 1;
        open = true;
        return row;
    }

    private void end() {
        if (open) {
            rows.append("<row r=\"").append(row).append("\" ht=\"");
            if (height > 0) {
                rows.append(height).append("\" customHeight=\"1");
            } else {
                // An estimate; a spreadsheet fits it when the row is changed.
                rows.append(lines * LINE + PADDING);
            }
            rows.append(hideRow ? "\" hidden=\"1\">" : "\">").append(cells).append("</row>");
            cells.setLength(0);
            open = false;
        }
    }

    /** Counts the lines that a text needs in its column. */
    private void measure(int column, String text, Look look) {
        if (look.set() == Look.Set.LINE) {
            return;
        }
        double room = (column < widths.size() ? widths.get(column) : 9) - (look.indented() ? INDENT : 0);
        double width = Math.max(1, room * LETTERS_PER_WIDTH);
        int needed = 0;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            needed += Math.max(1, (int) Math.ceil((to - from) / width));
            from = to + 1;
        }
        lines = Math.max(lines, Math.min(MOST_LINES, needed));
    }

    /** Adds a blank cell. */
    public void blank(int column, Look look) {
        begin(column, look).append("/>");
    }

    /** Adds a text. It is one whatever it begins with. */
    public void text(int column, String text, Look look) {
        measure(column, text, look);
        begin(column, look)
                .append(" t=\"s\"><v>")
                .append(workbook.shared(CellText.encoded(text)))
                .append("</v></c>");
    }

    /** Adds a number. */
    public void number(int column, long number, Look look) {
        begin(column, look).append("><v>").append(number).append("</v></c>");
    }

    /** Adds a day as a day, or as text where it is none that a spreadsheet knows. */
    public void day(int column, LocalDate day, Look look) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(column, day.toString(), look);
        } else {
            number(column, ChronoUnit.DAYS.between(EPOCH, day), look);
        }
    }

    /** Adds a formula, of this library's own words alone, with the text that it gives. */
    public void formula(int column, String formula, String value, Look look) {
        begin(column, look).append(" t=\"str\"><f>");
        XmlText.add(cells, formula);
        cells.append("</f><v>");
        XmlText.add(cells, value);
        cells.append("</v></c>");
    }

    /** Adds a formula with the number that it gives. */
    public void formula(int column, String formula, long value, Look look) {
        begin(column, look).append("><f>");
        XmlText.add(cells, formula);
        cells.append("</f><v>").append(value).append("</v></c>");
    }

    private StringBuilder begin(int column, Look look) {
        return cells.append("<c r=\"")
                .append(CellName.letters(column))
                .append(row)
                .append("\" s=\"")
                .append(workbook.styles().number(look))
                .append('"');
    }

    /** Keeps the first rows and columns in sight. */
    public void freeze(int firstRows, int firstColumns) {
        frozenRows = firstRows;
        frozenColumns = firstColumns;
    }

    /** Puts a filter on an area, headings included. */
    public void filter(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        filter = "$" + CellName.letters(firstColumn) + "$" + firstRow + ":$" + CellName.letters(lastColumn) + "$"
                + lastRow;
    }

    /** Prints the columns up to this one alone, with whatever rows there are. */
    public void printUpTo(int lastColumn) {
        area = "'" + name + "'!$A:$" + CellName.letters(lastColumn);
    }

    /** Repeats rows, and columns if there are any, on every page that is printed. */
    public void printTitles(int lastRow, int firstColumn, int lastColumn) {
        String quoted = "'" + name + "'!";
        titles = (lastColumn < firstColumn
                        ? ""
                        : quoted + "$" + CellName.letters(firstColumn) + ":$" + CellName.letters(lastColumn) + ",")
                + quoted + "$1:$" + lastRow;
    }

    /**
     * Begins a new page with a column when it is printed, and sets by how much the pages are made smaller. Programs let pages fit
     * a width, or begin at a place that is given, and not both.
     */
    public void breakBefore(int column, int newPercent) {
        breakBefore = column;
        percent = newPercent;
    }

    /** Makes everything small enough for one page when it is printed. */
    public void onOnePage() {
        onePage = true;
    }

    /**
     * Offers words for the cells of an area.
     *
     * @param area the area, such as {@code B2:B100}
     * @param list where the words are
     * @param only whether other words are refused
     * @param hint what to do, shown beside the cell
     */
    public void choices(String area, String list, boolean only, String hint) {
        validations.add("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\""
                + (only ? 1 : 0)
                + "\" errorTitle=\"Not on the list\" error=\"Choose from the list, or leave the cell blank.\""
                + prompt(hint) + " sqref=\"" + area + "\"><formula1>" + XmlText.of(list)
                + "</formula1></dataValidation>");
    }

    /** Asks for days in an area, and says so beside the cell. */
    public void days(String area) {
        validations.add("<dataValidation type=\"date\" errorStyle=\"warning\" operator=\"greaterThan\" allowBlank=\"1\""
                + " showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"Not a day\""
                + " error=\"Type a day such as 30/06/2026. Keep what you typed?\""
                + prompt("A day such as 30/06/2026.") + " sqref=\"" + area
                + "\"><formula1>1</formula1></dataValidation>");
    }

    private static String prompt(String hint) {
        return hint.isEmpty() ? "" : " prompt=\"" + XmlText.of(hint) + "\"";
    }

    /** Colours the cells of an area for which a formula holds. */
    public void colour(String area, String formula, String ink, String fill) {
        colours.append("<conditionalFormatting sqref=\"")
                .append(area)
                .append("\"><cfRule type=\"expression\" dxfId=\"")
                .append(workbook.styles().highlight(ink, fill))
                .append("\" priority=\"")
                .append(++coloured)
                .append("\"><formula>");
        XmlText.add(colours, formula);
        colours.append("</formula></cfRule></conditionalFormatting>");
    }

    /** Locks what is not unlocked, without a password: whoever means to change it can. */
    public void protect() {
        isProtected = true;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    @Nullable
    String titles() {
        return titles;
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    String filter() {
        return filter;
    }

    /** The part of the sheet. */
    String xml(boolean first) {
        end();
        StringBuilder xml = new StringBuilder(rows.length() + 4_096)
                .append(Parts.HEAD)
                .append("<worksheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"" + (percent == 0 ? 1 : 0)
                        + "\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"")
                .append(first ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\">");
        pane(xml);
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14.25\"/>");
        if (columns.length() > 0) {
            xml.append("<cols>").append(columns).append("</cols>");
        }
        xml.append("<sheetData>").append(rows).append("</sheetData>");
        if (isProtected) {
            xml.append(
                    "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertColumns=\"0\""
                            + " insertHyperlinks=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (filter != null) {
            xml.append("<autoFilter ref=\"").append(filter.replace("$", "")).append("\"/>");
        }
        xml.append(colours);
        if (!validations.isEmpty()) {
            xml.append("<dataValidations count=\"").append(validations.size()).append("\">");
            validations.forEach(xml::append);
            xml.append("</dataValidations>");
        }
        xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape")
                .append(
                        percent == 0
                                ? "\" fitToWidth=\"1\" fitToHeight=\"" + (onePage ? 1 : 0)
                                : "\" scale=\"" + percent)
                .append("\"/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Page &amp;P of")
                .append(" &amp;N</oddFooter></headerFooter>");
        if (breakBefore > 0) {
            xml.append("<colBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"")
                    .append(breakBefore)
                    .append("\" max=\"1048575\" man=\"1\"/></colBreaks>");
        }
        return xml.append(
                        "<ignoredErrors><ignoredError sqref=\"A1:Z2000\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>")
                .toString();
    }

    private void pane(StringBuilder xml) {
        if (frozenRows == 0 && frozenColumns == 0) {
            return;
        }
        String pane = frozenColumns == 0 ? "bottomLeft" : "bottomRight";
        String cell = CellName.of(frozenRows + 1, frozenColumns);
        xml.append("<pane");
        if (frozenColumns > 0) {
            xml.append(" xSplit=\"").append(frozenColumns).append('"');
        }
        xml.append(" ySplit=\"")
                .append(frozenRows)
                .append("\" topLeftCell=\"")
                .append(cell)
                .append("\" activePane=\"")
                .append(pane)
                .append("\" state=\"frozen\"/><selection pane=\"")
                .append(pane)
                .append("\" activeCell=\"")
                .append(cell)
                .append("\" sqref=\"")
                .append(cell)
                .append("\"/>");
    }
}
