package io.github.opendspt.workbook.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The looks of all cells, each written once. */
final class StyleTable {

    private static final int DAY_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;
    private static final int COUNT_FORMAT = 3;

    private final Map<Look, Integer> numbers = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>(List.of(
            "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>"));
    private final List<String> styles = new ArrayList<>();
    private final List<String> highlights = new ArrayList<>();

    StyleTable() {
        number(Look.PLAIN);
    }

    /** The number of a look. */
    int number(Look look) {
        Integer known = numbers.get(look);
        if (known == null) {
            known = styles.size();
            styles.add(style(look));
            numbers.put(look, known);
        }
        return known;
    }

    /** The number of a highlight: the colour of the letters and the one behind them. */
    int highlight(String ink, String fill) {
        return place(
                highlights,
                "<dxf><font><color rgb=\"FF" + ink
                        + "\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + fill
                        + "\"/><bgColor rgb=\"FF" + fill + "\"/></patternFill></fill></dxf>");
    }

    private String style(Look look) {
        int font = place(
                fonts,
                "<font>" + (look.bold() ? "<b/>" : "") + "<sz val=\"" + look.size() + "\"/><color rgb=\"FF" + look.ink()
                        + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>");
        int fill = look.fill().isEmpty()
                ? 0
                : place(
                        fills,
                        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + look.fill()
                                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        int format = switch (look.form()) {
            case GENERAL -> 0;
            case DAY -> DAY_FORMAT;
            case TEXT -> TEXT_FORMAT;
            case COUNT -> COUNT_FORMAT;
        };
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\""
                + (look.framed() ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
                + " applyProtection=\"1\"><alignment horizontal=\""
                + (look.set() == Look.Set.CENTRED ? "center" : "left")
                + (look.indented() ? "\" indent=\"1" : "")
                + "\" vertical=\"" + (look.set() == Look.Set.HEADING ? "center" : "top") + "\" wrapText=\""
                + (look.set() == Look.Set.LINE ? 0 : 1)
                + "\"/><protection locked=\"" + (look.locked() ? 1 : 0)
                + "\"/></xf>";
    }

    private static int place(List<String> list, String entry) {
        int at = list.indexOf(entry);
        if (at < 0) {
            list.add(entry);
            at = list.size() - 1;
        }
        return at;
    }

    String xml() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<styleSheet xmlns=\"" + Parts.MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"" + DAY_FORMAT
                + "\" formatCode=\"d\\ mmm\\ yyyy\"/></numFmts>");
        list(xml, "fonts", fonts);
        list(xml, "fills", fills);
        String side = "<color rgb=\"FFC9D1D6\"/>";
        xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String edge : List.of("left", "right", "top", "bottom")) {
            xml.append('<')
                    .append(edge)
                    .append(" style=\"thin\">")
                    .append(side)
                    .append("</")
                    .append(edge)
                    .append('>');
        }
        xml.append("<diagonal/></border></borders>");
        xml.append(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", styles);
        xml.append("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        list(xml, "dxfs", highlights);
        return xml.append("</styleSheet>").toString();
    }

    private static void list(StringBuilder xml, String name, List<String> entries) {
        xml.append('<').append(name).append(" count=\"").append(entries.size()).append("\">");
        entries.forEach(xml::append);
        xml.append("</").append(name).append('>');
    }
}
