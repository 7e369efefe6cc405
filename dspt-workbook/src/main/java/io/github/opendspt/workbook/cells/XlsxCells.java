package io.github.opendspt.workbook.cells;

import io.github.opendspt.model.internal.Days;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the part of one sheet into its cells. A formula counts as the value that was saved with it. */
final class XlsxCells {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The first serial number after the day in 1900 that there never was. */
    private static final int MARCH_1900 = 61;
    /** The serial number of the last day that a spreadsheet knows. */
    private static final int LAST_DAY = 2_958_465;
    /** What a number needs as text in a file; longer ones are kept as they are written. */
    private static final int LONGEST_NUMBER = 40;

    private static final int MOST_DIGITS = 15;

    private final Sheet.Builder sheet;
    private final String part;
    private final Texts texts;
    private final Styles styles;
    private final boolean from1904;
    private final CellLimits limits;
    private final StringBuilder text = new StringBuilder();
    private int cells;
    private int row;
    private int column;

    XlsxCells(
            Sheet.Builder sheet,
            String part,
            Texts texts,
            Styles styles,
            boolean from1904,
            CellLimits limits,
            int cells) {
        this.sheet = sheet;
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
        this.cells = cells;
    }

    /** How many cells have been read, those of sheets before included. */
    int cells() {
        return cells;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "sheetData" -> {
                    while (Xml.nextChild(xml)) {
                        readRow(xml);
                    }
                }
                case "mergeCells" -> {
                    while (Xml.nextChild(xml)) {
                        Area.parse(String.valueOf(xml.getAttributeValue(null, "ref")))
                                .ifPresent(sheet::merge);
                        Xml.skip(xml);
                    }
                }
                case "conditionalFormatting", "dataValidations", "pageMargins" -> {
                    // By the order of the format there is nothing behind these that a cell shows.
                    return;
                }
                default -> Xml.skip(xml);
            }
        }
    }

    private void readRow(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        if (!xml.getLocalName().equals("row")) {
            Xml.skip(xml);
            return;
        }
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Styles.number(number);
        column = -1;
        if (row == 0) {
            throw new UnreadableFileException(CellCodes.CELL_NAME, CellText.shortened(part));
        }
        if (Xml.isTrue(xml.getAttributeValue(null, "hidden"))) {
            sheet.hide(row);
        }
        while (Xml.nextChild(xml)) {
            if (xml.getLocalName().equals("c")) {
                readCell(xml);
            } else {
                Xml.skip(xml);
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        if (++cells > limits.cells()) {
            throw new UnreadableFileException(CellCodes.TOO_MANY_CELLS, limits.cells());
        }
        String name = null;
        String type = "n";
        String style = null;
        for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> name = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i).strip();
                case "s" -> style = xml.getAttributeValue(i);
                default -> {
                    // How the cell is spoken, and the like.
                }
            }
        }
        column++;
        if (name != null) {
            long place = CellName.place(name.strip());
            if (place < 0) {
                throw new UnreadableFileException(CellCodes.CELL_NAME, CellText.shortened(part));
            }
            row = (int) (place >> CellName.COLUMN_BITS);
            column = (int) (place & ((1 << CellName.COLUMN_BITS) - 1));
        }
        boolean formula = false;
        String value = null;
        ShownCell inline = null;
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "v" -> {
                    text.setLength(0);
                    Xml.text(xml, text);
                    value = text.toString();
                }
                case "is" -> inline = Texts.read(xml);
                case "f" -> {
                    formula = true;
                    Xml.skip(xml);
                }
                default -> Xml.skip(xml);
            }
        }
        ShownCell cell = inline == null ? cell(type, value, formula, style) : inline;
        texts.count(cell);
        sheet.cell(row, column, styles.isStruck(style) ? cell.struckOut() : cell);
    }

    private ShownCell cell(String type, @Nullable String value, boolean formula, @Nullable String style)
            throws UnreadableFileException {
        if (value == null || (value.isBlank() && !type.equals("str"))) {
            return formula ? ShownCell.of("", ShownCell.Kind.FORMULA) : ShownCell.BLANK;
        }
        return switch (type) {
            case "s" -> {
                ShownCell shared = texts.shared(value.strip());
                if (shared == null) {
                    throw new UnreadableFileException(CellCodes.TEXT_MISSING, CellName.of(row, column));
                }
                yield shared;
            }
            case "str", "inlineStr" -> Texts.of(value, value);
            case "b" -> ShownCell.of(Xml.isTrue(value) ? "TRUE" : "FALSE", ShownCell.Kind.BOOLEAN);
            case "e" -> ShownCell.of(value.strip(), ShownCell.Kind.ERROR);
            case "d" -> isoDay(value.strip());
            default -> number(value.strip(), style);
        };
    }

    private static ShownCell isoDay(String value) {
        LocalDate day = value.length() < 10 ? null : Days.find(value.substring(0, 10));
        return day == null ? ShownCell.text(value) : ShownCell.day(day);
    }

    /** A number by its value, however it is written: {@code 1.0} is {@code 1}. One that shows as a day is a day. */
    private ShownCell number(String value, @Nullable String style) {
        if (value.length() > LONGEST_NUMBER) {
            return ShownCell.of(value, ShownCell.Kind.NUMBER);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return ShownCell.text(value);
        }
        if (styles.isDay(style)) {
            LocalDate day = day(number);
            if (day != null) {
                return ShownCell.day(day);
            }
        }
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER) {
            return ShownCell.of(value, ShownCell.Kind.NUMBER);
        }
        BigDecimal rounded = number.round(new MathContext(MOST_DIGITS));
        return ShownCell.of(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString(), ShownCell.Kind.NUMBER);
    }

    private @Nullable LocalDate day(BigDecimal number) {
        double serial = number.doubleValue();
        if (!(serial >= (from1904 ? 0 : 1)) || serial >= LAST_DAY + 1) {
            return null;
        }
        long days = (long) Math.floor(serial);
        return from1904 ? EPOCH_1904.plusDays(days) : EPOCH_1900.plusDays(days < MARCH_1900 ? days + 1 : days);
    }
}
