package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.SupplierList.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplierListTest {

    private static SupplierList read(String text) {
        return SupplierList.read(new StringReader(text));
    }

    private static List<String> codes(SupplierList list, int index) {
        return list.suppliers().get(index).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {",", ";", "\t"})
    void codesAndNames(String separator) {
        SupplierList list =
                read("\uFEFFNotes,ODS code,Supplier name\r\nx,8XX01,Example Ltd\r\n\r\ny,8XX02,\r\n,,Nameless plc\r\n"
                        .replace(",", separator));

        assertThat(list.problems()).isEmpty();
        assertThat(list.suppliers())
                .extracting(Supplier::line, Supplier::odsCode, Supplier::name)
                .containsExactly(
                        tuple(2, OdsCode.parse("8XX01"), "Example Ltd"),
                        tuple(4, OdsCode.parse("8XX02"), null),
                        tuple(5, null, "Nameless plc"));
        assertThat(codes(list, 0)).isEmpty();
        assertThat(codes(list, 2)).isEmpty();
    }

    @Test
    void aListOfNothingButCodesNeedsNoHeader() {
        assertThat(read("8XX01\n8XX02\n").suppliers())
                .extracting(Supplier::odsCode)
                .containsExactly(OdsCode.parse("8XX01"), OdsCode.parse("8XX02"));
        assertThat(SupplierList.of(List.of(OdsCode.parse("8XX01"), OdsCode.parse("8XX02")))
                        .suppliers())
                .isEqualTo(read("8XX01\n8XX02\n").suppliers());
    }

    @Test
    void codesThatArePoorlyWritten() {
        SupplierList list = read("Code,Name\n8xx01,A\n8 XX 02,B\n8XX01,C\n,\nx,\n");

        assertThat(list.suppliers().get(0).odsCode()).isEqualTo(OdsCode.parse("8XX01"));
        assertThat(codes(list, 0)).containsExactly("suppliers.code-case");
        assertThat(list.suppliers().get(1).odsCode()).isNull();
        assertThat(codes(list, 1)).containsExactly("suppliers.code");
        assertThat(list.suppliers().get(2).findings())
                .extracting(Finding::message)
                .containsExactly("8XX01 also appears on line 2 of the list");
        assertThat(codes(list, 3)).containsExactly("suppliers.code");
        assertThat(list.suppliers()).hasSize(4);
    }

    @Test
    void aRowThatNamesNobodyIsKept() {
        SupplierList list = read("Code,Name,Notes\n,,call them\n");

        assertThat(codes(list, 0)).containsExactly("suppliers.nobody");
    }

    @Test
    void aListWithoutCodesIsAProblemAndItsRowsAreKept() {
        SupplierList list = read("\nSupplier,Notes\nExample Ltd,\n");

        assertThat(list.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("suppliers.without-codes", 2));
        assertThat(list.suppliers()).extracting(Supplier::name).containsExactly("Example Ltd");
    }

    @Test
    void aListWithoutEitherCannotBeRead() {
        SupplierList list = read("Contract,Value\n1,2\n");

        assertThat(list.suppliers()).isEmpty();
        assertThat(list.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("table.header-missing", 1));
        assertThat(read("").problems()).extracting(Problem::code).containsExactly("table.empty");
    }

    @Test
    void aSecondHeaderIsNamed() {
        SupplierList list = read("Code,Name\n8XX01,A\nName,Code\nB,8XX02\n");

        assertThat(list.problems()).extracting(Problem::code).containsExactly("table.header-again");
        assertThat(list.suppliers())
                .extracting(Supplier::odsCode)
                .containsExactly(OdsCode.parse("8XX01"), OdsCode.parse("8XX02"));
    }

    @Test
    void rowsThatCannotBeReadAreListedUpToABound() {
        assertThat(read("Code,Name\n" + "8XX01,A,B\n".repeat(500)).problems())
                .hasSize(100)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("table.row-cells"));
    }

    @Test
    void aListHasABound() {
        StringBuilder text = new StringBuilder("Code\n");
        for (int i = 0; i <= SupplierList.MOST_SUPPLIERS; i++) {
            text.append("A").append(100_000 + i).append('\n');
        }
        SupplierList list = read(text.toString());

        assertThat(list.suppliers()).hasSize(SupplierList.MOST_SUPPLIERS);
        assertThat(list.problems()).extracting(Problem::code).containsExactly("table.too-many-rows");
    }

    @Test
    void bytesThatAreNotUtf8AreAFinding() throws IOException {
        byte[] bytes = "Code,Name\n8XX01,O’Example\n".getBytes("windows-1252");

        assertThat(codes(SupplierList.read(new ByteArrayInputStream(bytes)), 0)).containsExactly("table.row-encoding");
        assertThat(SupplierList.read(new ByteArrayInputStream("Code\n8XX01\n".getBytes(StandardCharsets.UTF_8)))
                        .suppliers())
                .hasSize(1);
    }

    @Test
    void aStreamThatFailsFails() {
        assertThatThrownBy(() -> SupplierList.read(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThatThrownBy(() -> SupplierList.read((Reader) null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void namesStayOutOfLogs() {
        SupplierList list = read("Code,Name\n8XX01,Example Ltd\n,Example Ltd\n");

        assertThat(list.suppliers().toString()).doesNotContain("Example").contains("8XX01");
        assertThat(list).hasToString("2 suppliers, 0 problems");
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfColumnsAreRead(Column column) {
        assertThat(Column.parse(column.toString())).isEqualTo(column);
    }
}
