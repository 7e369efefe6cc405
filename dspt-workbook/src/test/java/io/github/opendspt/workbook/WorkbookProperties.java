package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.workbook.cells.CellName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of reading workbooks. */
class WorkbookProperties {

    private static final WorkbookImport IMPORT = WorkbookImport.of(Catalogue.bundled());
    private static final byte[] GOOD = TestWorkbook.of("Items")
            .row("Standard", "Assertion", "Ref", "Question", "Mandatory", "CE+")
            .row(1, 1.1, "1.1.1", "One", true, "x")
            .row("", "", "1.1.2", "Two", "No", "")
            .merge("A2:A3")
            .xlsx();
    private static final List<String> GAPS = List.of("", " ", "\u00A0", "\n", " \u00A0 ", "\u200B");

    @Property
    void whateverTheFileTheOutcomeIsASetOrProblems(@ForAll byte[] bytes, @ForAll("endings") String ending) {
        WorkbookReading reading = IMPORT.read("w" + ending, bytes, Edition.parse("2025-26"), Category.of(3));
        assertThat(reading.requirements().isPresent())
                .isEqualTo(reading.problems().isEmpty());
    }

    @Property(tries = 500)
    void whateverHappensToAPartTheOutcomeIsASetOrProblems(
            @ForAll("parts") String part,
            @ForAll @IntRange(max = 5_000) int at,
            @ForAll("splinters") String splinter,
            @ForAll @IntRange(max = 20) int cut)
            throws IOException {
        byte[] broken = XlsxParts.edit(GOOD, part, content -> {
            String xml = new String(content, StandardCharsets.UTF_8);
            int from = Math.min(at % xml.length(), xml.length());
            int to = Math.min(from + cut, xml.length());
            return (xml.substring(0, from) + splinter + xml.substring(to)).getBytes(StandardCharsets.UTF_8);
        });
        WorkbookReading reading = IMPORT.read("w.xlsx", broken, Edition.parse("2025-26"), Category.of(3));
        assertThat(reading.requirements().isPresent())
                .isEqualTo(reading.problems().isEmpty());
    }

    @Property
    void whateverTheCellsTheOutcomeIsASetThatReadsBackOrProblems(@ForAll("tables") List<List<String>> table) {
        byte[] csv = table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        WorkbookReading reading = IMPORT.read("w.csv", csv, Edition.parse("2025-26"), Category.of(3));
        assertThat(reading.requirements().isPresent())
                .isEqualTo(reading.problems().isEmpty());
        reading.requirements()
                .ifPresent(set -> assertThat(RequirementSetJson.reader()
                                .read(RequirementSetJson.writer().toBytes(set))
                                .orElseThrow())
                        .isEqualTo(set));
    }

    @Property
    void theOrderOfRowsAndBlanksAroundCellsChangeNothing(
            @ForAll("items") SortedMap<EvidenceRef, Boolean> items,
            @ForAll("gap") String before,
            @ForAll("gap") String after,
            @ForAll boolean backwards) {
        TestWorkbook plain = TestWorkbook.of("Items").row("Ref", "Question", "Mandatory");
        TestWorkbook shuffled = TestWorkbook.of("Items").row(before + "REF" + after, "question", "Mandatory" + after);
        items.forEach((ref, mandatory) -> plain.row(ref.toString(), "About " + ref, mandatory ? "Yes" : "No"));
        (backwards ? items.keySet().stream().sorted(Comparator.reverseOrder()).toList() : items.keySet())
                .forEach(ref -> shuffled.row(
                        before + ref + after,
                        "About" + "\u00A0" + ref + after,
                        items.get(ref) ? before + "Y" : "Optional"));
        assertThat(read(shuffled)).isEqualTo(read(plain));
    }

    @Property
    void lettersAndColumnsAreInverse(@ForAll @IntRange(max = 16_383) int column) {
        assertThat(CellName.column(CellName.letters(column))).hasValue(column);
    }

    private static RequirementSet read(TestWorkbook workbook) {
        WorkbookReading reading = IMPORT.read("w.csv", workbook.csv(), Edition.parse("2025-26"), Category.of(3));
        assertThat(reading.problems()).isEmpty();
        return reading.requirements().orElseThrow();
    }

    @Provide
    Arbitrary<String> parts() throws IOException {
        return Arbitraries.of(XlsxParts.of(GOOD).keySet());
    }

    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "<", ">", "\"", "9", "99999999999", "<c>", "</row>", "t=\"s\"", "<f t=\"shared\"/>"),
                Arbitraries.strings().ascii().ofMaxLength(4));
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(".csv", ".xlsx", ".XLSX", "");
    }

    @Provide
    Arbitrary<String> gap() {
        return Arbitraries.of(GAPS);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "1.1.1", "1.1.2", "1.2.1", "1.1", "1", "Yes", "No", "", "x", "N/A", "Category 3", "Cat 2"),
                Arbitraries.of("Ref", "Question", "Mandatory", "Approaching", "Assertion", "CE+", "Change", "Audit"),
                Arbitraries.strings()
                        .ofMaxLength(8)
                        .filter(text -> !text.chars().anyMatch(c -> Character.isSurrogate((char) c))));
        Arbitrary<List<List<String>>> rows = cell.list().ofMaxSize(6).list().ofMaxSize(8);
        return rows.flatMap(body -> Arbitraries.of(true, false).map(headed -> {
            List<List<String>> table = new ArrayList<>(body);
            if (headed) {
                table.add(0, List.of("Ref", "Question", "Mandatory", "Assertion", "Approaching", "CE+"));
            }
            return table;
        }));
    }

    @Provide
    Arbitrary<SortedMap<EvidenceRef, Boolean>> items() {
        Arbitrary<EvidenceRef> ref = Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 20))
                .as(EvidenceRef::new);
        return Arbitraries.maps(ref, Arbitraries.of(true, false))
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(items -> items.containsValue(true))
                .map(TreeMap::new);
    }
}
