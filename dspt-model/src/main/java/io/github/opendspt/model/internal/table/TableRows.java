package io.github.opendspt.model.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a table with a header, read one at a time. Whatever the text, each is a value or a problem. */
public abstract class TableRows<C extends Enum<C> & Term, T> implements Iterator<Reading<T>> {

    /** The greatest length of a cell, in UTF-16 units. */
    public static final int LONGEST_CELL = RowHandler.LONGEST_CELL;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Columns<C> columns;
    private final BufferedReader in;
    private final RowHandler handler = new RowHandler();
    private @Nullable Iterator<RowHandler.Row> rows;
    private @Nullable Header<C> header;
    private @Nullable Reading<T> next;
    private boolean ended;
    private boolean broken;

    protected TableRows(Columns<C> columns, Reader in) {
        this.columns = columns;
        this.in = new BufferedReader(in);
    }

    /** Reads a row that is neither blank nor a header. */
    protected abstract Reading<T> read(Header<C> header, List<String> cells, int line) throws UnreadableException;

    @Override
    public final boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    /** Whether the row that was read last is no row, but what keeps the rest of the table from being read. */
    public final boolean isBroken() {
        return broken;
    }

    @Override
    public final Reading<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading<T> reading = next;
        next = null;
        return reading;
    }

    /** Reads a row; {@code null} if it is blank or the header, or if there is none. */
    private @Nullable Reading<T> read() {
        RowHandler.Row row;
        try {
            if (rows == null) {
                rows = open();
            }
            if (!rows.hasNext()) {
                ended = true;
                broken = header == null;
                return broken ? failed(1, Reason.of(TableCodes.EMPTY)) : null;
            }
            row = rows.next();
        } catch (CsvParseException e) {
            ended = true;
            broken = true;
            // The parser also wraps whatever the host's own reader throws.
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            return failed(handler.line(), Reason.of(TableCodes.QUOTE));
        } catch (UncheckedIOException e) {
            ended = true;
            throw e;
        }
        try {
            return read(row);
        } catch (UnreadableException e) {
            // Without a header nothing that follows can be read.
            ended = header == null;
            broken = ended;
            return failed(row.line(), e.reason());
        }
    }

    private Iterator<RowHandler.Row> open() {
        try {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            return CsvReader.builder()
                    .fieldSeparator(Separator.find(in, columns))
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(RowHandler.LONGEST_ROW)
                    .build(handler, in)
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Reading<T> read(RowHandler.Row row) throws UnreadableException {
        List<String> cells = row.cells();
        if (cells == null) {
            throw new UnreadableException(
                    TableCodes.ROW_TOO_LARGE, RowHandler.LONGEST_CELL, RowHandler.MOST_CELLS, RowHandler.LONGEST_ROW);
        }
        if (isBlank(cells, 0) || (header == null && Separator.isAnnouncement(cells.get(0)) && isBlank(cells, 1))) {
            return null;
        }
        if (header == null) {
            header = withoutHeader(cells);
            if (header == null) {
                header = header(cells, row.line());
                return null;
            }
        }
        Header<C> again = headerAgain(cells, header);
        if (again != null) {
            header = again;
            throw new UnreadableException(TableCodes.HEADER_AGAIN);
        }
        if (!isBlank(cells, header.cells())) {
            throw new UnreadableException(TableCodes.ROW_CELLS, cells.size(), header.cells());
        }
        return read(header, cells, row.line());
    }

    /** Finds the columns in the first row. */
    protected Header<C> header(List<String> cells, int line) throws UnreadableException {
        return Header.of(cells, columns);
    }

    /** The columns of a table without a header, where the first row shows that it is one. */
    protected @Nullable Header<C> withoutHeader(List<String> cells) {
        return null;
    }

    /** The header that a row is, where it is a second one. */
    private @Nullable Header<C> headerAgain(List<String> cells, Header<C> first) {
        String cell = first.first(cells);
        if (cell == null || columns.find(cell) == null) {
            return null;
        }
        try {
            Header<C> again = Header.of(cells, columns);
            return again.columns() >= Math.min(2, first.columns()) ? again : null;
        } catch (UnreadableException e) {
            return null; // A row that only looks like one.
        }
    }

    private static boolean isBlank(List<String> cells, int from) {
        for (int i = from; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    protected static @Nullable String filled(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    protected static boolean isSpoilt(List<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0) {
                return true;
            }
        }
        return false;
    }

    public static Problem problem(Reason reason, int line) {
        return Problem.of(reason, "", line, 1, null);
    }

    private Reading<T> failed(int line, Reason reason) {
        return Reading.failed(List.of(problem(reason, line)), line);
    }
}
