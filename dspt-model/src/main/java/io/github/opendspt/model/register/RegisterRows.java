package io.github.opendspt.model.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a register, read one at a time. */
final class RegisterRows implements Iterator<Reading<RegisterEntry>> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, RegisterColumn> columns;
    private final PushbackReader in;
    private final RowHandler handler = new RowHandler();
    private final Iterator<RowHandler.Row> rows;
    private @Nullable Header header;
    private @Nullable Reading<RegisterEntry> next;
    private boolean started;
    private boolean ended;

    RegisterRows(Map<String, RegisterColumn> columns, Reader in) {
        this.columns = columns;
        this.in = new PushbackReader(in);
        this.rows = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(RowHandler.LONGEST_ROW)
                .build(handler, this.in)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Reading<RegisterEntry> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading<RegisterEntry> reading = next;
        next = null;
        return reading;
    }

    /** Reads a row; {@code null} if it is blank or the header, or if there is none. */
    private @Nullable Reading<RegisterEntry> read() {
        RowHandler.Row row;
        try {
            if (!started) {
                started = true;
                passOverByteOrderMark();
            }
            if (!rows.hasNext()) {
                ended = true;
                return header == null ? failed(1, "register.header", "the register is empty") : null;
            }
            row = rows.next();
        } catch (CsvParseException e) {
            ended = true;
            // The parser also wraps whatever the host's own reader throws.
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            return failed(
                    handler.line(),
                    "register.csv",
                    "a quoted cell of this row is not closed, or has text behind its closing quote; "
                            + "nothing from here on was read");
        } catch (UncheckedIOException e) {
            ended = true;
            throw e;
        }
        try {
            return read(row);
        } catch (UnreadableException e) {
            // Without a header nothing that follows can be read.
            ended = header == null;
            return failed(row.line(), e.code(), e.getMessage());
        }
    }

    private @Nullable Reading<RegisterEntry> read(RowHandler.Row row) throws UnreadableException {
        List<String> cells = row.cells();
        if (cells == null) {
            throw new UnreadableException(
                    "register.row-too-large",
                    "this row has a cell of more than " + RowHandler.LONGEST_CELL + " characters, more than "
                            + RowHandler.MOST_CELLS + " cells, or more than " + RowHandler.LONGEST_ROW
                            + " characters in all");
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (header == null) {
            header = Header.of(cells, columns);
            return null;
        }
        return read(cells, header, row.line());
    }

    private static Reading<RegisterEntry> read(List<String> cells, Header header, int line) throws UnreadableException {
        if (cells.stream().skip(header.cells()).anyMatch(cell -> !cell.isEmpty())) {
            throw new UnreadableException(
                    "register.row-cells",
                    "this row has " + cells.size() + " cells and the header " + header.cells()
                            + "; a cell that holds a comma is quoted");
        }
        String code = header.cell(RegisterColumn.CODE, cells);
        String status = header.cell(RegisterColumn.STATUS, cells);
        if (code == null || status == null) {
            throw new UnreadableException(
                    "register.row-cells",
                    "this row ends before its " + (code == null ? RegisterColumn.CODE : RegisterColumn.STATUS)
                            + ": it has " + cells.size() + " cells and the header " + header.cells());
        }
        String name = header.cell(RegisterColumn.NAME, cells);
        RegisterEntry entry = new RegisterEntry(
                code,
                name == null ? "" : name,
                RegisterStatus.parse(status),
                filled(header.cell(RegisterColumn.PUBLISHED, cells)),
                filled(header.cell(RegisterColumn.SECTOR, cells)),
                filled(header.cell(RegisterColumn.COMMISSIONER, cells)));
        return Reading.of(entry, findings(entry), line);
    }

    private static @Nullable String filled(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static List<Finding> findings(RegisterEntry entry) {
        List<Finding> findings = new ArrayList<>(0);
        if (entry.odsCode().isEmpty()) {
            warn(findings, "register.code", "the code '%s' does not have the shape of an ODS code", entry.code());
        }
        RegisterStatus status = entry.status();
        if (status.published().isEmpty()) {
            warn(findings, "register.status", "the status '%s' is none that was seen in the register", status.text());
        }
        String sector = entry.sector();
        if (sector != null && entry.mergedSector().isEmpty()) {
            warn(
                    findings,
                    "register.sector",
                    "the sector '%s' is none of the register's, or one of which it is not known where it went",
                    sector);
        }
        checkDate(entry, findings);
        if (isSpoilt(entry.code())
                || isSpoilt(entry.name())
                || isSpoilt(status.text())
                || isSpoilt(entry.published())
                || isSpoilt(sector)
                || isSpoilt(entry.commissioner())) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    null,
                    Reason.of(
                            "register.encoding", "this row holds bytes that are not UTF-8; they were read as U+FFFD")));
        }
        return findings;
    }

    private static void checkDate(RegisterEntry entry, List<Finding> findings) {
        String published = entry.published();
        PreviousStatus status = entry.status().published().orElse(null);
        if (published == null) {
            if (status != null && status != PreviousStatus.NONE) {
                warn(
                        findings,
                        "register.date-missing",
                        "the publication '%s' has no day",
                        entry.status().text());
            }
        } else if (entry.publishedOn().isEmpty()) {
            warn(findings, "register.date", "'%s' is not a day written DD/MM/YYYY; it is kept as text", published);
        } else if (status == PreviousStatus.NONE) {
            warn(findings, "register.date-unexpected", "nothing was published, but a day is given: %s", published);
        }
    }

    private static boolean isSpoilt(@Nullable String cell) {
        return cell != null && cell.indexOf('\uFFFD') >= 0;
    }

    private static void warn(List<Finding> findings, String code, String template, String text) {
        findings.add(Finding.of(Severity.WARNING, null, null, Reason.of(code, template, Header.shown(text))));
    }

    private static Reading<RegisterEntry> failed(int line, String code, String message) {
        return Reading.failed(List.of(new Problem(code, "", line, 1, null, message)), line);
    }

    private void passOverByteOrderMark() {
        try {
            int first = in.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                in.unread(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
