package io.github.opendspt.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an .xlsx file, unpacked within bounds and looked over before the library that reads cells sees them: that
 * library trusts a file not to be a bomb, not to speak of cells far outside and not to refer to strings that are not there,
 * and it does not tell which cells are merged. Only the XML is kept; pictures, macros and links are left behind.
 */
final class XlsxPackage {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_ARRAY_FORMULAS = 1_000;
    private static final int LONGEST_VALUE = 32_767;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String CELL_FORM = "[A-Z]{1,3}[0-9]{1,7}";

    private final WorkbookLimits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, List<Area>> merged = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private int cells;
    private int arrayFormulas;
    private int stringTables;
    private int strings;
    private int greatestString = -1;

    private XlsxPackage(WorkbookLimits limits) {
        this.limits = limits;
    }

    static XlsxPackage open(byte[] file, WorkbookLimits limits) throws UnreadableWorkbookException {
        XlsxPackage opened = new XlsxPackage(limits);
        opened.unpack(file);
        for (Map.Entry<String, byte[]> part : opened.parts.entrySet()) {
            opened.lookOver(part.getKey(), part.getValue());
        }
        if (opened.stringTables > 1 || opened.greatestString >= opened.strings) {
            throw broken("it refers to texts that it does not hold");
        }
        return opened;
    }

    /** The parts that were kept, packed again. */
    byte[] repacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The merged areas of the sheet with a relationship id. */
    List<Area> merged(@Nullable String relationship) {
        String target = relationship == null ? null : targets.get(relationship);
        return target == null ? List.of() : merged.getOrDefault(target.toLowerCase(Locale.ROOT), List.of());
    }

    private void unpack(byte[] file) throws UnreadableWorkbookException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            int left = limits.maxUnpackedBytes();
            int count = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                String lower = name.toLowerCase(Locale.ROOT);
                if (++count > MOST_PARTS) {
                    throw new UnreadableWorkbookException(
                            "workbook.too-large", "the file has more than " + MOST_PARTS + " parts");
                }
                if (entry.isDirectory() || !(lower.endsWith(".xml") || lower.endsWith(".rels"))) {
                    continue;
                }
                if (!zip.canReadEntryData(entry)) {
                    throw broken("its part " + CellText.quote(name) + " is encrypted or packed in another way");
                }
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readNBytes(left + 1);
                }
                left -= content.length;
                if (left < 0) {
                    throw new UnreadableWorkbookException(
                            "workbook.too-large",
                            "the file unpacks to more than " + limits.maxUnpackedBytes() + " bytes");
                }
                if (parts.put(name, content) != null) {
                    throw broken("it holds the part " + CellText.quote(name) + " twice");
                }
            }
        } catch (IOException | RuntimeException e) {
            // The library answers a malformed file with whatever exception it runs into.
            throw broken("it cannot be unpacked");
        }
        if (parts.isEmpty()) {
            throw broken("it holds no parts");
        }
    }

    private void lookOver(String name, byte[] part) throws UnreadableWorkbookException {
        // The platform's own parser, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw broken("its part " + CellText.quote(name) + " has a document type declaration");
                }
            }
            if (String.valueOf(xml.getNamespaceURI()).startsWith(STRICT)) {
                throw new UnreadableWorkbookException(
                        "workbook.unreadable",
                        "this workbook was saved as Strict Open XML, which cannot be read; save it as an ordinary Excel"
                                + " workbook (.xlsx)");
            }
            switch (xml.getLocalName()) {
                case "worksheet" -> worksheet(name, xml);
                case "sst" -> strings(xml);
                case "Relationships" -> relationships(name, xml);
                default -> {
                    // Nothing that is counted or looked up.
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw broken("its part " + CellText.quote(name) + " is not XML");
        }
    }

    private void worksheet(String name, XMLStreamReader xml) throws XMLStreamException, UnreadableWorkbookException {
        boolean shared = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> {
                    if (++cells > limits.maxCells()) {
                        throw new UnreadableWorkbookException(
                                "workbook.too-large", "the file has more than " + limits.maxCells() + " cells");
                    }
                    String at = xml.getAttributeValue(null, "r");
                    if (at != null && !at.matches(CELL_FORM)) {
                        throw broken("it speaks of a cell " + CellText.quote(at));
                    }
                    shared = "s".equals(xml.getAttributeValue(null, "t"));
                }
                case "v" -> value(text(xml), shared);
                case "f" -> {
                    if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                        throw new UnreadableWorkbookException(
                                "workbook.too-large",
                                "the file has more than " + MOST_ARRAY_FORMULAS + " array formulas");
                    }
                }
                case "mergeCell" ->
                    Area.parse(String.valueOf(xml.getAttributeValue(null, "ref")))
                            .ifPresent(area -> merged.computeIfAbsent(
                                            name.toLowerCase(Locale.ROOT), part -> new ArrayList<>())
                                    .add(area));
                default -> {
                    // Widths, formats and the like.
                }
            }
        }
    }

    private void value(String text, boolean shared) throws UnreadableWorkbookException {
        if (text.length() > LONGEST_VALUE) {
            throw new UnreadableWorkbookException(
                    "workbook.too-large", "a cell holds more than " + LONGEST_VALUE + " characters");
        }
        if (shared && !text.isEmpty()) {
            if (!text.matches("[0-9]{1,9}")) {
                throw broken("it refers to texts that it does not hold");
            }
            greatestString = Math.max(greatestString, Integer.parseInt(text));
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // Comments and the like.
                }
            }
        }
        return text.toString();
    }

    /** Counts the texts: the children of the table, not what a broken file nests in them. */
    private void strings(XMLStreamReader xml) throws XMLStreamException {
        stringTables++;
        int depth = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    strings += depth == 1 && xml.getLocalName().equals("si") ? 1 : 0;
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // The texts themselves.
                }
            }
        }
    }

    /** The parts that the workbook's relationships lead to. */
    private void relationships(String name, XMLStreamReader xml) throws XMLStreamException {
        int folder = name.lastIndexOf("_rels/");
        if (folder < 0 || !name.substring(folder).contains("workbook")) {
            return;
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : name.substring(0, folder) + target);
                }
            }
        }
    }

    static UnreadableWorkbookException broken(String what) {
        return new UnreadableWorkbookException(
                "workbook.unreadable",
                "this is not a workbook that can be read: " + what + "; open it and save it again as .xlsx or .csv");
    }
}
