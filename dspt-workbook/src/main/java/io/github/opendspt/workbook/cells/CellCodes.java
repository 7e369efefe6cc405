package io.github.opendspt.workbook.cells;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;

/** The codes of files that cannot be read as cells. */
public final class CellCodes {

    private static final CodeList LIST = CodeList.of("dspt-workbook");

    static final Code TOO_LARGE = LIST.add("workbook.too-large", "the file is larger than {0} bytes", Integer.class);

    static final Code UNPACKS_TOO_LARGE = LIST.add(
            "workbook.unpacks-too-large", "what is read of the file unpacks to more than {0} bytes", Integer.class);

    static final Code TOO_MANY_PARTS =
            LIST.add("workbook.too-many-parts", "the file has more than {0} parts", Integer.class);

    static final Code TOO_MANY_CELLS =
            LIST.add("workbook.too-many-cells", "the sheets that are read have more than {0} cells", Integer.class);

    static final Code TOO_MANY_ROWS =
            LIST.add("workbook.too-many-rows", "the sheet '{0}' has more than {1} rows", String.class, Integer.class);

    static final Code TOO_MANY_COLUMNS = LIST.add(
            "workbook.too-many-columns", "the sheet '{0}' has more than {1} columns", String.class, Integer.class);

    static final Code TEXT_TOO_LONG =
            LIST.add("workbook.text-too-long", "a cell holds more than {0} characters", Integer.class);

    static final Code TOO_MANY_CHARACTERS = LIST.add(
            "workbook.too-many-characters",
            "the cells that are read hold more than {0} characters in all",
            Integer.class);

    static final Code MERGED_TOO_MUCH =
            LIST.add("workbook.merged-too-much", "the merged cells of the sheet '{0}' cover too much", String.class);

    static final Code NOT_A_WORKBOOK = LIST.add(
            "workbook.unreadable",
            "this is not a workbook that can be unpacked; open it and save it again as .xlsx or .csv");

    static final Code OLD_OR_ENCRYPTED = LIST.add(
            "workbook.old-or-encrypted",
            "this is an .xls file or one with a password; open it and save it as .xlsx without a password");

    static final Code STRICT = LIST.add(
            "workbook.strict",
            "this workbook was saved as Strict Open XML, which cannot be read; save it as an ordinary Excel workbook (.xlsx)");

    static final Code OPEN_DOCUMENT = LIST.add(
            "workbook.ods", "this is an OpenDocument spreadsheet (.ods); open it and save it as .xlsx or .csv");

    static final Code BINARY =
            LIST.add("workbook.xlsb", "this is a binary Excel workbook (.xlsb); open it and save it as .xlsx or .csv");

    static final Code NO_SHEETS = LIST.add("workbook.no-sheets", "the file holds no sheet of a workbook");

    static final Code PART_PACKED = LIST.add(
            "workbook.part-packed",
            "its part '{0}' is encrypted, damaged or packed in another way; open the file and save it again as .xlsx",
            String.class);

    static final Code PART_TWICE = LIST.add("workbook.part-twice", "it holds the part '{0}' twice", String.class);

    static final Code PART_SHARED = LIST.add(
            "workbook.part-shared",
            "two of its sheets are the one part '{0}'; open the file and save it again as .xlsx",
            String.class);

    static final Code PART_NOT_XML = LIST.add(
            "workbook.part-not-xml",
            "its part '{0}' is not XML that can be read; open the file and save it again as .xlsx",
            String.class);

    static final Code PART_DOCTYPE =
            LIST.add("workbook.part-doctype", "its part '{0}' has a document type declaration", String.class);

    static final Code TEXT_MISSING = LIST.add(
            "workbook.text-missing",
            "the cell {0} refers to a text that the file does not hold; open the file and save it again as .xlsx",
            String.class);

    static final Code CELL_NAME =
            LIST.add("workbook.cell-name", "its part '{0}' has a cell outside of any sheet", String.class);

    static final Code NOT_UTF_8 =
            LIST.add("workbook.not-utf-8", "this is not UTF-8; save the workbook as 'CSV UTF-8', or as .xlsx");

    static final Code CSV_QUOTE =
            LIST.add("workbook.csv-quote", "in row {0} a quotation mark is missing or too many", Integer.class);

    private CellCodes() {}

    /** {@return every code of the package} */
    public static CodeList list() {
        return LIST;
    }
}
