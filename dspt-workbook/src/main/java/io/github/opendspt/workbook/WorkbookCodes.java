package io.github.opendspt.workbook;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.util.List;

/** The codes that importing a workbook reports, as well as those of files that cannot be read as cells. */
public final class WorkbookCodes {

    private static final CodeList LIST = CodeList.of("dspt-workbook");

    /** Nothing that is listed is asked of the category. */
    public static final Code ITEMS_NONE =
            LIST.add("items.none", "no item below the headings is asked of category {0}", Category.class);

    /** Nothing that is listed is mandatory for the category. */
    public static final Code ITEMS_NONE_MANDATORY = LIST.add(
            "items.none-mandatory",
            "no item is marked mandatory for category {0}; the mark may be another column",
            Category.class);

    /** Assertions have no words. */
    public static final Code ASSERTION_NO_TITLE =
            LIST.add("assertion.no-title", "no words were found for the assertions {0}", List.class);

    /** An assertion has more words than are kept. */
    public static final Code ASSERTION_TOO_LONG = LIST.add(
            "assertion.too-long",
            "the words of assertion {0} are more than {1} characters",
            AssertionRef.class,
            Integer.class);

    /** An assertion is worded in two ways. */
    public static final Code ASSERTION_TWO_TITLES = LIST.add(
            "assertion.two-titles",
            "assertion {0} is worded differently here; its first words were kept",
            AssertionRef.class);

    /** There is no column for exemptions. */
    public static final Code EXEMPTIONS_UNKNOWN =
            LIST.add("exemptions.unknown", "No exemption column was found: exemptions are unknown.");

    /** There is no column for exemptions by some certificates. */
    public static final Code EXEMPTIONS_PARTIAL = LIST.add(
            "exemptions.partial", "No column was found for exemptions by {0}: this set marks none.", List.class);

    /** There is no column for the reduced list. */
    public static final Code APPROACHING_UNKNOWN = LIST.add(
            "approaching.unknown", "No mark for Approaching Standards was found: the reduced list is not known.");

    /** Items are marked for audit. */
    public static final Code AUDIT_MEANING_UNKNOWN = LIST.add(
            "audit.meaning-unknown",
            "Items that the workbook marks for audit, whose meaning is not known (rule D22) and which "
                    + "exempts nothing: {0}.",
            String.class);

    /** Rows are hidden. */
    public static final Code ROW_HIDDEN = LIST.add(
            "row.hidden",
            "hidden rows were read like any other, since a filter hides what is still asked: {0}",
            String.class);

    /** A row is one text across the columns. */
    public static final Code ROW_BAND = LIST.add(
            "row.band", "the row is one text across the columns and was taken for a heading: {0}", String.class);

    /** Text is struck through, and is left out. */
    public static final Code ROW_STRUCK = LIST.add(
            "row.struck", "text that is struck through was left out; say in a mapping if it counts (readStruckText)");

    /** Text is struck through, and is read. */
    public static final Code ROW_STRUCK_READ =
            LIST.add("row.struck-read", "text that is struck through was read as the mapping says (readStruckText)");

    /** A blank mark has two meanings. */
    public static final Code FLAG_BLANK = LIST.add(
            "flag.blank",
            "the categories share the question, and this column marks what is mandatory but never what is "
                    + "not: a blank may be optional or not applicable; say in a mapping which (blankMandatory)");

    /** A mark is neither yes nor no. */
    public static final Code FLAG_UNREADABLE = LIST.add(
            "flag.unreadable",
            "found {0} as {1}; expected {2}; say in a mapping what it means (yes, no)",
            String.class,
            WorkbookColumn.class,
            String.class);

    /** A row has no ref. */
    public static final Code REF_MISSING = LIST.add(
            "ref.missing",
            "the row has a question or a mark but no ref of an evidence item; leave it out in a mapping "
                    + "(ignoreRows, or lastRow if only totals and keys follow)");

    /** Two rows have one ref. */
    public static final Code REF_DUPLICATE = LIST.add(
            "ref.duplicate", "item {0} appears here again; it is at {1} already", EvidenceRef.class, String.class);

    /** A cell holds no ref. */
    public static final Code REF_UNREADABLE = LIST.add(
            "ref.unreadable",
            "found {0}; expected the ref of an evidence item such as 1.3.13, or a row that a mapping leaves "
                    + "out (ignoreRows, lastRow)",
            String.class);

    /** A cell holds a number or a date where a ref is expected. */
    public static final Code REF_NUMBER_OR_DATE = LIST.add(
            "ref.number-or-date",
            "found {0}; expected the ref of an evidence item such as 1.3.13, or a row that a mapping leaves "
                    + "out (ignoreRows, lastRow); a spreadsheet may have turned it into a number or a date",
            String.class);

    /** An item is listed under another assertion. */
    public static final Code REF_WRONG_ASSERTION = LIST.add(
            "ref.wrong-assertion",
            "item {0} is listed under assertion {1}, filled in at {2}",
            EvidenceRef.class,
            AssertionRef.class,
            String.class);

    /** An item is listed under another standard. */
    public static final Code REF_WRONG_STANDARD =
            LIST.add("ref.wrong-standard", "item {0} is listed under standard {1}", EvidenceRef.class, Integer.class);

    /** A mandatory item has no question. */
    public static final Code QUESTION_MISSING = LIST.add(
            "question.missing",
            "item {0} is marked mandatory but has no question for category {1}",
            EvidenceRef.class,
            Category.class);

    /** A question cannot be read. */
    public static final Code QUESTION_UNREADABLE =
            LIST.add("question.unreadable", "found {0}; expected the question", String.class);

    /** A question is longer than is kept. */
    public static final Code QUESTION_TOO_LONG =
            LIST.add("question.too-long", "the question has more than {0} characters", Integer.class);

    /** A kind of answer cannot be read. */
    public static final Code ANSWER_KIND_UNREADABLE = LIST.add(
            "answer-kind.unreadable",
            "found {0}; expected yes/no, text, document, date or nothing; leave the column out in a mapping "
                    + "(ignore) if it says something else",
            String.class);

    /** The mapping names a sheet that is not there. */
    public static final Code MAPPING_SHEET = LIST.add(
            "mapping.sheet", "the workbook has no sheet {0}, or several; it has {1}", String.class, String.class);

    /** The mapping names a column that is not there. */
    public static final Code MAPPING_COLUMN = LIST.add(
            "mapping.column",
            "the sheet {0} has no column {1} with a heading in row {2}",
            String.class,
            String.class,
            Integer.class);

    /** No headings are recognised. */
    public static final Code HEADER_NOT_FOUND = LIST.add(
            "header.not-found",
            "no row was recognised as the headings of evidence items, with a ref and a question or a "
                    + "mandatory mark, in {0}; say in a mapping where they are (sheet, headerRow, columns)",
            String.class);

    /** The sheets are of other categories. */
    public static final Code CATEGORY_OTHER_SHEETS = LIST.add(
            "category.other-sheets",
            "by their names the sheets with evidence items are of other categories than {0}: {1}; if one is "
                    + "of category {0} all the same, name it in a mapping (sheet)",
            Category.class,
            String.class);

    /** A column is of other categories. */
    public static final Code CATEGORY_OTHER_COLUMNS = LIST.add(
            "category.other-columns",
            "the {0} is there for category {1}, not for {2}; say in a mapping which column it is (columns) "
                    + "if the workbook holds it",
            WorkbookColumn.class,
            String.class,
            Category.class);

    /** Several sheets fit. */
    public static final Code SHEET_AMBIGUOUS = LIST.add(
            "sheet.ambiguous",
            "several sheets look like the one with the evidence items: {0}; say in a mapping which it is " + "(sheet)",
            String.class);

    /** Several columns fit. */
    public static final Code COLUMN_AMBIGUOUS = LIST.add(
            "column.ambiguous",
            "several columns may be the {0} of category {1}: {2}; say in a mapping which it is (columns), or "
                    + "leave the others out (ignore)",
            WorkbookColumn.class,
            Category.class,
            String.class);

    /** Several columns fit that only help. */
    public static final Code COLUMN_AMBIGUOUS_UNUSED = LIST.add(
            "column.ambiguous-unused",
            "several columns may be the {0}: {1}; none was used",
            WorkbookColumn.class,
            String.class);

    /** A column is missing. */
    public static final Code COLUMN_MISSING = LIST.add(
            "column.missing",
            "no heading in row {0} was recognised as the {1}; say in a mapping which column it is (columns)",
            Integer.class,
            WorkbookColumn.class);

    /** A column is not known. */
    public static final Code COLUMN_UNRECOGNISED =
            LIST.add("column.unrecognised", "the column {0} was not used", String.class);

    /** A column is of Cyber Essentials, which exempts nothing. */
    public static final Code COLUMN_CYBER_ESSENTIALS = LIST.add(
            "column.cyber-essentials",
            "the column {0} was not used; only Cyber Essentials Plus exempts items (rule D1)",
            String.class);

    /** There are more problems than are listed: how many. */
    public static final Code MORE_PROBLEMS =
            LIST.add("workbook.more-problems", "there are {0} more problems, which are not listed", Integer.class);

    private WorkbookCodes() {}

    /**
     * Every code of the class.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
