package io.github.opendspt.workbook.cells;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How a part is read as XML: by the platform's own parser, whatever else is on the class path, and without entities. */
final class Xml {

    private Xml() {}

    /** What is done with the elements of a part, from its root on. */
    interface Walk {
        void of(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException;
    }

    /** Reads a part, or ends with what is wrong with it. */
    static void read(String name, byte[] part, Walk walk) throws UnreadableFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(decode(part)));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new UnreadableFileException(CellCodes.PART_DOCTYPE, CellText.shortened(name));
                }
            }
            walk.of(xml);
            xml.close();
        } catch (XMLStreamException | CharacterCodingException | RuntimeException e) {
            // The parser answers some malformed bytes with an exception of its own making.
            throw new UnreadableFileException(CellCodes.PART_NOT_XML, CellText.shortened(name));
        }
    }

    /** The text of a part, by its byte order mark. Given bytes, the parser prints on standard error of those it cannot read. */
    private static String decode(byte[] part) throws CharacterCodingException {
        boolean big = part.length > 1 && part[0] == (byte) 0xFE && part[1] == (byte) 0xFF;
        boolean little = part.length > 1 && part[0] == (byte) 0xFF && part[1] == (byte) 0xFE;
        Charset charset = big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether there is a further element that begins before the one that is open at this depth ends. */
    static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // Text between elements, and comments.
                }
            }
        }
    }

    /** Passes over the rest of an element. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Adds the text of an element to what is there, and passes over the elements in it. */
    static void text(XMLStreamReader xml, StringBuilder to) throws XMLStreamException, UnreadableFileException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (to.length() > CellText.LONGEST * CellText.ESCAPE) {
                        throw new UnreadableFileException(CellCodes.TEXT_TOO_LONG, CellText.LONGEST);
                    }
                }
                default -> {
                    // Comments and the like.
                }
            }
        }
    }

    /** A truth value as XML writes it, with or without blanks around it. */
    static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
        String plain = value == null ? "" : value.strip();
        return plain.equals("1") || plain.equals("true") || plain.equals("on");
    }
}
