package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read for certain is located by sheet and cell, all of it in one pass, and nothing is guessed. */
class BadWorkbooksTest {

    private static final Edition EDITION = Edition.parse("2025-26");
    private static final Category THREE = Category.of(3);
    private static final WorkbookImport IMPORT = WorkbookImport.of(Catalogue.bundled());

    @Test
    void everyProblemIsLocatedInOnePass() {
        TestWorkbook workbook = headed().row(1, "1.1 Lawful use", "1.1.1", "One", "Yes", "", "Yes/No", "", "")
                .row("", "", "1.1.1", "Again", "Yes", "", "", "", "")
                .row("", "", "1.2.1", "Misplaced", "Yes", "", "", "", "")
                .row("", "", "1.1-3", "Unreadable ref", "Yes", "", "", "", "")
                .row("", "", "", "No ref", "Yes", "", "", "", "")
                .row("", "", "1.1.4", "Perhaps", "maybe", "soon", "Essay", "some", "")
                .row("", "", "1.1.5", "", "Mandatory", "", "", "", "")
                .row("", "1.10", "2.1.1", "Another standard", "No", "", "", "", "")
                .row("", "1.3", "1.3.1", "Last", "No", "", "", "", "")
                .formula(10, 4, "1/0")
                .formula(10, 3, "A1+B1");
        assertThat(problems(workbook))
                .containsExactly(
                        "Requirements!C3 ref.duplicate",
                        "Requirements!C4 ref.wrong-assertion",
                        "Requirements!C5 ref.unreadable",
                        "Requirements!C6 ref.missing",
                        "Requirements!E7 flag.unreadable",
                        "Requirements!F7 flag.unreadable",
                        "Requirements!G7 answer-kind.unreadable",
                        "Requirements!H7 flag.unreadable",
                        "Requirements!D8 question.missing",
                        "Requirements!C9 ref.wrong-assertion",
                        "Requirements!E10 flag.unreadable",
                        "Requirements!D10 question.unreadable");
    }

    @Test
    void aProblemSaysWhatWasFoundAndWhere() {
        TestWorkbook workbook = headed().row(1, "1.1 Lawful use", "1.1.1", "One", "Yes", "", "", "", "")
                .row("", "", "1.2.1", "Two", "Yes", "", "", "", "");
        assertThat(read(workbook).problems().get(0))
                .hasToString(
                        "Requirements!C3: ref.wrong-assertion: item 1.2.1 is listed under assertion 1.1, filled in at"
                                + " Requirements!B2");
    }

    @Test
    void aRefUnderTheWrongStandardIsAProblem() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Standard", "Ref", "Question", "Mandatory")
                .row("NDG Standard 1: Personal data", "1.1.1", "One", "Yes")
                .row("", "2.1.1", "Two", "Yes");
        assertThat(problems(workbook)).containsExactly("Items!B3 ref.wrong-standard");
    }

    @Test
    void wordsWithoutARefHoldForTheirFirstAssertionOnly() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Assertion", "Ref", "Question", "Mandatory")
                .row("Lawful use", "1.1.1", "One", "Yes")
                .row("", "1.2.1", "Two", "Yes");
        assertThat(problems(workbook)).containsExactly("Items!B3 ref.wrong-assertion");
    }

    @Test
    void aRefThatBecameANumberIsAProblem() {
        TestWorkbook workbook =
                TestWorkbook.of("Items").row("Ref", "Question", "Mandatory").row(37623, "One", "Yes");
        assertThat(read(workbook).problems().get(0).message()).contains("a number or a date");
    }

    @Test
    void aMissingColumnIsAProblem() {
        assertThat(problems(TestWorkbook.of("Items")
                        .row("Ref", "Question", "Status")
                        .row("1.1.1", "One", "Yes")))
                .containsExactly("Items!1:1 column.missing");
    }

    @Test
    void aColumnThatStandsTwiceIsAProblemUntilOneIsIgnored() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Ref", "Evidence item", "Question", "Mandatory")
                .row("1.1.1", "One", "One?", "Yes");
        assertThat(problems(workbook)).containsExactly("Items!B1 column.ambiguous");
        WorkbookMapping ignore = new WorkbookMapping(
                null, null, Map.of(), List.of("evidence ITEM"), List.of(), List.of(), null, List.of(), false, null);
        assertThat(IMPORT.withMapping(ignore)
                        .read("w.xlsx", workbook.xlsx(), EDITION, THREE)
                        .requirements())
                .isPresent();
    }

    @Test
    void wordsThatTheMappingGivesAreRead() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Ref", "Question", "Mandatory")
                .row("1.1.1", "One", "Applies")
                .row("1.1.2", "Two", "n/a");
        WorkbookMapping words = new WorkbookMapping(
                null, null, Map.of(), List.of(), List.of("applies"), List.of("N/A"), null, List.of(), false, null);
        assertThat(IMPORT.withMapping(words)
                        .read("w.xlsx", workbook.xlsx(), EDITION, THREE)
                        .requirements()
                        .orElseThrow()
                        .items())
                .extracting(item -> item.met().toString())
                .containsExactly("mandatory", "optional");
    }

    @Test
    void aCategoryThatTheWorkbookDoesNotHoldIsAProblem() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("", "Category 2", "", "Category 4", "")
                .row("Ref", "Question", "Mandatory", "Question", "Mandatory")
                .row("1.1.1", "One", "Yes", "One", "Yes");
        assertThat(problems(workbook))
                .containsExactly("Items!2:2 category.other-columns", "Items!2:2 category.other-columns");
        assertThat(problems(TestWorkbook.of("Category 2")
                        .row("Ref", "Question", "Mandatory")
                        .row("1.1.1", "One", "Yes")))
                .containsExactly("w.xlsx category.other-sheets");
    }

    @Test
    void oneOfSeveralSheetsIsChosenByItsCategoryOrNotAtAll() {
        TestWorkbook byCategory = TestWorkbook.of("Cat 2")
                .row("Ref", "Question", "Mandatory")
                .row("1.1.1", "Two", "Yes")
                .sheet("Cat 3")
                .row("Ref", "Question", "Mandatory")
                .row("1.1.1", "Three", "Yes");
        assertThat(read(byCategory).requirements().orElseThrow().items().get(0).title())
                .isEqualTo("Three");
        assertThat(IMPORT.read("w.xlsx", byCategory.xlsx(), EDITION, Category.of(4))
                        .problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("category.other-sheets");
        TestWorkbook alike = TestWorkbook.of("One")
                .row("Ref", "Question", "Mandatory")
                .sheet("Two")
                .row("Ref", "Question", "Mandatory");
        assertThat(problems(alike)).containsExactly("w.xlsx sheet.ambiguous");
    }

    @Test
    void aHiddenSheetIsReadOnlyWhereTheMappingNamesIt() {
        TestWorkbook workbook = TestWorkbook.of("Cover")
                .row("Read me")
                .sheet("Draft")
                .row("Ref", "Question", "Mandatory")
                .row("1.1.1", "One", "Yes")
                .hideSheet();
        assertThat(problems(workbook)).containsExactly("w.xlsx header.not-found");
        assertThat(read(workbook).problems().get(0).message()).contains("the hidden sheet 'Draft' not looked at");
        WorkbookMapping draft = new WorkbookMapping(
                "draft", null, Map.of(), List.of(), List.of(), List.of(), null, List.of(), false, null);
        assertThat(IMPORT.withMapping(draft)
                        .read("w.xlsx", workbook.xlsx(), EDITION, THREE)
                        .requirements())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Elsewhere,ref,C,/sheet mapping.sheet",
        ",ref,Z,/columns/ref mapping.column",
        ",ref,No such,/columns/ref mapping.column"
    })
    void aMappingThatDoesNotFitIsAProblem(String sheet, String column, String name, String expected) {
        TestWorkbook workbook = headed().row(1, "1.1 Lawful use", "1.1.1", "One", "Yes", "", "", "", "");
        WorkbookMapping mapping = new WorkbookMapping(
                sheet,
                1,
                Map.of(WorkbookColumn.parse(column), name),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null);
        WorkbookMapping named = sheet == null
                ? new WorkbookMapping(
                        "Requirements",
                        1,
                        mapping.columns(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        false,
                        null)
                : mapping;
        assertThat(IMPORT.withMapping(named)
                        .read("w.xlsx", workbook.xlsx(), EDITION, THREE)
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(expected);
    }

    @Test
    void nothingAskedOrNothingMandatoryIsAProblem() {
        assertThat(problems(TestWorkbook.of("Items")
                        .row("Ref", "Question", "Mandatory")
                        .row("1.1.1", "", "")))
                .containsExactly("Items!1:1 items.none");
        assertThat(problems(TestWorkbook.of("Items")
                        .row("Ref", "Question", "Mandatory")
                        .row("1.1.1", "One", "")))
                .containsExactly("Items!1:1 items.none-mandatory");
    }

    @Test
    void plainCyberEssentialsIsNotTakenForPlus() {
        WorkbookReading reading = read(TestWorkbook.of("Items")
                .row("Ref", "Question", "Mandatory", "Cyber Essentials")
                .row("1.1.1", "One", "Yes", "Yes"));
        assertThat(reading.requirements().orElseThrow().items().get(0).exemptBy())
                .isEmpty();
        assertThat(reading.notes())
                .extracting(WorkbookProblem::toString)
                .anyMatch(note -> note.startsWith("Items!D1: column.cyber-essentials:") && note.contains("rule D1"));
    }

    @Test
    void theListOfProblemsIsBounded() {
        TestWorkbook workbook = TestWorkbook.of("Items").row("Ref", "Question", "Mandatory");
        for (int i = 0; i < 20; i++) {
            workbook.row("?", "One", "Yes");
        }
        WorkbookLimits few = new WorkbookLimits(1 << 20, 1 << 20, 1_000, 100, 10, 1 << 20, 100, 3);
        List<WorkbookProblem> problems = IMPORT.withLimits(few)
                .read("w.xlsx", workbook.xlsx(), EDITION, THREE)
                .problems();
        assertThat(problems).hasSize(3);
        assertThat(problems.get(2).message()).isEqualTo("there are 18 more problems, which are not listed");
    }

    private static TestWorkbook headed() {
        return TestWorkbook.of("Requirements")
                .row(
                        "Standard",
                        "Assertion",
                        "Ref",
                        "Question",
                        "Mandatory",
                        "Approaching",
                        "Answer type",
                        "CE+",
                        "ISO 27001");
    }

    private static WorkbookReading read(TestWorkbook workbook) {
        return IMPORT.read("w.xlsx", workbook.xlsx(), EDITION, THREE);
    }

    private static List<String> problems(TestWorkbook workbook) {
        WorkbookReading reading = read(workbook);
        assertThat(reading.requirements()).isEmpty();
        return reading.problems().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }
}
