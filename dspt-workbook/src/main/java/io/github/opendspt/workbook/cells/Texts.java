package io.github.opendspt.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook: those that its cells share, and how one is read. */
final class Texts {

    private final List<ShownCell> shared = new ArrayList<>();
    private final CellLimits limits;
    private long characters;

    Texts(CellLimits limits) {
        this.limits = limits;
    }

    /** Reads the table of shared texts; each is one cell, however many refer to it. */
    void readTable(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        while (Xml.nextChild(xml)) {
            if (xml.getLocalName().equals("si")) {
                ShownCell text = read(xml);
                count(text);
                shared.add(text);
            } else {
                Xml.skip(xml);
            }
        }
    }

    /** The cell of a shared text; {@code null} if there is no such text. */
    @org.jspecify.annotations.Nullable
    ShownCell shared(String index) {
        int number = 0;
        for (int i = 0; i < index.length(); i++) {
            char c = index.charAt(i);
            if (c < '0' || c > '9' || number >= shared.size()) {
                return null;
            }
            number = number * 10 + (c - '0');
        }
        return index.isEmpty() || number >= shared.size() ? null : shared.get(number);
    }

    /** Counts what a cell holds. */
    void count(ShownCell cell) throws UnreadableFileException {
        characters += cell.raw().length();
        if (characters > limits.characters()) {
            throw new UnreadableFileException(CellCodes.TOO_MANY_CHARACTERS, limits.characters());
        }
    }

    /** Reads the text that an element holds, in one piece or in runs; how it is to be spoken is left out. */
    static ShownCell read(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        StringBuilder live = null;
        StringBuilder whole = new StringBuilder();
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> {
                    int from = whole.length();
                    Xml.text(xml, whole);
                    if (live != null) {
                        live.append(whole, from, whole.length());
                    }
                }
                case "r" -> {
                    live = live == null ? new StringBuilder(whole) : live;
                    readRun(xml, live, whole);
                }
                default -> Xml.skip(xml);
            }
        }
        String text = whole.toString();
        return of(live == null ? text : live.toString(), text);
    }

    private static void readRun(XMLStreamReader xml, StringBuilder live, StringBuilder whole)
            throws XMLStreamException, UnreadableFileException {
        boolean struck = false;
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> struck = isStruck(xml);
                case "t" -> {
                    int from = whole.length();
                    Xml.text(xml, whole);
                    live.append(whole, struck ? whole.length() : from, whole.length());
                }
                default -> Xml.skip(xml);
            }
        }
    }

    /** Whether a font strikes its text through. */
    static boolean isStruck(XMLStreamReader xml) throws XMLStreamException {
        boolean struck = false;
        while (Xml.nextChild(xml)) {
            if (xml.getLocalName().equals("strike")) {
                String value = xml.getAttributeValue(null, "val");
                struck = value == null || Xml.isTrue(value);
            }
            Xml.skip(xml);
        }
        return struck;
    }

    static ShownCell of(String live, String whole) throws UnreadableFileException {
        String text = CellText.decoded(whole);
        if (text.length() > CellText.LONGEST) {
            throw new UnreadableFileException(CellCodes.TEXT_TOO_LONG, CellText.LONGEST);
        }
        return live.length() == whole.length() ? ShownCell.text(text) : ShownCell.struck(CellText.decoded(live), text);
    }
}
