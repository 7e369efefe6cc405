package io.github.opendspt.workbook.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An {@code .xlsx} file in the making: its pages, and what their cells share. Used by one thread. */
public final class XlsxWriter {

    /** Not the first moment of the format: that alone is kept by the time zone of the machine as well. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final StyleTable styles = new StyleTable();
    private int uses;

    /** Adds a sheet behind those that are there. */
    public Page page(String name) {
        Page page = new Page(name, this);
        pages.add(page);
        return page;
    }

    StyleTable styles() {
        return styles;
    }

    int shared(String text) {
        uses++;
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        return known;
    }

    /** {@return the file} */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"rId1\" Type=\"" + Parts.OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relationships(workbookRelationships()));
            for (int i = 0; i < pages.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", pages.get(i).xml(i == 0));
            }
            put(zip, "xl/sharedStrings.xml", sharedTexts());
            put(zip, "xl/styles.xml", styles.xml());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Not the time of writing, nor the zone's.
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<Types xmlns=\"" + Parts.PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook", ".sheet.main");
        for (int i = 1; i <= pages.size(); i++) {
            override(xml, "worksheets/sheet" + i, ".worksheet");
        }
        override(xml, "sharedStrings", ".sharedStrings");
        override(xml, "styles", ".styles");
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(Parts.TYPES)
                .append(type)
                .append("+xml\"/>");
    }

    private static String relationships(String each) {
        return Parts.HEAD + "<Relationships xmlns=\"" + Parts.PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private String workbookRelationships() {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= pages.size(); i++) {
            relationship(xml, i, "worksheet", "worksheets/sheet" + i);
        }
        relationship(xml, pages.size() + 1, "sharedStrings", "sharedStrings");
        relationship(xml, pages.size() + 2, "styles", "styles");
        return xml.toString();
    }

    private static void relationship(StringBuilder xml, int number, String type, String part) {
        xml.append("<Relationship Id=\"rId")
                .append(number)
                .append("\" Type=\"")
                .append(Parts.OFFICE)
                .append('/')
                .append(type)
                .append("\" Target=\"")
                .append(part)
                .append(".xml\"/>");
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<workbook xmlns=\"" + Parts.MAIN + "\" xmlns:r=\""
                + Parts.OFFICE + "\"><bookViews><workbookView activeTab=\"0\" tabRatio=\"800\"/></bookViews><sheets>");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            xml.append("<sheet name=\"")
                    .append(XmlText.of(page.name()))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append(page.isHidden() ? "\" state=\"veryHidden" : "")
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
            if (page.area() != null) {
                name(names, "Print_Area", i, page.area());
            }
            if (page.titles() != null) {
                name(names, "Print_Titles", i, page.titles());
            }
            if (page.filter() != null) {
                name(names, "_FilterDatabase\" hidden=\"1", i, "'" + page.name() + "'!" + page.filter());
            }
        }
        xml.append("</sheets>");
        if (names.length() > 0) {
            xml.append("<definedNames>").append(names).append("</definedNames>");
        }
        return xml.append("<calcPr calcId=\"191029\"/></workbook>").toString();
    }

    private static void name(StringBuilder xml, String name, int sheet, String value) {
        xml.append("<definedName name=\"_xlnm.")
                .append(name)
                .append("\" localSheetId=\"")
                .append(sheet)
                .append("\">")
                .append(XmlText.of(value))
                .append("</definedName>");
    }

    private String sharedTexts() {
        StringBuilder xml = new StringBuilder(Parts.HEAD + "<sst xmlns=\"" + Parts.MAIN + "\" count=\"" + uses
                + "\" uniqueCount=\"" + texts.size() + "\">");
        for (String text : texts.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">");
            XmlText.add(xml, text);
            xml.append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
