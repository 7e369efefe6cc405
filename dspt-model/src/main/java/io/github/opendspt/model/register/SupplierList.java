package io.github.opendspt.model.register;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableCodes;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.internal.table.UnreadableException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The suppliers that someone asks about, by code, by name or by both. A value: immutable and thread-safe.
 *
 * <p>{@link #read} takes a table in UTF-8 with a header, its cells parted by commas, semicolons or tabs. A column is known
 * by its {@link Column#headers()}. A list of nothing but codes needs no header. Neither findings nor problems
 * repeat a cell.
 *
 * @param suppliers the suppliers, in order of the list
 * @param problems what could not be read; the first hundred problems
 */
public record SupplierList(List<Supplier> suppliers, List<Problem> problems) {

    /** The greatest number of suppliers. */
    public static final int MOST_SUPPLIERS = 250_000;

    private static final Columns<Column> COLUMNS = Columns.of(Column.class, List.of(), Column::headers);

    /** Copies the lists. */
    public SupplierList {
        suppliers = List.copyOf(suppliers);
        problems = List.copyOf(problems);
    }

    /**
     * Makes a list of codes alone.
     *
     * @param codes the codes
     * @return the list; each code is on the line of its place in the collection
     */
    public static SupplierList of(Collection<OdsCode> codes) {
        List<Supplier> suppliers = new ArrayList<>(codes.size());
        for (OdsCode code : codes) {
            suppliers.add(new Supplier(suppliers.size() + 1, Objects.requireNonNull(code, "code"), null, List.of()));
        }
        return new SupplierList(suppliers, List.of());
    }

    /**
     * Makes a list of an organisation and of the sites that it publishes for (rule B5).
     *
     * @param assessment the document that lists them
     * @return the list: the organisation, and after it the sites, each on the line of its place
     */
    public static SupplierList of(Assessment assessment) {
        List<Supplier> suppliers = new ArrayList<>(assessment.sites().size() + 1);
        Organisation headquarters = assessment.organisation();
        suppliers.add(new Supplier(1, headquarters.odsCode(), headquarters.name(), List.of()));
        for (Site site : assessment.sites()) {
            suppliers.add(new Supplier(suppliers.size() + 1, site.odsCode(), site.name(), List.of()));
        }
        return new SupplierList(suppliers, List.of());
    }

    /**
     * Reads a list from UTF-8 bytes.
     *
     * @param in the stream; it is not closed
     * @return the list
     * @throws IOException if the stream cannot be read
     */
    public static SupplierList read(InputStream in) throws IOException {
        try {
            return read(new InputStreamReader(Objects.requireNonNull(in, "in"), StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a list from text.
     *
     * @param in the text; it is not closed
     * @return the list
     * @throws UncheckedIOException if the text cannot be read
     */
    public static SupplierList read(Reader in) {
        Rows rows = new Rows(Objects.requireNonNull(in, "in"));
        List<Supplier> suppliers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        while (rows.hasNext()) {
            Reading<Supplier> row = rows.next();
            if (row.value().isEmpty()) {
                keep(problems, row.problems().get(0));
            } else if (suppliers.size() == MOST_SUPPLIERS) {
                keep(problems, TableRows.problem(Reason.of(TableCodes.TOO_MANY_ROWS, MOST_SUPPLIERS), row.line()));
                break;
            } else {
                suppliers.add(row.orElseThrow());
            }
        }
        if (rows.withoutCodes != null) {
            problems.add(0, rows.withoutCodes);
        }
        return new SupplierList(suppliers, problems);
    }

    private static void keep(List<Problem> problems, Problem problem) {
        if (problems.size() < RegisterLookup.Tally.MOST_LISTED) {
            problems.add(problem);
        }
    }

    /** {@return how many suppliers and problems there are} */
    @Override
    public String toString() {
        return suppliers.size() + " suppliers, " + problems.size() + " problems";
    }

    /** A column of a list of suppliers. Others are passed over. */
    public enum Column implements Term {
        /** The ODS code of the supplier. */
        CODE("Code", "ODS Code", "ODS", "Organisation Code", "Supplier Code"),
        /** The name of the supplier. */
        NAME("Name", "Organisation Name", "Organisation", "Supplier Name", "Supplier");

        private final List<String> headers;

        Column(String... headers) {
            this.headers = List.of(headers);
        }

        /**
         * Lists the headers by which the column is known. They are compared by their letters and digits alone, without regard
         * to case.
         *
         * @return the headers, at least one
         */
        public List<String> headers() {
            return headers;
        }

        /**
         * Finds a column by its {@link #token()}.
         *
         * @param token the spelling, such as {@code code}
         * @return the column
         * @throws IllegalArgumentException if there is no such column
         */
        public static Column parse(String token) {
            return Term.parse(Column.class, token);
        }

        /**
         * Finds a column by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code code}
         * @return the column
         * @throws IllegalArgumentException if there is no such column
         */
        public static Column of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /** The rows of a list, read one at a time. */
    private static final class Rows extends TableRows<Column, Supplier> {
        private final Map<OdsCode, Integer> lines = new HashMap<>();
        private @Nullable Problem withoutCodes;

        Rows(Reader in) {
            super(COLUMNS, in);
        }

        @Override
        protected Header<Column> header(List<String> cells, int line) throws UnreadableException {
            Header<Column> header = super.header(cells, line);
            if (header.has(Column.CODE)) {
                return header;
            } else if (header.has(Column.NAME)) {
                withoutCodes = problem(Reason.of(RegisterCodes.SUPPLIERS_WITHOUT_CODES, Column.CODE.headers()), line);
                return header;
            }
            throw new UnreadableException(
                    TableCodes.HEADER_MISSING, List.of(Column.CODE), COLUMNS.headers(Arrays.asList(Column.values())));
        }

        @Override
        protected @Nullable Header<Column> withoutHeader(List<String> cells) {
            return cells.size() == 1 && COLUMNS.find(cells.get(0)) == null && OdsCodes.isCode(cells.get(0))
                    ? Header.ofFirst(Column.CODE, COLUMNS)
                    : null;
        }

        @Override
        protected Reading<Supplier> read(Header<Column> header, List<String> cells, int line) {
            List<Finding> findings = new ArrayList<>(0);
            String text = filled(header.cell(Column.CODE, cells));
            String name = filled(header.cell(Column.NAME, cells));
            OdsCode code = text == null ? null : OdsCodes.find(text).orElse(null);
            if (code == null) {
                if (text != null) {
                    findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_CODE)));
                } else if (name == null) {
                    findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_NOBODY)));
                }
            } else {
                if (!code.value().equals(text)) {
                    findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_CODE_CASE, code)));
                }
                Integer earlier = lines.putIfAbsent(code, line);
                if (earlier != null) {
                    findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_REPEATED, code, earlier)));
                }
            }
            if (isSpoilt(cells)) {
                findings.add(warning(Reason.of(TableCodes.ROW_ENCODING)));
            }
            return Reading.of(new Supplier(line, code, name, findings), List.of(), line);
        }

        private static Finding warning(Reason reason) {
            return Finding.of(Severity.WARNING, null, null, reason);
        }
    }
}
