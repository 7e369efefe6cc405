package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemAspect;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetDiff;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled sets, laid out as workbooks of several forms, come back as they were: imported, written, read, and compared with
 * the originals.
 */
class WorkbookLayoutsTest {

    private static final Edition EDITION = Edition.parse("2025-26");
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final WorkbookImport IMPORT = WorkbookImport.of(CATALOGUE);

    @ParameterizedTest
    @CsvSource({"2,xlsx", "4,xlsx", "2,csv", "4,csv"})
    void aFlatSheetOfOneCategory(int category, String form) {
        RequirementSet bundled = bundled(category);
        TestWorkbook workbook = TestWorkbook.of("Assertions and evidence")
                .row(
                        "Standard",
                        "Assertion",
                        "Evidence ref",
                        "Evidence text",
                        "Mandatory",
                        "Approaching Standards",
                        "Answer type",
                        "NHSmail",
                        "Cyber Essentials Plus",
                        "ISO 27001",
                        "PSN IA",
                        "Audit",
                        "Change");
        for (EvidenceItem item : bundled.items()) {
            workbook.row(
                    item.ref().standard(),
                    item.ref().assertion() + " " + title(bundled, item),
                    item.ref().toString(),
                    item.title(),
                    item.mandatory() ? "Yes" : "No",
                    item.approaching() == Obligation.MANDATORY ? "Yes" : "No",
                    answerKind(item),
                    exempt(item, CertificateScheme.NHSMAIL),
                    exempt(item, CertificateScheme.CYBER_ESSENTIALS_PLUS),
                    exempt(item, CertificateScheme.ISO_27001),
                    exempt(item, CertificateScheme.PSN_IA),
                    "",
                    "");
        }
        byte[] bytes = form.equals("csv") ? workbook.csv() : workbook.xlsx();
        RequirementSet set = readBack(IMPORT.read("v8." + form, bytes, EDITION, Category.of(category)));
        assertThat(set.exemptions()).isEqualTo(ExemptionBasis.OFFICIAL_WORKBOOK);
        assertThat(set.completeness()).isEqualTo(Completeness.COMPLETE);
        assertSameButConditions(bundled, set);
        assertThat(RequirementSetDiff.between(bundled, set).assertions()).isEmpty();
        assertThat(set.items().get(0).provenance().source())
                .isEqualTo(form.equals("csv") ? "v8.csv" : "v8.xlsx, sheet Assertions and evidence");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void blocksSideBySideUnderMergedHeadings(int category) {
        TestWorkbook workbook = TestWorkbook.of("Version control")
                .row("Version", "Change")
                .row("8.0", "First published")
                .sheet("Requirements")
                .row("Data Security and Protection Toolkit, version 8, categories 2 to 4")
                .merge("A1:Q1")
                .row("", "", "", "Category 2", "", "", "CAT 3", "", "", "Cat. 4: GPs", "", "", "")
                .merge("D2:F2")
                .merge("G2:I2")
                .merge("J2:L2")
                .row(
                        "NDG Standard",
                        "Assertion",
                        "Ref.",
                        "Question",
                        "Mandatory?",
                        "Tool tip",
                        "Question",
                        "Mandatory?",
                        "Tool tip",
                        "Question",
                        "Mandatory?",
                        "Tool tip",
                        "CE+ exempt",
                        "ISO/IEC 27001 exempt",
                        "NHS Mail exempt",
                        "PSN exempt",
                        "Approaching");
        List<RequirementSet> sets = List.of(bundled(2), bundled(3), bundled(4));
        AssertionRef group = null;
        int groupStart = 0;
        for (Map.Entry<EvidenceRef, List<Optional<EvidenceItem>>> entry :
                union(sets).entrySet()) {
            EvidenceRef ref = entry.getKey();
            boolean first = !ref.assertion().equals(group);
            if (first && group != null && workbook.rows() > groupStart) {
                workbook.merge("B" + groupStart + ":B" + workbook.rows());
            }
            groupStart = first ? workbook.rows() + 1 : groupStart;
            group = ref.assertion();
            List<Object> row = new ArrayList<>();
            row.add(first ? "Standard " + ref.standard() : "");
            row.add(first ? ref.assertion() + ": what it adds up to" : "");
            row.add(ref.toString());
            for (Optional<EvidenceItem> item : entry.getValue()) {
                row.add(item.map(EvidenceItem::title).orElse(""));
                row.add(item.map(each -> each.mandatory() ? "Yes" : "").orElse(""));
                row.add(item.map(each -> "Guidance").orElse(""));
            }
            EvidenceItem any = entry.getValue().get(category - 2).orElse(null);
            row.add(any == null ? "" : exempt(any, CertificateScheme.CYBER_ESSENTIALS_PLUS));
            row.add(any == null ? "" : exempt(any, CertificateScheme.ISO_27001));
            row.add(any == null ? "" : exempt(any, CertificateScheme.NHSMAIL));
            row.add(any == null ? "" : exempt(any, CertificateScheme.PSN_IA));
            row.add(any != null && any.approaching() == Obligation.MANDATORY ? "x" : "");
            workbook.row(row.toArray());
        }
        WorkbookReading reading = IMPORT.read("v8.xlsx", workbook.xlsx(), EDITION, Category.of(category));
        RequirementSet set = readBack(reading);
        assertSameButConditions(bundled(category), set);
        assertThat(set.assertion(AssertionRef.parse("1.1")))
                .contains(new Assertion(AssertionRef.parse("1.1"), "what it adds up to"));
        assertThat(reading.layout().orElseThrow().sheet()).isEqualTo("Requirements");
        assertThat(reading.layout().orElseThrow().headerRow()).isEqualTo(3);
    }

    /** Headings over two rows, blocks named by organisations and not merged, everything spelt as people spell. */
    private static TestWorkbook drifted() {
        return TestWorkbook.of("Evidence\u00A0items ")
                .row("Version 8 of the toolkit")
                .row()
                .row(
                        "NDG\u00A0Standard",
                        "Assertion\nID",
                        "Assertion",
                        "EVIDENCE  Ref.",
                        "IT suppliers",
                        "",
                        "Pharmacies, dentists and social care",
                        "",
                        "General practices (GPs)",
                        "",
                        "")
                .row(
                        "",
                        "",
                        "",
                        "",
                        "Evidence\u00A0Text",
                        "MANDATORY ",
                        "Evidence Text",
                        "Mandatory",
                        "Evidence text",
                        "mandatory",
                        "Approaching\nStandards",
                        "Cyber-Essentials\nPlus",
                        "Audit?",
                        "Changes since v7")
                .row(
                        "1 Personal data",
                        "1.1",
                        "Lawful use",
                        "1.1.1\u00A0",
                        "Registration",
                        "Y",
                        "Registration?",
                        "x",
                        "Registered?",
                        "Mandatory",
                        "\u2713",
                        "",
                        "Yes",
                        "Updated tooltip for cat 2,3,4")
                .row(
                        "",
                        "",
                        "",
                        " 1.1.2",
                        "Register",
                        "y",
                        "",
                        "",
                        "Record",
                        "Optional",
                        "",
                        "",
                        "",
                        "Removed for cat 3")
                .row(
                        "",
                        1.2,
                        "Rights",
                        "1.2.1",
                        "",
                        "",
                        "Notice",
                        "TRUE",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "New evidence item for cat 3 and 4")
                .row(
                        "4 Access",
                        "4.5",
                        "Passwords",
                        "4.5.3",
                        "Factors",
                        true,
                        "Factors\nagain",
                        "Yes.",
                        "Factors",
                        "N/A",
                        "Y",
                        "Exempt",
                        "",
                        "Something else altogether")
                .hideRow(6)
                .hideRow(8);
    }

    @Test
    void headersThatDrifted() {
        WorkbookReading reading = IMPORT.read("drift.xlsx", drifted().xlsx(), EDITION, Category.of(3));
        RequirementSet set = readBack(reading);
        assertThat(set.items())
                .extracting(item -> item.ref() + " " + item.title() + " " + item.met())
                .containsExactly(
                        "1.1.1 Registration? mandatory", "1.2.1 Notice mandatory", "4.5.3 Factors again mandatory");
        assertThat(set.assertions()).extracting(Assertion::title).containsExactly("Lawful use", "Rights", "Passwords");
        assertThat(set.items())
                .extracting(EvidenceItem::approaching)
                .containsExactly(Obligation.MANDATORY, Obligation.OPTIONAL, Obligation.MANDATORY);
        assertThat(set.items().get(2).exemptBy()).containsExactly(CertificateScheme.CYBER_ESSENTIALS_PLUS);
        assertThat(set.items())
                .extracting(item -> String.valueOf(item.change()))
                .containsExactly("guidance", "new", "null");
        assertThat(reading.notes())
                .extracting(WorkbookProblem::code)
                .contains("row.hidden", "audit.meaning-unknown", "exemptions.partial");
    }

    @Test
    void whereATypeMayBeInTwoCategoriesTheOtherBlocksRuleOneOut() {
        RequirementSet set = readBack(IMPORT.read("drift.xlsx", drifted().xlsx(), EDITION, Category.of(2)));
        assertThat(set.items()).extracting(item -> item.ref().toString()).containsExactly("1.1.1", "1.1.2", "4.5.3");
    }

    @Test
    void columnsThatServeAllCategoriesAreShownAsSuch() {
        WorkbookLayout layout = IMPORT.read("drift.xlsx", drifted().xlsx(), EDITION, Category.of(2))
                .layout()
                .orElseThrow();
        assertThat(layout.used(WorkbookColumn.QUESTION).orElseThrow().categories())
                .containsExactly(Category.of(2));
        assertThat(layout.used(WorkbookColumn.APPROACHING).orElseThrow().categories())
                .isEmpty();
        assertThat(layout.used(WorkbookColumn.AUDIT).orElseThrow().categories()).isEmpty();
    }

    @Test
    void whatIsNotApplicableIsNotAsked() {
        RequirementSet set = readBack(IMPORT.read("drift.xlsx", drifted().xlsx(), EDITION, Category.of(4)));
        assertThat(set.items())
                .extracting(item -> item.ref() + " " + item.met())
                .containsExactly("1.1.1 mandatory", "1.1.2 optional");
    }

    @Test
    void theSameInCsv() {
        RequirementSet fromCsv = readBack(IMPORT.read("drift.csv", drifted().csv(), EDITION, Category.of(3)));
        RequirementSet fromXlsx = readBack(IMPORT.read("drift.xlsx", drifted().xlsx(), EDITION, Category.of(3)));
        assertThat(RequirementSetDiff.between(fromCsv, fromXlsx).isEmpty()).isTrue();
    }

    @Test
    void organisationsSayNothingInAnEditionWhoseTypesAreNotKnown() {
        WorkbookReading reading = IMPORT.read("drift.xlsx", drifted().xlsx(), Edition.parse("2027-28"), Category.of(3));
        assertThat(reading.problems())
                .extracting(WorkbookProblem::code)
                .containsExactly("column.ambiguous", "column.ambiguous");
        assertThat(reading.problems().get(0).place()).isEqualTo("'Evidence items'!E4");
    }

    @Test
    void aMappingSettlesWhatHeadingsLeaveOpen() {
        WorkbookMapping mapping = WorkbookMapping.reader()
                .read("{\"format\":\"dspt-workbook-columns/1\",\"sheet\":\"evidence items\",\"headerRow\":4,"
                        + "\"columns\":{\"question\":\"G\",\"mandatory\":\"H\",\"change-note\":\"changes since V7\"},"
                        + "\"ignore\":[\"Audit\"]}")
                .orElseThrow();
        WorkbookReading reading = IMPORT.withMapping(mapping)
                .read("drift.xlsx", drifted().xlsx(), Edition.parse("2026-27"), Category.of(3));
        RequirementSet set = readBack(reading);
        assertThat(set.items()).hasSize(3);
        assertThat(set.editionFacts()).isEqualTo(CATALOGUE.edition(Edition.parse("2026-27")));
        WorkbookLayout layout = reading.layout().orElseThrow();
        assertThat(layout.used(WorkbookColumn.QUESTION).orElseThrow().letters()).isEqualTo("G");
        assertThat(layout.used(WorkbookColumn.AUDIT)).isEmpty();
    }

    @Test
    void marksSideBySideBesideOneQuestion() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Ref", "Requirement", "Cat 2 mandatory", "Mandatory for Cat 3", "Approaching (cat 3)")
                .row("1.1.1", "One", "Yes", "No", "No")
                .row("1.1.2", "Two", "", "Yes", "Yes");
        RequirementSet two = readBack(IMPORT.read("marks.xlsx", workbook.xlsx(), EDITION, Category.of(3)));
        assertThat(two.items())
                .extracting(EvidenceItem::met)
                .containsExactly(Obligation.OPTIONAL, Obligation.MANDATORY);
        WorkbookReading open = IMPORT.read("marks.xlsx", workbook.xlsx(), EDITION, Category.of(2));
        assertThat(open.problems())
                .extracting(WorkbookProblem::toString)
                .singleElement()
                .asString()
                .startsWith("Items!C1: flag.blank: ");
        WorkbookMapping blank = new WorkbookMapping(
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                BlankMark.NOT_APPLICABLE);
        RequirementSet settled =
                readBack(IMPORT.withMapping(blank).read("marks.xlsx", workbook.xlsx(), EDITION, Category.of(2)));
        assertThat(settled.items()).hasSize(1);
        assertThat(settled.exemptions()).isEqualTo(ExemptionBasis.UNKNOWN);
    }

    @Test
    void anAssertionThatLostItsZeroToANumberIsStillTheOne() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Assertion", "Ref", "Question", "Mandatory")
                .row(1.1, "1.10.1", "Ten", "Yes");
        RequirementSet set = readBack(IMPORT.read("zero.xlsx", workbook.xlsx(), EDITION, Category.of(3)));
        assertThat(set.assertions()).extracting(Assertion::ref).containsExactly(AssertionRef.parse("1.10"));
    }

    @Test
    void aHeadingBetweenItemsAndAHeaderThatComesBackArePassedOver() {
        TestWorkbook workbook = TestWorkbook.of("Items")
                .row("Assertion", "Ref", "Question", "Mandatory")
                .row("1.1 Lawful use", "", "", "")
                .merge("A2:D2")
                .row("", "1.1.1", "One", "Yes")
                .row("Assertion", "Ref", "Question", "Mandatory")
                .row("1.2 Rights", "1.2.1", "Two", "Yes");
        WorkbookReading reading = IMPORT.read("bands.xlsx", workbook.xlsx(), EDITION, Category.of(3));
        assertThat(readBack(reading).items()).hasSize(2);
        assertThat(reading.notes()).extracting(WorkbookProblem::code).contains("row.band");
    }

    /** The set of a reading, after it was written and read again. */
    private static RequirementSet readBack(WorkbookReading reading) {
        assertThat(reading.problems()).isEmpty();
        RequirementSet set = reading.requirements().orElseThrow();
        RequirementSet again = RequirementSetJson.reader()
                .read(RequirementSetJson.writer().toBytes(set))
                .orElseThrow();
        assertThat(again).isEqualTo(set);
        return again;
    }

    /** What has no column in a workbook is lost; nothing else is. */
    private static void assertSameButConditions(RequirementSet bundled, RequirementSet imported) {
        RequirementSetDiff diff = RequirementSetDiff.between(bundled, imported);
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        List<ItemAspect> lost =
                List.of(ItemAspect.NOT_BEFORE, ItemAspect.PLAN_UNTIL, ItemAspect.DEPENDS_ON, ItemAspect.CANDIDATE);
        assertThat(diff.changed()).allSatisfy(item -> {
            List<ItemAspect> others = new ArrayList<>(item.aspects());
            others.removeAll(lost);
            others.remove(ItemAspect.ANSWER_KIND);
            assertThat(others).as(item.ref().toString()).isEmpty();
        });
    }

    private static RequirementSet bundled(int category) {
        return CATALOGUE.find(EDITION, Category.of(category)).orElseThrow();
    }

    private static Map<EvidenceRef, List<Optional<EvidenceItem>>> union(List<RequirementSet> sets) {
        Map<EvidenceRef, List<Optional<EvidenceItem>>> union = new TreeMap<>();
        sets.forEach(set -> set.items()
                .forEach(item -> union.computeIfAbsent(
                        item.ref(),
                        ref -> sets.stream().map(each -> each.item(ref)).toList())));
        return union;
    }

    private static String title(RequirementSet set, EvidenceItem item) {
        return set.assertion(item.ref().assertion()).orElseThrow().title();
    }

    private static String exempt(EvidenceItem item, CertificateScheme scheme) {
        return item.exemptBy().contains(scheme) ? "Exempt" : "";
    }

    private static String answerKind(EvidenceItem item) {
        return switch (item.answerKind()) {
            case YES_NO -> "Yes/No";
            case TEXT -> "Text";
            case DOCUMENT -> "Document";
            case DATE -> "Date";
            case UNKNOWN -> "";
        };
    }
}
