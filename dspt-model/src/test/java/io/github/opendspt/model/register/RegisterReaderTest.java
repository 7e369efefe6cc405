package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {

    private static final String HEADER =
            "Code,Organisation Name,Status,Date Of Publication,Primary Sector,Commissioner (From ODS)\n";
    private static final String ROW = "8XX01,Example Supplier Ltd,25/26 Standards Met,29/06/2026,Company,\n";
    private static final RegisterEntry ENTRY = new RegisterEntry(
            "8XX01",
            "Example Supplier Ltd",
            RegisterStatus.parse("25/26 Standards Met"),
            "29/06/2026",
            "Company",
            null);

    private static List<Reading<RegisterEntry>> read(RegisterReader reader, String text) {
        List<Reading<RegisterEntry>> rows = new ArrayList<>();
        reader.rows(new StringReader(text)).forEachRemaining(rows::add);
        return rows;
    }

    private static List<Reading<RegisterEntry>> read(String text) {
        return read(RegisterReader.defaults(), text);
    }

    private static List<Reading<RegisterEntry>> read(byte[] bytes) {
        List<Reading<RegisterEntry>> rows = new ArrayList<>();
        RegisterReader.defaults().rows(new ByteArrayInputStream(bytes)).forEachRemaining(rows::add);
        return rows;
    }

    private static Problem onlyProblem(List<Reading<RegisterEntry>> rows) {
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).problems()).hasSize(1);
        return rows.get(0).problems().get(0);
    }

    private static List<String> codes(Reading<RegisterEntry> row) {
        return row.findings().stream().map(Finding::code).toList();
    }

    private static List<Reading<RegisterEntry>> resource(String name) throws IOException {
        try (InputStream in = RegisterReaderTest.class.getResourceAsStream(name)) {
            return read(in.readAllBytes());
        }
    }

    // The headers of every year.

    @Test
    void theRegisterOf2019() throws IOException {
        List<Reading<RegisterEntry>> rows = resource("register-2019.csv");

        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(rows.get(0).orElseThrow())
                .isEqualTo(new RegisterEntry(
                        "FX001",
                        "Example Pharmacy",
                        RegisterStatus.parse("Standards Met"),
                        "15/03/2019",
                        "Pharmacy",
                        "Example CCG"));
        assertThat(rows.get(1).orElseThrow().name()).isEqualTo("Example Care Home, North");
        assertThat(codes(rows.get(4))).containsExactly("register.date");
        assertThat(rows.get(4).orElseThrow().published()).isEqualTo("CompletedThroughQIO");
        assertThat(codes(rows.get(5))).isEmpty();
        assertThat(codes(rows.get(6))).containsExactly("register.sector");
    }

    @Test
    void theRegisterOf2022() throws IOException {
        List<Reading<RegisterEntry>> rows = resource("register-2022.csv");

        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row.findings()).isEmpty());
        assertThat(rows.get(1).orElseThrow().commissioner()).isEqualTo("NHS EXAMPLE ICB - 99Z");
        assertThat(rows.get(2).orElseThrow().published()).isNull();
        assertThat(rows).extracting(Reading::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void aCutOf2023WithOtherColumnsBeforeTheRegisters() throws IOException {
        List<Reading<RegisterEntry>> rows = resource("register-2023-cut.csv");

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.findings()).isEmpty());
        assertThat(rows.get(1).orElseThrow())
                .isEqualTo(new RegisterEntry(
                        "QXB",
                        "NHS EXAMPLE EAST, WEST AND SOUTH INTEGRATED CARE BOARD",
                        RegisterStatus.parse("22/23 Approaching Standards"),
                        "24/07/2023",
                        "CCG / Integrated Care Board (ICB)",
                        null));
    }

    @Test
    void theCutOf2022HasNoCodesAndCannotBeRead() {
        Problem problem = onlyProblem(read("Organisation.Name,Latest.Status,Date.Of.Publication,Primary.Sector,"
                + "Commissioner..From.ODS.\nExample Ltd,20/21 Standards Met,29/06/2021,Company,\n"));

        assertThat(problem.code()).isEqualTo("table.header-missing");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.message())
                .isEqualTo("there is no column for code; the headings looked for are Code and ODSCode, separated by"
                        + " commas, semicolons or tabs");
    }

    @Test
    void withDotsForBlanksAndWithACodeTheSameCutCanBeRead() {
        assertThat(read("Organisation.Name,Latest.Status,Date.Of.Publication,Primary.Sector,Commissioner..From.ODS.,"
                        + "ODS.Code\nExample Supplier Ltd,25/26 Standards Met,29/06/2026,Company,,8XX01"))
                .extracting(Reading::orElseThrow)
                .containsExactly(ENTRY);
    }

    @Test
    void capitalsAndBlanksInHeadersDoNotMatter() {
        assertThat(read(" CODE ,ORGANISATION NAME,sTaTuS,date of publication,PRIMARY SECTOR,COMMISSIONER (FROM ODS)\n"
                        + ROW))
                .extracting(Reading::orElseThrow)
                .containsExactly(ENTRY);
    }

    @Test
    void aByteOrderMarkBeforeAQuotedHeaderWithACommaIsPassedOver() {
        String text = "\uFEFF\"Integrated Care Board (where available, from ODS)\",Code,Organisation Name,Status,"
                + "Date Of Publication\n\"NHS Example, North\",8XX01,Example Supplier Ltd,25/26 Standards Met,29/06/2026\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(row -> row.orElseThrow().commissioner())
                .containsExactly("NHS Example, North");
    }

    @Test
    void aHeaderOfTomorrowCanBeTaught() {
        String text = "Organisation ID,Organisation Name,Status,Date Of Publication\n"
                + "8XX01,Example Supplier Ltd,25/26 Standards Met,29/06/2026\n";

        assertThat(onlyProblem(read(text)).code()).isEqualTo("table.header-missing");
        assertThat(read(RegisterReader.defaults().with(RegisterColumn.CODE, "organisation_id"), text))
                .extracting(row -> row.orElseThrow().code())
                .containsExactly("8XX01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterReader.defaults().with(RegisterColumn.CODE, " ()"));
    }

    // Headers that cannot be read.

    @Test
    void twoColumnsForTheSameAreAProblem() {
        Problem problem = onlyProblem(read(HEADER.replace("Primary Sector", "Latest Status") + ROW));

        assertThat(problem.code()).isEqualTo("table.header-twice");
        assertThat(problem.message()).isEqualTo("two columns are headed as status; remove one of them");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"Code", "Organisation Name", "Status", "Date Of Publication"})
    void eachRequiredColumnIsMissed(String column) {
        Problem problem = onlyProblem(read("\n\n" + HEADER.replaceFirst(column, "Else") + ROW));

        assertThat(problem.code()).isEqualTo("table.header-missing");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).contains(column);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"Primary Sector", "Commissioner (From ODS)"})
    void eachOtherColumnMayBeMissing(String column) {
        assertThat(read(HEADER.replace(column, "Else") + ROW))
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\r\n", "\uFEFF", ",,,\n"})
    void nothingIsAProblem(String text) {
        assertThat(onlyProblem(read(text)).code()).isEqualTo("table.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreNamed(String charset) {
        assertThat(onlyProblem(read((HEADER + ROW).getBytes(Charset.forName(charset))))
                        .code())
                .isEqualTo("table.encoding");
    }

    @Test
    void nothingOfAMistakenFileIsRepeated() {
        Problem problem = onlyProblem(read("8XX01,Example Supplier Ltd\n"));

        assertThat(problem.code()).isEqualTo("table.header-missing");
        assertThat(problem.message()).doesNotContain("8XX01").doesNotContain("Example");
    }

    // Separators.

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {";", "\t", ","})
    void theSeparatorIsThatOfTheHeader(String separator) {
        String text = "\n" + (HEADER + ROW).replace(",", separator);

        assertThat(read(text)).extracting(Reading::orElseThrow).containsExactly(ENTRY);
        assertThat(read("\uFEFF" + text)).extracting(Reading::orElseThrow).containsExactly(ENTRY);
    }

    @Test
    void aSeparatorWithinQuotesIsText() {
        assertThat(read((HEADER + ROW).replace(",", ";").replace("Example Supplier Ltd", "\"Example; Supplier, Ltd\"")))
                .extracting(row -> row.orElseThrow().name())
                .containsExactly("Example; Supplier, Ltd");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {";", "\t", ","})
    void theSeparatorThatExcelNamesDecides(String separator) {
        assertThat(read("sep=" + separator + "\r\n" + (HEADER + ROW).replace(",", separator)))
                .satisfies(rows -> assertThat(rows).extracting(Reading::line).containsExactly(3))
                .extracting(Reading::orElseThrow)
                .containsExactly(ENTRY);
    }

    @Test
    void aSeparatorThatIsNotKnownIsNamedByWhatIs() {
        assertThat(onlyProblem(read((HEADER + ROW).replace(",", "|"))).message())
                .contains("separated by commas, semicolons or tabs");
    }

    // A second header.

    @Test
    void theRowsBelowASecondHeaderAreReadByIt() {
        List<Reading<RegisterEntry>> rows = read(HEADER
                + ROW
                + "OrganisationName,ODSCode,PublicationStatus,DateOfPublication,PrimarySector\n"
                + "Example Supplier Ltd,8XX01,25/26 Standards Met,29/06/2026,Company\n");

        assertThat(rows.get(0).orElseThrow()).isEqualTo(ENTRY);
        assertThat(rows.get(1).problems())
                .singleElement()
                .extracting(Problem::code, Problem::line)
                .containsExactly("table.header-again", 3);
        assertThat(rows.get(2).orElseThrow()).isEqualTo(ENTRY);
    }

    @Test
    void anOrganisationThatIsCalledLikeAHeaderIsNone() {
        assertThat(read(HEADER + ROW.replace("8XX01", "STATUS")))
                .extracting(row -> row.orElseThrow().code())
                .containsExactly("STATUS");
    }

    // Rows.

    @Test
    void blankRowsArePassedOverAndLinesStillCount() {
        List<Reading<RegisterEntry>> rows = read("\r\n" + HEADER + "\n,, ,,,\n"
                + ROW.replace("Supplier", "\"\nSupplier\n\"")
                        .replace("Example \"", "\"Example ")
                        .replace("\" Ltd", " Ltd\"")
                + ROW);

        assertThat(rows).extracting(Reading::line).containsExactly(5, 8);
    }

    @Test
    void cellsThatLookLikeFormulasAreText() {
        List<Reading<RegisterEntry>> rows =
                read(HEADER + "8XX01,=cmd|'/c calc'!A1,+1,@SUM(A1),-1,\"=HYPERLINK(\"\"http://x\"\")\"\n");

        RegisterEntry entry = rows.get(0).orElseThrow();
        assertThat(entry.name()).isEqualTo("=cmd|'/c calc'!A1");
        assertThat(entry.commissioner()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(codes(rows.get(0))).containsExactlyInAnyOrder("register.status", "register.date", "register.sector");
    }

    @Test
    void findingsOfARow() {
        List<Reading<RegisterEntry>> rows = read(HEADER
                + "8xx01,A,25/26 Standards Met,46202,Company,\n"
                + ",B,25/26 Interim,29/06/2026,Company,\n"
                + "8XX03,C,25/26 Standards Met,,Company,\n"
                + "8XX04,D,Not Published,29/06/2026,NHS Digital,\n");

        assertThat(rows).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(codes(rows.get(0))).containsExactly("register.date");
        assertThat(codes(rows.get(1))).containsExactly("register.code", "register.status");
        assertThat(codes(rows.get(2))).containsExactly("register.date-missing");
        assertThat(codes(rows.get(3))).containsExactly("register.sector", "register.date-unexpected");
        assertThat(rows.get(1).findings().get(1).message())
                .isEqualTo("the status of this row is not one that was seen in the register");
    }

    @Test
    void bytesThatAreNotUtf8AreAFindingOfTheirRow() {
        List<Reading<RegisterEntry>> rows =
                read((HEADER + ROW.replace("Example", "O’Example") + ROW).getBytes(Charset.forName("windows-1252")));

        assertThat(rows.get(0).orElseThrow().name()).isEqualTo("O\uFFFDExample Supplier Ltd");
        assertThat(codes(rows.get(0))).containsExactly("table.row-encoding");
        assertThat(codes(rows.get(1))).isEmpty();
    }

    @Test
    void aRowThatEndsBeforeItsStatusIsAProblemAndTheNextIsRead() {
        List<Reading<RegisterEntry>> rows = read(HEADER + "8XX01,Example Supplier Ltd\n" + ROW);

        assertThat(rows.get(0).problems())
                .singleElement()
                .extracting(Problem::code, Problem::line)
                .containsExactly("table.row-short", 2);
        assertThat(rows.get(1).orElseThrow()).isEqualTo(ENTRY);
    }

    @Test
    void aRowThatEndsBehindItsStatusIsRead() {
        assertThat(read(HEADER + "8XX02,Example Unpublished Ltd,Not Published\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).isEmpty());
        assertThat(read("Status,Code,Date Of Publication,Organisation Name\nNot Published,8XX02\n"))
                .extracting(row -> row.orElseThrow().name())
                .containsExactly("");
    }

    @Test
    void cellsMovedByANameThatIsNotQuotedAreAProblem() {
        List<Reading<RegisterEntry>> rows = read(HEADER + ROW.replace("Example Supplier", "Example, Supplier") + ROW);

        // The commissioner is empty, so the row is one cell too long without holding anything there.
        assertThat(rows.get(0).orElseThrow().status().published()).isEmpty();
        rows = read(
                HEADER + ROW.replace("Example Supplier", "Example, Supplier").replace("Company,", "Company,QXA"));
        assertThat(onlyProblem(rows).code()).isEqualTo("table.row-cells");
    }

    @Test
    void emptyCellsBeyondTheHeaderDoNoHarm() {
        assertThat(read(HEADER + ROW.replace("Company,", "Company,,, ,")))
                .extracting(Reading::orElseThrow)
                .containsExactly(ENTRY);
    }

    @Test
    void aCellAtTheBoundIsReadAndOneBeyondIsAProblemAndTheNextRowIsRead() {
        String longest = "x".repeat(4_096);
        List<Reading<RegisterEntry>> rows = read(HEADER
                + ROW.replace("Example Supplier Ltd", longest)
                + ROW.replace("Example Supplier Ltd", longest + "x")
                + ROW);

        assertThat(rows.get(0).orElseThrow().name()).hasSize(4_096);
        assertThat(rows.get(1).problems())
                .singleElement()
                .extracting(Problem::code, Problem::line)
                .containsExactly("table.row-too-large", 3);
        assertThat(rows.get(2).orElseThrow()).isEqualTo(ENTRY);
    }

    @Test
    void rowsOfTooManyCellsOrCharactersAreProblems() {
        String cells = ",".repeat(300);
        String characters = ("y".repeat(4_000) + ",").repeat(17);
        List<Reading<RegisterEntry>> rows =
                read(HEADER + ROW.trim() + cells + "\n" + ROW.trim() + characters + "\n" + ROW);

        assertThat(rows.subList(0, 2))
                .allSatisfy(row -> assertThat(row.problems())
                        .singleElement()
                        .extracting(Problem::code)
                        .isEqualTo("table.row-too-large"));
        assertThat(rows.get(2).orElseThrow()).isEqualTo(ENTRY);
    }

    @Test
    void aHeaderTooLargeEndsTheReading() {
        assertThat(onlyProblem(read("x".repeat(5_000) + "," + HEADER + ROW)).code())
                .isEqualTo("table.row-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8XX02,\"Example,25/26 Standards Met,29/06/2026,Company,\n",
                "8XX02,\"Example\" Ltd,25/26 Standards Met,29/06/2026,Company,\n"
            })
    void quotesThatDoNotMatchEndTheReading(String row) {
        List<Reading<RegisterEntry>> rows = read(HEADER + ROW + row + ROW);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).orElseThrow()).isEqualTo(ENTRY);
        assertThat(rows.get(1).problems())
                .singleElement()
                .extracting(Problem::code, Problem::line)
                .containsExactly("table.quote", 3);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNotHeld() {
        List<Reading<RegisterEntry>> rows = read(HEADER + "8XX02,\"" + "x\n".repeat(1 << 20));

        assertThat(onlyProblem(rows).code()).isEqualTo("table.quote");
    }

    @Test
    void thereIsNoRowBehindTheLast() {
        Iterator<Reading<RegisterEntry>> rows = RegisterReader.defaults().rows(new StringReader(HEADER));

        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    // Input and output.

    @Test
    void aFileIsReadAndClosed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("table.quote"), HEADER + ROW);

        try (Stream<Reading<RegisterEntry>> rows = RegisterReader.defaults().rows(file)) {
            assertThat(rows.map(Reading::orElseThrow)).containsExactly(ENTRY);
        }
        assertThat(RegisterReader.defaults().find(OdsCode.parse("8XX01"), file).row())
                .isNotNull()
                .extracting(Reading::orElseThrow)
                .isEqualTo(ENTRY);
        Path absent = folder.resolve("absent.csv");
        assertThatThrownBy(() -> RegisterReader.defaults().rows(absent)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> RegisterReader.defaults().find(OdsCode.parse("8XX01"), absent))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamThatFailsFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> RegisterReader.defaults().rows(failing).hasNext())
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> RegisterReader.defaults().find(OdsCode.parse("8XX01"), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAHostsReaderThrowsIsNotTakenForAProblem(boolean error) {
        Reader failing = new StringReader(HEADER) {
            private boolean first = true;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                if (first) {
                    first = false;
                    return super.read(buffer, offset, length);
                }
                if (error) {
                    throw new AssertionError("host");
                }
                throw new IllegalStateException("host");
            }
        };
        Iterator<Reading<RegisterEntry>> rows = RegisterReader.defaults().rows(failing);

        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(error ? AssertionError.class : IllegalStateException.class)
                .hasMessage("host");
    }

    /** A row that is never there twice, made as it is read. */
    private static final class Endless extends InputStream {
        private final int rows;
        private int row;
        private byte[] bytes = HEADER.getBytes(StandardCharsets.UTF_8);
        private int at;

        Endless(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == bytes.length) {
                if (row == rows) {
                    return -1;
                }
                bytes = ROW.replace("8XX01", "X" + row++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, offset, count);
            at += count;
            return count;
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void memoryDoesNotGrowWithTheRows() {
        int count = 300_000;
        Iterator<Reading<RegisterEntry>> rows = RegisterReader.defaults().rows(new Endless(count));
        for (int i = 0; i < 1_000; i++) {
            rows.next();
        }
        long before = heap();
        for (int i = 1_000; i < count - 1; i++) {
            rows.next();
        }
        long after = heap();

        // As text the rows in between are some 20 MB, as entries far more.
        assertThat(after - before).isLessThan(8 << 20);
        assertThat(rows.next().line()).isEqualTo(count + 1);
        assertThat(rows.hasNext()).isFalse();
    }
}
