package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that went wrong elsewhere, and the kind of fault that each stands for. */
class CasesTest {

    private static final WorkbookImport IMPORT = WorkbookImport.of(Catalogue.bundled());
    private static final EvidenceRef TENTH = EvidenceRef.parse("1.3.10");

    private static final byte[] GOOD = TestWorkbook.of("Items")
            .row("Ref", "Question", "Mandatory")
            .row("1.1.1", "One", "Yes")
            .row("1.1.2", "Two", "No")
            .xlsx();

    /** Case 04: a formula whose value is an empty text was saved, and is blank. */
    @ParameterizedTest
    @ValueSource(strings = {"written-by-poi", "exemption-mark", "mandatory-mark"})
    void aFormulaWithAnEmptyTextIsBlank(String name) throws IOException {
        RequirementSet set = requirements("04-formula-empty-text", name);
        assertThat(set.item(TENTH).orElseThrow().mandatory()).isFalse();
        assertThat(set.items())
                .filteredOn(item -> item.exemptBy().contains(CertificateScheme.CYBER_ESSENTIALS_PLUS))
                .extracting(item -> item.ref().toString())
                .doesNotContain("1.1.1", "1.1.2", "1.3.10");
    }

    /** Case 05: a sheet that nobody asks for does not matter, and a day in the form of ISO 8601 is a day. */
    @ParameterizedTest
    @ValueSource(strings = {"hidden-version-sheet", "version-sheet-with-date"})
    void aDayOnAnotherSheetDoesNotCondemnTheWorkbook(String name) throws IOException {
        assertThat(requirements("05-iso-date-cell", name).items()).hasSizeGreaterThan(3);
    }

    @Test
    void aPartOfASheetThatNobodyAsksForIsNotEvenUnpacked() throws IOException {
        byte[] file = TestWorkbook.of("Items")
                .row("Ref", "Question", "Mandatory")
                .row("1.1.1", "One", "Yes")
                .sheet("Old")
                .row("x")
                .hideSheet()
                .xlsx();
        byte[] broken =
                XlsxParts.edit(file, "xl/worksheets/sheet2.xml", part -> "<no".getBytes(StandardCharsets.UTF_8));
        assertThat(read(broken).requirements()).isPresent();
    }

    /** Case 06: a number is compared by its value, however it is written, with blanks around it or not. */
    @Test
    void flagsThatAreNumbersAreComparedByValue() throws IOException {
        RequirementSet set = requirements("06-number-flag", "written-by-poi");
        assertThat(set.item(EvidenceRef.parse("1.1.1")).orElseThrow().mandatory())
                .isTrue();
        assertThat(set.item(TENTH).orElseThrow().mandatory()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0,true", "1,true", "0.0,false", "1E0,true", "' 1 ',true", "0E-3,false"})
    void howANumberIsWrittenDoesNotMatter(String written, boolean mandatory) throws IOException {
        byte[] file = XlsxParts.edit(
                TestWorkbook.of("Items")
                        .row("Ref", "Question", "Mandatory")
                        .row("1.1.1", "One", 7)
                        .row("1.1.2", "Two", "Yes")
                        .xlsx(),
                "xl/worksheets/sheet1.xml",
                part -> new String(part, StandardCharsets.UTF_8)
                        .replaceFirst("<v>7(?:\\.0)?</v>", "<v>" + written + "</v>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read(file).requirements().orElseThrow().items().get(0).mandatory())
                .isEqualTo(mandatory);
    }

    /** Case 07: a refusal names its remedy, and the remedy works. */
    @Test
    void rowsBelowTheItemsAreLeftOutByMapping() throws IOException {
        byte[] file = file("07-rows-below-the-items", "totals-and-key");
        assertThat(read(file).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("lastRow"));
        for (String mapping : List.of("\"lastRow\": 3", "\"ignoreRows\": [4, 5, 6]")) {
            WorkbookMapping parsed = WorkbookMapping.reader()
                    .read("{\"format\": \"dspt-workbook-columns/1\", " + mapping + "}")
                    .value()
                    .orElseThrow();
            assertThat(IMPORT.withMapping(parsed)
                            .read("w.xlsx", file, Edition.parse("2025-26"), Category.of(3))
                            .requirements()
                            .orElseThrow()
                            .items())
                    .as(mapping)
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1",
                "1.1.1.",
                "(1.1.1)",
                "Ref 1.1.1",
                "Evidence item 1.1.1",
                "1.1.1*",
                "1 . 1 . 1",
                " 1.1.1\u00A0"
            })
    void whatIsAroundARefIsNotPartOfIt(String written) {
        byte[] file = TestWorkbook.of("Items")
                .row("Ref", "Question", "Mandatory")
                .row(written, "One", "Yes")
                .xlsx();
        assertThat(read(file).requirements().orElseThrow().items())
                .extracting(item -> item.ref().toString())
                .containsExactly("1.1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1 and 1.1.2", "not 1.1.1", "1.1.1/2", "v1.1.1", "1.1.1a"})
    void whatMayBeAnotherRefIsNotGuessed(String written) {
        byte[] file = TestWorkbook.of("Items")
                .row("Ref", "Question", "Mandatory")
                .row(written, "One", "Yes")
                .xlsx();
        assertThat(read(file).problems()).extracting(WorkbookProblem::code).containsExactly("ref.unreadable");
    }

    /** Case 20: what is struck through is left out with a note for its row, and counts only if the mapping says so. */
    @Test
    void textThatIsStruckThroughIsNotLive() throws IOException {
        byte[] file = file("20-unclear", "strike");
        WorkbookReading reading = read(file);
        EvidenceItem item = item(reading, "1.1.2");
        assertThat(item.title()).isEqualTo("Is there a record of data held?");
        assertThat(item.mandatory()).isFalse();
        assertThat(reading.notes())
                .filteredOn(note -> note.code().equals("row.struck"))
                .extracting(WorkbookProblem::place)
                .hasSize(1);
        WorkbookMapping mapping = WorkbookMapping.reader()
                .read("{\"format\": \"dspt-workbook-columns/1\", \"readStruckText\": true}")
                .value()
                .orElseThrow();
        EvidenceItem whole = item(
                IMPORT.withMapping(mapping).read("w.xlsx", file, Edition.parse("2025-26"), Category.of(3)), "1.1.2");
        assertThat(whole.title()).isEqualTo("Is there an old record? Is there a record of data held?");
        assertThat(whole.mandatory()).isTrue();
    }

    private static EvidenceItem item(WorkbookReading reading, String ref) {
        return reading.requirements().orElseThrow().item(EvidenceRef.parse(ref)).orElseThrow();
    }

    /** Case 20: a table with semicolons is read, not answered with a message about headings. */
    @Test
    void theSeparatorOfATableIsRecognised() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/cases/20-unclear/semicolon.csv"));
        assertThat(IMPORT.read("w.csv", file, Edition.parse("2025-26"), Category.of(3))
                        .requirements())
                .isPresent();
    }

    /** Case 35: bad bytes end in one message with the part, and nothing is printed past whoever asked. */
    @Test
    void badBytesInAPartAreOneMessage() throws IOException {
        byte[] file = file("35-bad-utf8-part", "bad-utf8");
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(read(file).problems())
                    .extracting(WorkbookProblem::toString)
                    .containsExactly(
                            "w.xlsx: workbook.part-not-xml: its part 'xl/worksheets/sheet1.xml' is not XML that can"
                                    + " be read; open the file and save it again as .xlsx");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.size()).isZero();
    }

    /** Case 39: work is bounded by what is read, not multiplied by references. */
    @Test
    void aLongTextThatManyCellsShareIsRefused() throws IOException {
        String text = "a".repeat(40_000);
        byte[] file = XlsxParts.edit(
                GOOD,
                "xl/sharedStrings.xml",
                part -> new String(part, StandardCharsets.UTF_8)
                        .replace("One", text)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read(file).problems()).extracting(WorkbookProblem::code).containsExactly("workbook.text-too-long");
    }

    /** A few bytes for each sheet of a list would have a part read again and again. */
    @ParameterizedTest
    @CsvSource({"1, workbook.part-shared", "2000, workbook.too-many-parts"})
    void aPartIsTheSheetOfOneNameAndThereAreOnlySoManySheets(int more, String code) throws IOException {
        byte[] file = XlsxParts.edit(GOOD, "xl/workbook.xml", part -> {
            String workbook = new String(part, StandardCharsets.UTF_8);
            String sheet = workbook.substring(workbook.indexOf("<sheet "), workbook.indexOf("</sheets>"));
            return workbook.replace(
                            sheet, sheet + sheet.replace("Items", "Others").repeat(more))
                    .getBytes(StandardCharsets.UTF_8);
        });
        assertThat(read(file).problems()).extracting(WorkbookProblem::code).containsExactly(code);
    }

    @Test
    void theCharactersOfAllCellsAreBounded() {
        TestWorkbook workbook = TestWorkbook.of("Items").row("Ref", "Question", "Mandatory");
        for (int i = 1; i <= 60; i++) {
            workbook.row("1.1." + i, "q".repeat(4_000), "Yes");
        }
        WorkbookLimits limits = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 100, 10, 100_000, 5_000, 3);
        assertThat(IMPORT.withLimits(limits)
                        .read("w.xlsx", workbook.xlsx(), Edition.parse("2025-26"), Category.of(3))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.too-many-characters");
    }

    @Test
    void blankCellsCount() throws IOException {
        String blank = "<row r=\"9\">" + "<c/>".repeat(2_000) + "</row>";
        byte[] file = XlsxParts.edit(
                GOOD,
                "xl/worksheets/sheet1.xml",
                part -> new String(part, StandardCharsets.UTF_8)
                        .replace("</sheetData>", blank + "</sheetData>")
                        .getBytes(StandardCharsets.UTF_8));
        WorkbookLimits limits = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 100, 10, 1 << 20, 5_000, 3);
        assertThat(IMPORT.withLimits(limits)
                        .read("w.xlsx", file, Edition.parse("2025-26"), Category.of(3))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.too-many-cells");
    }

    @Test
    void filesOfOtherFormsAreNamedForWhatTheyAre() throws IOException {
        assertThat(read(packed(Map.of(
                                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.ods");
        assertThat(read(packed(Map.of("xl/workbook.bin", "x"))).problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.xlsb");
        assertThat(read(packed(Map.of("word/document.xml", "<x/>"))).problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.no-sheets");
    }

    /** Section I of the rules: kind - group (Category N), where a category may have several groups. */
    @Test
    void aHeadingMayNameAGroupOfOrganisations() {
        TestWorkbook one = TestWorkbook.of("Items")
                .row(
                        "Evidence Reference",
                        "Evidence text - Others (Category 3)",
                        "Tool tips - Others (Category 3)",
                        "Mandatory - Others (Category 3)",
                        "Evidence text - GPs (Category 4)",
                        "Mandatory - GPs (Category 4)")
                .row("1.1.1", "One for others", "tip", "Yes", "One for practices", "No")
                .row("1.1.2", "Two for others", "tip", "No", "Two for practices", "Yes");
        assertThat(read(one.xlsx()).requirements().orElseThrow().items())
                .extracting(EvidenceItem::title)
                .containsExactly("One for others", "Two for others");
        TestWorkbook two = TestWorkbook.of("Items")
                .row(
                        "Evidence Reference",
                        "Evidence text - Others (Category 3)",
                        "Evidence text - Dentists (Category 3)",
                        "Mandatory (Category 3)")
                .row("1.1.1", "One for others", "One for dentists", "Yes");
        assertThat(read(two.xlsx()).problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("column.ambiguous");
        WorkbookMapping mapping = WorkbookMapping.reader()
                .read("{\"format\": \"dspt-workbook-columns/1\", \"columns\": {\"question\": \"C\"}}")
                .value()
                .orElseThrow();
        assertThat(item(
                                IMPORT.withMapping(mapping)
                                        .read("w.xlsx", two.xlsx(), Edition.parse("2025-26"), Category.of(3)),
                                "1.1.1")
                        .title())
                .isEqualTo("One for dentists");
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new ArrayList<>(parts.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static RequirementSet requirements(String folder, String name) throws IOException {
        WorkbookReading reading = read(file(folder, name));
        assertThat(reading.problems()).isEmpty();
        return reading.requirements().orElseThrow();
    }

    private static byte[] file(String folder, String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/cases", folder, name + ".xlsx"));
    }

    private static WorkbookReading read(byte[] file) {
        return IMPORT.read("w.xlsx", file, Edition.parse("2025-26"), Category.of(3));
    }
}
