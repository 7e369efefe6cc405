package io.github.opendspt.workbook.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An {@code .xlsx} file: its sheets by name, and the cells of those that are asked for. Pictures, macros and links are left
 * behind. Used by one thread.
 */
public final class XlsxFile {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private final ZipParts parts;
    private final CellLimits limits;
    private final List<Listed> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Texts texts;
    private final Styles styles = new Styles();
    private boolean from1904;
    private boolean prepared;
    private final Set<String> partsRead = new HashSet<>();
    private int cells;

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String relationship) {}

    private XlsxFile(ZipParts parts, CellLimits limits) {
        this.parts = parts;
        this.limits = limits;
        this.texts = new Texts(limits);
    }

    /**
     * Opens a file and finds its sheets.
     *
     * @param file the file
     * @param limits the bounds
     * @return the file, of which no sheet has been read yet
     * @throws UnreadableFileException if it is not such a file
     */
    public static XlsxFile open(byte[] file, CellLimits limits) throws UnreadableFileException {
        if (file.length > limits.bytes()) {
            throw new UnreadableFileException(CellCodes.TOO_LARGE, limits.bytes());
        } else if (isOle2(file)) {
            throw new UnreadableFileException(CellCodes.OLD_OR_ENCRYPTED);
        }
        XlsxFile opened = new XlsxFile(ZipParts.of(file, limits.unpackedBytes()), limits);
        opened.readWorkbook();
        return opened;
    }

    private static boolean isOle2(byte[] file) {
        for (int i = 0; i < OLE2.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != OLE2[i]) {
                return false;
            }
        }
        return true;
    }

    private void readWorkbook() throws UnreadableFileException {
        String name = "xl/workbook.xml";
        byte[] workbook = parts.part(name);
        if (workbook == null) {
            if (parts.has("xl/workbook.bin")) {
                throw new UnreadableFileException(CellCodes.BINARY);
            } else if (parts.has("mimetype") && parts.has("content.xml")) {
                throw new UnreadableFileException(CellCodes.OPEN_DOCUMENT);
            }
            name = mainPart();
            workbook = name == null ? null : parts.part(name);
        }
        if (name == null || workbook == null) {
            throw new UnreadableFileException(CellCodes.NO_SHEETS);
        }
        Xml.read(name, workbook, this::readSheetNames);
        readTargets(name);
        if (sheets.isEmpty()) {
            throw new UnreadableFileException(CellCodes.NO_SHEETS);
        }
    }

    /** The workbook, where it has another name than it mostly has; {@code null} if none is named. */
    private @Nullable String mainPart() throws UnreadableFileException {
        byte[] root = parts.part("_rels/.rels");
        String[] found = new String[1];
        if (root != null) {
            Xml.read("_rels/.rels", root, xml -> {
                while (Xml.nextChild(xml)) {
                    String type = xml.getAttributeValue(null, "Type");
                    String target = xml.getAttributeValue(null, "Target");
                    if (type != null && type.endsWith("/officeDocument") && target != null) {
                        found[0] = target.startsWith("/") ? target.substring(1) : target;
                    }
                    Xml.skip(xml);
                }
            });
        }
        return found[0];
    }

    private void readSheetNames(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        if (String.valueOf(xml.getNamespaceURI()).startsWith(STRICT)) {
            throw new UnreadableFileException(CellCodes.STRICT);
        }
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "workbookPr" -> {
                    from1904 = Xml.isTrue(xml.getAttributeValue(null, "date1904"));
                    Xml.skip(xml);
                }
                case "sheets" -> {
                    while (Xml.nextChild(xml)) {
                        if (sheets.size() == ZipParts.MOST_PARTS) {
                            throw new UnreadableFileException(CellCodes.TOO_MANY_PARTS, ZipParts.MOST_PARTS);
                        }
                        String state = xml.getAttributeValue(null, "state");
                        sheets.add(new Listed(
                                String.valueOf(xml.getAttributeValue(null, "name")),
                                state != null && !state.strip().equals("visible"),
                                String.valueOf(xml.getAttributeValue(RELATIONSHIPS, "id"))));
                        Xml.skip(xml);
                    }
                }
                default -> Xml.skip(xml);
            }
        }
    }

    /** Where the parts lie that the workbook names. */
    private void readTargets(String workbook) throws UnreadableFileException {
        int folder = workbook.lastIndexOf('/') + 1;
        String name = workbook.substring(0, folder) + "_rels/" + workbook.substring(folder) + ".rels";
        byte[] part = parts.part(name);
        if (part == null) {
            throw new UnreadableFileException(CellCodes.NO_SHEETS);
        }
        Xml.read(name, part, xml -> {
            while (Xml.nextChild(xml)) {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                String type = xml.getAttributeValue(null, "Type");
                if (id != null && target != null && type != null) {
                    String path = target.startsWith("/") ? target.substring(1) : workbook.substring(0, folder) + target;
                    targets.put(id, path);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/')), path);
                }
                Xml.skip(xml);
            }
        });
    }

    /**
     * Reads the cells of sheets, of each once. A sheet that nobody asks for is named, is held as if it were blank, and whatever is wrong in it
     * does not matter.
     *
     * @param asked which sheets to read, given each without cells
     * @return every sheet of the workbook, in its order
     * @throws UnreadableFileException if the part of a sheet that is asked for cannot be read, goes beyond the bounds, or has been read
     *     before
     */
    public List<Sheet> read(Predicate<Sheet> asked) throws UnreadableFileException {
        List<Sheet> read = new ArrayList<>(sheets.size());
        for (Listed listed : sheets) {
            Sheet named = new Sheet.Builder(listed.name, listed.hidden, limits).build();
            read.add(asked.test(named) ? read(listed) : named);
        }
        return read;
    }

    private Sheet read(Listed listed) throws UnreadableFileException {
        prepare();
        Sheet.Builder sheet = new Sheet.Builder(listed.name, listed.hidden, limits);
        String name = targets.get(listed.relationship);
        byte[] part = name == null ? null : parts.part(name);
        if (name == null || part == null) {
            throw new UnreadableFileException(CellCodes.NO_SHEETS);
        } else if (!partsRead.add(name)) {
            // Else a few bytes for each sheet of a list would have a part read again and again.
            throw new UnreadableFileException(CellCodes.PART_SHARED, CellText.shortened(name));
        }
        XlsxCells reader = new XlsxCells(sheet, name, texts, styles, from1904, limits, cells);
        Xml.read(name, part, reader::read);
        cells = reader.cells();
        return sheet.build();
    }

    /** Reads what the cells of all sheets refer to. */
    private void prepare() throws UnreadableFileException {
        if (prepared) {
            return;
        }
        prepared = true;
        String textPart = targets.get("/sharedStrings");
        byte[] shared = textPart == null ? null : parts.part(textPart);
        if (textPart != null && shared != null) {
            Xml.read(textPart, shared, texts::readTable);
        }
        String stylePart = targets.get("/styles");
        byte[] looks = stylePart == null ? null : parts.part(stylePart);
        if (stylePart != null && looks != null) {
            Xml.read(stylePart, looks, styles::read);
        }
    }
}
