package io.github.opendspt.workbook.cells;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the looks of cells say about what they hold: whether a number is a day, and whether a text is struck through. */
final class Styles {

    private final BitSet days = new BitSet();
    private final BitSet struck = new BitSet();

    void read(XMLStreamReader xml) throws XMLStreamException {
        List<Boolean> fonts = new ArrayList<>();
        Map<String, String> formats = new HashMap<>();
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numFmts" -> readFormats(xml, formats);
                case "fonts" -> readFonts(xml, fonts);
                case "cellXfs" -> {
                    readStyles(xml, fonts, formats);
                    // By the order of the format there is nothing behind these that a cell refers to.
                    return;
                }
                default -> Xml.skip(xml);
            }
        }
    }

    boolean isDay(@Nullable String style) {
        return days.get(number(style));
    }

    boolean isStruck(@Nullable String style) {
        return !struck.isEmpty() && struck.get(number(style));
    }

    private static void readFormats(XMLStreamReader xml, Map<String, String> formats) throws XMLStreamException {
        while (Xml.nextChild(xml)) {
            String code = xml.getAttributeValue(null, "formatCode");
            formats.put(String.valueOf(number(xml.getAttributeValue(null, "numFmtId"))), code == null ? "" : code);
            Xml.skip(xml);
        }
    }

    private static void readFonts(XMLStreamReader xml, List<Boolean> fonts) throws XMLStreamException {
        while (Xml.nextChild(xml)) {
            fonts.add(Texts.isStruck(xml));
        }
    }

    private void readStyles(XMLStreamReader xml, List<Boolean> fonts, Map<String, String> formats)
            throws XMLStreamException {
        for (int style = 0; Xml.nextChild(xml); style++) {
            int font = number(xml.getAttributeValue(null, "fontId"));
            struck.set(style, font < fonts.size() && fonts.get(font));
            int format = number(xml.getAttributeValue(null, "numFmtId"));
            String code = formats.get(String.valueOf(format));
            days.set(style, code == null ? isDay(format) : isDayFormat(code));
            Xml.skip(xml);
        }
    }

    /** The formats that need no code of their own. */
    private static boolean isDay(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || format == 57
                || format == 58;
    }

    /** Whether a format shows a day or a year, outside of quotation marks and brackets. */
    private static boolean isDayFormat(String code) {
        char closing = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
                return true;
            }
        }
        return false;
    }

    /** A number of a few digits, with or without blanks around it; 0 for anything else. */
    static int number(@Nullable String text) {
        String plain = text == null ? "" : text.strip();
        int number = 0;
        for (int i = 0; i < plain.length() && i < 7; i++) {
            char c = plain.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
