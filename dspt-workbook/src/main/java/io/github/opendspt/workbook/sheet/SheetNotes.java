package io.github.opendspt.workbook.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.CsvFile;
import io.github.opendspt.workbook.cells.CsvText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import io.github.opendspt.workbook.layout.Refs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The columns of a person's own beside the answers: what they are headed, and the text of each by item. They are no part of an
 * assessment; they are kept beside it, so that the next sheet shows them again. A value: immutable and thread-safe.
 *
 * @param columns the headings, from left to right
 * @param rows the texts of each item that has any, as many as there are columns; an empty text is an empty cell
 */
public record SheetNotes(List<String> columns, SortedMap<EvidenceRef, List<String>> rows) {

    /** The most columns. */
    public static final int MAX_COLUMNS = 100;

    private static final SheetNotes NONE = new SheetNotes(List.of(), Collections.emptySortedMap());

    private static final CellLimits LIMITS = new CellLimits(8 << 20, 8 << 20, 300_000, 5_000, MAX_COLUMNS + 1, 8 << 20);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_COLUMNS} columns, or a row has another number of texts
     */
    public SheetNotes {
        columns = List.copyOf(columns);
        TreeMap<EvidenceRef, List<String>> copy = new TreeMap<>();
        for (Map.Entry<EvidenceRef, List<String>> row : rows.entrySet()) {
            copy.put(row.getKey(), List.copyOf(row.getValue()));
            if (row.getValue().size() != columns.size()) {
                throw new IllegalArgumentException("rows must have a text for each column");
            }
        }
        rows = Collections.unmodifiableSortedMap(copy);
        if (columns.size() > MAX_COLUMNS) {
            throw new IllegalArgumentException("columns must be at most " + MAX_COLUMNS);
        }
    }

    /**
     * Gives notes without any column.
     *
     * @return the notes, always the same
     */
    public static SheetNotes none() {
        return NONE;
    }

    /**
     * Checks whether there is anything to keep.
     *
     * @return whether there is no column
     */
    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /**
     * The texts beside an item.
     *
     * @param ref the ref of the item
     * @return the texts, in the order of the columns; empty if it has none
     */
    public List<String> row(EvidenceRef ref) {
        return rows.getOrDefault(Objects.requireNonNull(ref, "ref"), List.of());
    }

    /**
     * Writes the notes as a table: a column {@code ref}, and one for each heading. No spreadsheet takes a cell for a formula.
     *
     * @return the table in UTF-8 with a byte order mark
     */
    public byte[] toCsv() {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter out = CsvWriter.builder().build(text)) {
            List<String> cells = new ArrayList<>();
            cells.add("ref");
            columns.forEach(column -> cells.add(TableCell.of(column)));
            out.writeRecord(cells);
            for (Map.Entry<EvidenceRef, List<String>> row : rows.entrySet()) {
                cells.clear();
                cells.add(row.getKey().toString());
                row.getValue().forEach(each -> cells.add(TableCell.of(each)));
                out.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a table that {@link #toCsv()} wrote, and people may have changed.
     *
     * @param table the table, UTF-8 with commas
     * @return the notes; rows whose first cell is no ref are left out
     * @throws InvalidNotesException if it is no such table
     */
    public static SheetNotes ofCsv(byte[] table) throws InvalidNotesException {
        try {
            Sheet sheet = CsvFile.read("notes", CsvText.decode(table, LIMITS), ',', TableCell::text, LIMITS);
            List<String> columns = new ArrayList<>();
            int width = sheet.width(1);
            for (int column = 1; column < width; column++) {
                columns.add(CellText.clean(sheet.cell(1, column).raw()));
            }
            SortedMap<EvidenceRef, List<String>> rows = new TreeMap<>();
            for (int row : sheet.rowNumbers().tailSet(1, false)) {
                EvidenceRef ref = Refs.evidence(sheet.cell(row, 0).text());
                if (ref != null) {
                    List<String> texts = new ArrayList<>();
                    for (int column = 1; column < width; column++) {
                        texts.add(sheet.cell(row, column).raw());
                    }
                    rows.put(ref, texts);
                }
            }
            return new SheetNotes(columns, rows);
        } catch (UnreadableFileException e) {
            throw new InvalidNotesException(e.reason());
        }
    }

    /** {@return the number of columns and rows, and nothing of what they hold} */
    @Override
    public String toString() {
        return "SheetNotes[" + columns.size() + " columns, " + rows.size() + " rows]";
    }

    /** Says why a file is no table of notes. */
    public static final class InvalidNotesException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        InvalidNotesException(Reason reason) {
            super(reason.code(), null, false, false);
            this.reason = reason;
        }

        /**
         * Why the file cannot be read.
         *
         * @return the code and the sentence
         */
        public Reason reason() {
            return reason;
        }
    }
}
