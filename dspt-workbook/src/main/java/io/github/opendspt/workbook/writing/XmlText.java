package io.github.opendspt.workbook.writing;

/** Texts inside XML. */
final class XmlText {

    private XmlText() {}

    /** Adds a text, escaped for an element or an attribute. Line breaks and tabs stay what they are in both. */
    static void add(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\n' -> to.append("&#10;");
                case '\t' -> to.append("&#9;");
                default -> to.append(c);
            }
        }
    }

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        add(escaped, text);
        return escaped.toString();
    }
}
