package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.TableRows;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the public register, the CSV download of the toolkit's organisation search, row by row.
 *
 * <p>The first row that is not blank is the header. A column is known by its header, by {@link RegisterColumn#headers()}
 * or one added by {@link #with}, wherever it is; headers are compared by their letters and digits alone, without
 * regard to case. Other columns are passed over, and so are blank rows.
 *
 * <p>Cells are parted by commas, semicolons or tabs, whichever make most headers; a line {@code sep=;} above the header
 * decides.
 *
 * <p>Each row is a {@link Reading}: an {@linkplain RegisterEntry entry} with findings, or a problem. Their place is the
 * {@linkplain Reading#line() line} on which the row begins. Findings are
 *
 * <ul>
 *   <li>{@code register.code}: the code does not have the shape of an ODS code;
 *   <li>{@code register.status}: the status is none that was seen in the register;
 *   <li>{@code register.date}: in place of a day there is something else. A spreadsheet's serial number is not turned into
 *       a day, since such numbers were seen in xlsx files only, and they count from one of two days that the file would
 *       have to name;
 *   <li>{@code register.date-missing} and {@code register.date-unexpected}: a publication without a day, or a day without
 *       a publication;
 *   <li>{@code register.sector}: the sector is none that was seen, or one of 2019 of which it is not known where it went;
 *   <li>{@code table.row-encoding}: a cell holds U+FFFD, which stands for bytes that are not UTF-8.
 * </ul>
 *
 * <p>Problems that concern one row, after which the next is read, are {@code table.row-too-large} (a cell of more than
 * 4,096 characters, more than 256 cells, or more than 65,536 characters in all), {@code table.row-short} (a row that ends
 * before its code or status), {@code table.row-cells} (a row that holds something beyond the last column, as where a name
 * with a comma is not quoted and moves the cells) and {@code table.header-again} (a second header, by which the rows below
 * it are read). Problems with which reading ends are {@code table.empty}, {@code table.header-missing} (a required column
 * is missing), {@code table.header-twice} (two columns have headings of the same meaning), {@code table.encoding} (the
 * header is not UTF-8 text) and {@code table.quote} (a quoted cell that is not closed, or with text behind its closing
 * quote: where the next row begins is not known).
 *
 * <p>Neither findings nor problems repeat a cell. Whatever the bytes, the outcome is one of these; only input and output
 * itself can fail. A byte-order mark is passed over. Memory does not grow with the number of rows. Immutable and
 * thread-safe; the iterators and streams that it gives are for one thread.
 */
public final class RegisterReader {

    private static final RegisterReader DEFAULTS = new RegisterReader(Columns.of(
            RegisterColumn.class,
            Arrays.stream(RegisterColumn.values())
                    .filter(RegisterColumn::isRequired)
                    .toList(),
            RegisterColumn::headers));

    private final Columns<RegisterColumn> columns;

    private RegisterReader(Columns<RegisterColumn> columns) {
        this.columns = columns;
    }

    /**
     * Gives the reader that knows the headers of every register seen.
     *
     * @return the reader, always the same
     */
    public static RegisterReader defaults() {
        return DEFAULTS;
    }

    /**
     * Makes a reader like this one that knows a column by a further header, for a register whose headers have changed
     * again.
     *
     * @param column the column
     * @param header the header; if it was known for another column, it is now known for this one
     * @return the reader
     * @throws IllegalArgumentException if the header has neither letter nor digit
     */
    public RegisterReader with(RegisterColumn column, String header) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(header, "header");
        return new RegisterReader(columns.with(column, header));
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
     * Looks for the row of an organisation in UTF-8 bytes, up to their end: a code should appear once, and whether it
     * appears again is part of the answer.
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

    /**
     * Looks for many suppliers in UTF-8 bytes, in one pass up to their end. Memory grows with the list of suppliers and not
     * with the register.
     *
     * @param suppliers the suppliers
     * @param in the stream; it is not closed
     * @param catalogue holds the days of each edition
     * @param asAt the day of the register
     * @param asked the edition to ask for, or {@code null} for any
     * @return what the register says of each supplier, in order of the list
     * @throws IOException if the stream cannot be read
     */
    public RegisterCheck check(
            SupplierList suppliers, InputStream in, Catalogue catalogue, LocalDate asAt, @Nullable Edition asked)
            throws IOException {
        Objects.requireNonNull(asAt, "asAt");
        PublicationRule any = PublicationRule.of(catalogue);
        return looked(suppliers, in).check(asked == null ? any : any.forEdition(asked), asAt, asked);
    }

    /**
     * Checks suppliers as {@link #check} does, and hands on what came of each as soon as it is known, in order of the list. Memory
     * grows with the list and with the rows of its suppliers, and not with what is said of them.
     *
     * @param suppliers the suppliers
     * @param in the register, UTF-8; it is not closed
     * @param catalogue knows the deadlines
     * @param asAt the day of the check, which is the day of the register
     * @param asked the edition that is asked for, or {@code null} for any
     * @param each takes what the register says of each supplier, on the calling thread
     * @return the check with its counts and problems, and without the suppliers
     * @throws IOException if the stream cannot be read
     */
    public RegisterCheck checkEach(
            SupplierList suppliers,
            InputStream in,
            Catalogue catalogue,
            LocalDate asAt,
            @Nullable Edition asked,
            Consumer<CheckedSupplier> each)
            throws IOException {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(each, "each");
        PublicationRule any = PublicationRule.of(catalogue);
        return looked(suppliers, in).checkEach(asked == null ? any : any.forEdition(asked), asAt, asked, each);
    }

    private SupplierCheck looked(SupplierList suppliers, InputStream in) throws IOException {
        SupplierCheck check = new SupplierCheck(Objects.requireNonNull(suppliers, "suppliers"));
        try {
            check.look(rows(in));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return check;
    }

    /**
     * Compares the sites of an organisation with its own publication (rule B5), in one pass over the register. That the
     * document lists a site is its word that the publication covers it; the register shows codes and not who covers whom.
     *
     * @param assessment the document of the headquarters, which lists the sites
     * @param in the register in UTF-8; it is not closed
     * @param catalogue holds the days of each edition
     * @param asAt the day of the register
     * @return what the register says of the headquarters and, after it, of each site, with a finding of how the publication
     *     of the site compares
     * @throws IOException if the stream cannot be read
     */
    public RegisterCheck checkSites(Assessment assessment, InputStream in, Catalogue catalogue, LocalDate asAt)
            throws IOException {
        Objects.requireNonNull(assessment, "assessment");
        return SupplierCheck.compareSites(check(SupplierList.of(assessment), in, catalogue, asAt, null));
    }

    private static RegisterLookup find(OdsCode organisation, Iterator<Reading<RegisterEntry>> rows) {
        RegisterLookup.Tally tally = new RegisterLookup.Tally(organisation);
        List<Problem> problems = new ArrayList<>();
        while (rows.hasNext()) {
            Reading<RegisterEntry> row = rows.next();
            Problem problem = unread(row);
            if (problem != null) {
                if (problems.size() < RegisterLookup.Tally.MOST_LISTED) {
                    problems.add(problem);
                }
            } else if (row.orElseThrow().isOf(organisation)) {
                tally.add(row);
            }
        }
        return tally.lookup(problems);
    }

    /** What keeps a row from being known for that of an organisation, be it the whole row or its code alone. */
    static @Nullable Problem unread(Reading<RegisterEntry> row) {
        RegisterEntry entry = row.value().orElse(null);
        if (entry == null) {
            return row.problems().get(0);
        }
        return OdsCodes.isCode(entry.code())
                ? null
                : TableRows.problem(Reason.of(RegisterCodes.REGISTER_CODE), row.line());
    }
}
