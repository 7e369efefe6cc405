package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.util.List;

/** The codes that writing and reading answer sheets reports. */
public final class SheetCodes {

    private static final CodeList LIST = CodeList.of("dspt-workbook");

    /** A text is longer than a cell can be. */
    public static final Code TEXT_TOO_LONG =
            LIST.add("sheet.text-too-long", "a cell of a spreadsheet holds at most {0} characters", Integer.class);

    /** A text has a character that no cell can hold. */
    public static final Code TEXT_NOT_FOR_A_CELL = LIST.add(
            "sheet.text-not-for-a-cell",
            "this text has a control character, which a cell of a spreadsheet cannot hold");

    /** A table of answers alone was read without the assessment that it belongs to. */
    public static final Code NEEDS_ASSESSMENT = LIST.add(
            "sheet.needs-assessment", "this file holds answers alone; read it into the assessment that they belong to");

    /** Nothing in a file is a table of answers. */
    public static final Code NO_ANSWERS = LIST.add(
            "sheet.no-answers", "no table with the columns Ref and Answer was found; is this an answer sheet?");

    /** A file does not say which edition it is for. */
    public static final Code NO_EDITION = LIST.add(
            "sheet.no-edition",
            "the hidden sheet that names edition and category is gone; read the file into the assessment that it belongs to");

    /** A sheet of another organisation was read into an assessment. */
    public static final Code OTHER_ORGANISATION =
            LIST.add("sheet.other-organisation", "this sheet has another ODS code than the assessment");

    /** A sheet was written for another edition than that of the assessment. */
    public static final Code OTHER_EDITION = LIST.add(
            "sheet.other-edition",
            "the sheet was written for {0} and was read by ref into {1}; the same ref may ask something else",
            Edition.class,
            Edition.class);

    /** A sheet was written for another category. */
    public static final Code OTHER_CATEGORY = LIST.add(
            "sheet.other-category",
            "the sheet was written for category {0} and was read by ref into category {1}; the same ref may ask something"
                    + " else",
            Category.class,
            Category.class);

    /** A sheet was written by other requirements of the same edition and category. */
    public static final Code OTHER_REQUIREMENTS = LIST.add(
            "sheet.other-requirements",
            "the sheet was written by other requirements of the same edition and category than those that are held, and was"
                    + " read by ref");

    /** A sheet of the CAF-aligned track was written by other outcomes of the same edition. */
    public static final Code OTHER_OUTCOMES = LIST.add(
            "sheet.other-outcomes",
            "the sheet was written by other outcomes of {0} than those that are held, and was read by ref",
            Edition.class);

    /** No requirements are held for a sheet. */
    public static final Code REQUIREMENTS_NOT_HELD = LIST.add(
            "sheet.requirements-not-held",
            "no requirements are held for {0}, category {1}; answers were read by what the cells hold",
            Edition.class,
            Category.class);

    /** A column has another heading than it was written with. */
    public static final Code COLUMN_MISSING =
            LIST.add("sheet.column-missing", "the table has no column {0}; nothing of it was read", String.class);

    /** A table that a sheet is written with is gone. */
    public static final Code TABLE_MISSING =
            LIST.add("sheet.table-missing", "the table {0} is not there; nothing of it was read", String.class);

    /** A sheet of a person's own. */
    public static final Code SHEET_NOT_READ =
            LIST.add("sheet.not-read", "this sheet is not read back; it stays in the file only");

    /** A column of a person's own in a table whose rows have no ref to keep it by. */
    public static final Code COLUMN_NOT_READ =
            LIST.add("sheet.column-not-read", "this column is not read back; it stays in the file only");

    /** A text of a person's own beside the fields of the first sheet. */
    public static final Code CELL_NOT_READ =
            LIST.add("sheet.cell-not-read", "this cell is not read back; it stays in the file only");

    /** A row with a text of a person's own. */
    public static final Code ROW_NOT_READ =
            LIST.add("sheet.row-not-read", "this row has no ref and was not read; it stays in the file only");

    /** A row has an answer and no ref. */
    public static final Code REF_MISSING =
            LIST.add("sheet.ref-missing", "this row was filled in but has no ref; type the ref of the item");

    /** A cell that should be a ref is none. */
    public static final Code REF_UNREADABLE = LIST.add(
            "sheet.ref-unreadable",
            "this is not a ref such as {0}; a spreadsheet may have turned it into a number or a day",
            Ref.class);

    /** Two rows have the same ref. */
    public static final Code REF_TWICE = LIST.add(
            "sheet.ref-twice", "{0} is in the table already, at {1}; keep one of the rows", Ref.class, String.class);

    /** A cell holds an error value. */
    public static final Code ERROR_VALUE =
            LIST.add("sheet.error-value", "the formula in this cell gives an error; correct it, or type the value");

    /** A cell holds a formula whose value was not saved. */
    public static final Code FORMULA_UNSAVED = LIST.add(
            "sheet.formula-unsaved",
            "the value of the formula in this cell was not saved; open the file in a spreadsheet and save it");

    /** A cell that should be yes or no is neither. */
    public static final Code NOT_YES_OR_NO = LIST.add("sheet.not-yes-or-no", "type Yes or No");

    /** A cell that should be a day is none. */
    public static final Code NOT_A_DAY = LIST.add(
            "sheet.not-a-day", "type a day, such as 30/06/2026 or 30 June 2026: the day first, the year in full");

    /** A cell that should be a whole number is none. */
    public static final Code NOT_A_NUMBER = LIST.add("sheet.not-a-number", "type a whole number");

    /** A cell that should be a word of a list is none. */
    public static final Code NOT_ON_THE_LIST = LIST.add("sheet.not-on-the-list", "choose one of {0}", List.class);

    /** A cell that should be a moment is none. */
    public static final Code NOT_A_MOMENT =
            LIST.add("sheet.not-a-moment", "type day and time such as 2026-03-02T08:15:00Z, or leave the cell blank");

    /** A cell that should be a digest is none. */
    public static final Code NOT_A_DIGEST = LIST.add(
            "sheet.not-a-digest",
            "a digest is sha256: and 64 hexadecimal digits; leave the cell blank if there is none");

    /** A cell that should be an ODS code is none. */
    public static final Code NOT_AN_ODS_CODE =
            LIST.add("sheet.not-an-ods-code", "an ODS code is 3 to 12 capital letters and digits");

    /** A cell that a row needs is blank. */
    public static final Code CELL_BLANK =
            LIST.add("sheet.cell-blank", "this cell is blank; a row like this needs it: {0}", String.class);

    /** A link beside an answer that is no document, without the day on which it was seen. */
    public static final Code LINK_WITHOUT_DAY = LIST.add(
            "sheet.link-without-day",
            "a document or link beside an answer of another kind is evidence, which needs the day on which it was seen: fill in"
                    + " Recorded on");

    /** A link beside a draft of a kind that takes no document, or without the document's name. */
    public static final Code LINK_BESIDE_DRAFT = LIST.add(
            "sheet.link-beside-draft",
            "this draft has no document to which a link could belong, so that this was not read; name the document in Answer and"
                    + " choose the kind Document, or move the link to the sheet Evidence");

    /** A further document of an item whose answer is no document. */
    public static final Code DOCUMENT_WITHOUT_ANSWER = LIST.add(
            "sheet.document-without-answer",
            "{0} has no answer that is a document, so that a further document has no place",
            EvidenceRef.class);

    /** A text is struck through. */
    public static final Code STRUCK = LIST.add(
            "sheet.struck", "this is struck through and was read all the same; clear the cell if it no longer holds");

    /** A cell that is filled in by the sheet itself was changed. */
    public static final Code GIVEN_CHANGED = LIST.add(
            "sheet.given-changed", "this cell is filled in by the sheet itself; what was typed here was not read");

    /** The row of an item that had an answer is gone. */
    public static final Code ROW_MISSING =
            LIST.add("sheet.row-missing", "the row of {0}, which had an answer, is not there", Ref.class);

    /** A table was saved in an old encoding. */
    public static final Code WINDOWS_1252 = LIST.add(
            "sheet.windows-1252",
            "the file is not UTF-8 and was read as Windows-1252, which Excel saves as plain CSV; check names with accents");

    /** There are more problems than are listed. */
    public static final Code MORE = LIST.add("sheet.more", "and {0} more of them", Integer.class);

    private SheetCodes() {}

    /**
     * Lists every code of the room.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
