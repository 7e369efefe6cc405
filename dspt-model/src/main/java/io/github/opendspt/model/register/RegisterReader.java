package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the public register, the CSV download of the toolkit's organisation search, row by row.
 *
 * <p>The first row that is not blank is the header. A column is known by its header, by {@link RegisterColumn#headers()}
 * or one added by {@link #with}, wherever it stands; headers are compared by their letters and digits alone, without
 * regard to case. Other columns are passed over, and so are blank rows.
 *
 * <p>Each row is a {@link Reading}: an {@linkplain RegisterEntry entry} with findings, or a problem. Their place is the
 * {@linkplain Reading#line() line} on which the row begins. Findings are
 *
 * <ul>
 *   <li>{@code register.code}: the code does not have the shape of an ODS code;
 *   <li>{@code register.status}: the status is none that was seen in the register;
 *   <li>{@code register.date}: in place of a day {@code DD/MM/YYYY} there is something else. A spreadsheet's serial number
 *       is not turned into a day, since such numbers were seen in xlsx files only, and they count from one of two days
 *       that the file would have to name;
 *   <li>{@code register.date-missing} and {@code register.date-unexpected}: a publication without a day, or a day without
 *       a publication;
 *   <li>{@code register.sector}: the sector is none that was seen, or one of 2019 of which it is not known where it went;
 *   <li>{@code register.encoding}: a cell holds U+FFFD, which stands for bytes that are not UTF-8.
 * </ul>
 *
 * <p>Problems that concern one row, after which the next is read, are {@code register.row-too-large} (a cell of more than
 * 4,096 characters, more than 256 cells, or more than 65,536 characters in all) and {@code register.row-cells} (a row
 * that ends before its code or status, or that holds something beyond the last column, as where a name with a comma is
 * not quoted and moves the cells). Problems with which reading ends are {@code register.header} (a required column is
 * missing, or two stand for the same), {@code register.encoding} (the header is not UTF-8 text) and {@code register.csv}
 * (a quoted cell that is not closed, or with text behind its closing quote: where the next row begins cannot be told).
 *
 * <p>Whatever the bytes, the outcome is one of these; only input and output itself can fail. A byte-order mark is passed
 * over. Memory does not grow with the number of rows. Immutable and thread-safe; the iterators and streams that it gives
 * are for one thread.
 */
public final class RegisterReader {

    private static final int MOST_LISTED = 100;

    private static final RegisterReader DEFAULTS = new RegisterReader(headersSeen());

    private final Map<String, RegisterColumn> columns;

    private RegisterReader(Map<String, RegisterColumn> columns) {
        this.columns = Map.copyOf(columns);
    }

    private static Map<String, RegisterColumn> headersSeen() {
        Map<String, RegisterColumn> columns = new HashMap<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            column.headers().forEach(header -> columns.put(Header.plain(header), column));
        }
        return columns;
    }

    /**
     * The reader that knows the headers of every register seen.
     *
     * @return the reader, always the same
     */
    public static RegisterReader defaults() {
        return DEFAULTS;
    }

    /**
     * A reader like this one that knows a column by a further header, for a register whose headers have changed again.
     *
     * @param column the column
     * @param header the header; if it was known for another column, it is now known for this one
     * @return the reader
     * @throws IllegalArgumentException if the header has neither letter nor digit
     */
    public RegisterReader with(RegisterColumn column, String header) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(header, "header");
        String plain = Header.plain(header);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("a header has at least one letter or digit");
        }
        Map<String, RegisterColumn> more = new HashMap<>(columns);
        more.put(plain, column);
        return new RegisterReader(more);
    }

    /**
     * Reads rows from UTF-8 bytes.
     *
     * @param in the stream; it is not closed
     * @return the rows, in order of line, each read when it is asked for; the iterator throws
     *     {@link UncheckedIOException} if the stream cannot be read
     */
    public Iterator<Reading<RegisterEntry>> rows(InputStream in) {
        // A decoder made from a charset puts U+FFFD in the place of bytes that are not UTF-8.
        return rows(new InputStreamReader(Objects.requireNonNull(in, "in"), StandardCharsets.UTF_8));
    }

    /**
     * Reads rows from text.
     *
     * @param in the text; it is not closed
     * @return the rows, in order of line, each read when it is asked for; the iterator throws
     *     {@link UncheckedIOException} if the text cannot be read
     */
    public Iterator<Reading<RegisterEntry>> rows(Reader in) {
        return new RegisterRows(columns, Objects.requireNonNull(in, "in"));
    }

    /**
     * Reads rows from a file in UTF-8.
     *
     * @param file the file
     * @return the rows, in order of line, each read when it is asked for; close the stream to close the file. The stream
     *     throws {@link UncheckedIOException} if reading fails later
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<RegisterEntry>> rows(Path file) throws IOException {
        InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows(in), Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        in.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Looks for the row of an organisation in UTF-8 bytes, up to their end: a code should stand once, and whether it
     * stands again is part of the answer.
     *
     * @param organisation the code of the organisation
     * @param in the stream; it is not closed
     * @return the first row with the code, whether there are more, and what could not be read
     * @throws IOException if the stream cannot be read
     */
    public RegisterLookup find(OdsCode organisation, InputStream in) throws IOException {
        Objects.requireNonNull(organisation, "organisation");
        try {
            return find(organisation, rows(in));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Looks for the row of an organisation in a file in UTF-8, as {@link #find(OdsCode, InputStream)} does.
     *
     * @param organisation the code of the organisation
     * @param file the file
     * @return the first row with the code, whether there are more, and what could not be read
     * @throws IOException if the file cannot be read
     */
    public RegisterLookup find(OdsCode organisation, Path file) throws IOException {
        Objects.requireNonNull(organisation, "organisation");
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return find(organisation, in);
        }
    }

    private static RegisterLookup find(OdsCode organisation, Iterator<Reading<RegisterEntry>> rows) {
        Reading<RegisterEntry> hit = null;
        RegisterEntry first = null;
        List<Integer> repeatedOn = new ArrayList<>();
        boolean contradicted = false;
        List<Problem> problems = new ArrayList<>();
        while (rows.hasNext()) {
            Reading<RegisterEntry> row = rows.next();
            RegisterEntry entry = row.value().orElse(null);
            if (entry == null) {
                keep(problems, row.problems());
            } else if (entry.isOf(organisation)) {
                if (first == null) {
                    hit = row;
                    first = entry;
                } else {
                    contradicted |= !entry.equals(first);
                    keep(repeatedOn, List.of(row.line()));
                }
            }
        }
        return new RegisterLookup(organisation, hit, repeatedOn, contradicted, problems);
    }

    private static <T> void keep(List<T> kept, List<T> more) {
        if (kept.size() < MOST_LISTED) {
            kept.addAll(more);
        }
    }
}
