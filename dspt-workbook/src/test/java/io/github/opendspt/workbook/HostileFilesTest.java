package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to break what reads them, end in one problem, soon. */
class HostileFilesTest {

    private static final WorkbookImport IMPORT = WorkbookImport.of(Catalogue.bundled());

    private static final byte[] GOOD = TestWorkbook.of("Items")
            .row("Ref", "Question", "Mandatory")
            .row("1.1.1", "One", "Yes")
            .xlsx();

    @Test
    void theUntouchedFileIsRead() throws IOException {
        assertThat(read("w.xlsx", edited("xl/worksheets/sheet1.xml", xml -> xml))
                        .requirements())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a workbook", "PK\u0003\u0004 but nothing more"})
    void whatIsNoWorkbookIsAProblem(String content) {
        assertProblem("workbook.unreadable", "w.xlsx", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOldOrEncryptedWorkbookIsAProblemThatSaysSo() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertProblem("workbook.old-or-encrypted", "w.xls", old);
    }

    /** It is sound, and to save it again as it is would not help. */
    @Test
    void aWorkbookInStrictOpenXmlIsAProblemThatSaysHowToSaveIt() throws IOException {
        byte[] strict = GOOD;
        for (String part : XlsxParts.of(GOOD).keySet()) {
            strict = XlsxParts.edit(
                    strict,
                    part,
                    bytes -> new String(bytes, StandardCharsets.UTF_8)
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read("w.xlsx", strict).problems())
                .extracting(WorkbookProblem::toString)
                .containsExactly(
                        "w.xlsx: workbook.strict: this workbook was saved as Strict Open XML, which cannot be read;"
                                + " save it as an ordinary Excel workbook (.xlsx)");
    }

    @Test
    void aTruncatedWorkbookIsAProblem() {
        for (int length = 0; length < GOOD.length; length += 97) {
            assertProblem("workbook.unreadable", "w.xlsx", Arrays.copyOf(GOOD, length));
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        String zeros = "<!-- " + "0".repeat(2_000_000) + " -->";
        byte[] bomb = edited("xl/worksheets/sheet1.xml", xml -> xml + zeros);
        assertThat(bomb.length).isLessThan(50_000);
        WorkbookLimits small = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 100, 10, 1 << 20, 100, 3);
        assertThat(IMPORT.withLimits(small)
                        .read("w.xlsx", bomb, Edition.parse("2025-26"), Category.of(3))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.unpacks-too-large");
    }

    @Test
    void aFileBeyondTheGreatestSizeIsAProblem() {
        WorkbookLimits small = new WorkbookLimits(100, 1 << 20, 1_000, 100, 10, 1 << 20, 100, 3);
        assertThat(IMPORT.withLimits(small)
                        .read("w.xlsx", GOOD, Edition.parse("2025-26"), Category.of(3))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("workbook.too-large");
    }

    @Test
    void tooManyRowsOrColumnsAreAProblem() {
        WorkbookLimits few = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 1, 10, 1 << 20, 100, 3);
        WorkbookLimits narrow = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 10, 2, 1 << 20, 100, 3);
        assertThat(codes(few)).containsExactly("workbook.too-many-rows");
        assertThat(codes(narrow)).containsExactly("workbook.too-many-columns");
    }

    @Test
    void aTextThatIsNotThereIsAProblem() throws IOException {
        byte[] file = edited("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<v>[0-9]+</v>", "<v>999999999</v>"));
        assertProblem("workbook.text-missing", "w.xlsx", file);
    }

    @Test
    void aCellFarOutsideIsAProblem() throws IOException {
        byte[] file = edited("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("r=\"A2\"", "r=\"ZZZZZZ2\""));
        assertProblem("workbook.cell-name", "w.xlsx", file);
    }

    @Test
    void aDocumentTypeDeclarationIsAProblem() throws IOException {
        byte[] file = edited(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
        assertProblem("workbook.part-doctype", "w.xlsx", file);
    }

    @Test
    void mergedCellsThatCoverEverythingManyTimesAreAProblem() throws IOException {
        String merges = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(50_000) + "</mergeCells>";
        byte[] file = edited("xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", "</sheetData>" + merges));
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertProblem("workbook.merged-too-much", "w.xlsx", file));
    }

    @Test
    void numbersWithoutEndAreText() throws IOException {
        byte[] file = edited(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"A2\"[^>]*><v>[^<]*</v>", "<c r=\"A2\"><v>1E999999999</v>"));
        assertProblem("ref.number-or-date", "w.xlsx", file);
    }

    @Test
    void aCsvFileThatIsNotUtf8IsAProblem() {
        assertProblem(
                "workbook.not-utf-8", "w.csv", "Ref,Question\n1.1.1,caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aCsvFileWithoutItsLastQuotationMarkIsAProblem() {
        assertProblem("workbook.csv-quote", "w.csv", "Ref,\"Question\n1.1.1,One".getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(WorkbookLimits limits) {
        return IMPORT
                .withLimits(limits)
                .read("w.xlsx", GOOD, Edition.parse("2025-26"), Category.of(3))
                .problems()
                .stream()
                .map(WorkbookProblem::code)
                .toList();
    }

    private static void assertProblem(String code, String name, byte[] file) {
        WorkbookReading reading = read(name, file);
        assertThat(reading.requirements()).isEmpty();
        assertThat(reading.problems()).extracting(WorkbookProblem::code).containsExactly(code);
    }

    private static WorkbookReading read(String name, byte[] file) {
        return IMPORT.read(name, file, Edition.parse("2025-26"), Category.of(3));
    }

    private static byte[] edited(String part, UnaryOperator<String> edit) throws IOException {
        return XlsxParts.edit(
                GOOD,
                part,
                bytes -> edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
