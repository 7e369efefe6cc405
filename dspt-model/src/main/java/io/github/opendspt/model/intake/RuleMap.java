package io.github.opendspt.model.intake;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.table.Cells;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableCodes;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rule of a tool speaks of which evidence item or outcome: a table of the host's. A rule may speak of several, and of one
 * several rules may. The ids of this library's own OSCAL exports, such as {@code dspt-4.5.3_smt}, need no table, nor do the
 * requirements of its CycloneDX attestations.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleMap {

    /** The greatest number of rows of a table. */
    public static final int MOST_ROWS = 10_000;

    private static final int LONGEST_RULE = 500;
    /** How the ids of this library's own exports begin. */
    static final String OWN = "dspt-";

    private static final String STATEMENT = "_smt";

    private static final RuleMap NONE = new RuleMap(Map.of());

    private final Map<String, SortedSet<Ref>> refs;

    private RuleMap(Map<String, SortedSet<Ref>> refs) {
        this.refs = refs;
    }

    /**
     * Gives a table without rows, which knows the ids of this library's own exports alone.
     *
     * @return the table
     */
    public static RuleMap none() {
        return NONE;
    }

    /**
     * Makes a table like this one with a further row.
     *
     * @param rule the id of the rule, as the tool writes it
     * @param ref the evidence item or outcome that it speaks of
     * @return the table
     * @throws IllegalArgumentException if the ref is that of an assertion, which has no evidence of its own
     */
    public RuleMap with(String rule, Ref ref) {
        if (ref instanceof AssertionRef) {
            throw new IllegalArgumentException("ref: evidence belongs to an item, not to the assertion " + ref);
        }
        Map<String, SortedSet<Ref>> more = new HashMap<>(refs);
        SortedSet<Ref> of = new TreeSet<>(more.getOrDefault(Objects.requireNonNull(rule, "rule"), new TreeSet<>()));
        of.add(ref);
        more.put(rule, of);
        return new RuleMap(more);
    }

    /**
     * Reads a table with the columns {@code rule} and {@code ref} from UTF-8 bytes.
     *
     * @param in the stream; it is not closed
     * @return the table, or every problem of it
     * @throws IOException if the stream cannot be read
     */
    public static Reading<RuleMap> read(InputStream in) throws IOException {
        Rows rows = new Rows(new InputStreamReader(Objects.requireNonNull(in, "in"), StandardCharsets.UTF_8));
        try {
            return rows.all();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Finds what a rule speaks of.
     *
     * @param rule the id of the rule
     * @return the refs; empty if the table does not name the rule
     */
    public SortedSet<Ref> refs(String rule) {
        SortedSet<Ref> named = refs.get(rule);
        if (named != null) {
            return new TreeSet<>(named);
        }
        TreeSet<Ref> own = new TreeSet<>();
        if (rule.startsWith(OWN)) {
            int end = rule.endsWith(STATEMENT) ? rule.length() - STATEMENT.length() : rule.length();
            Ref ref = item(rule.substring(Math.min(OWN.length(), end), end));
            if (ref != null) {
                own.add(ref);
            }
        }
        return own;
    }

    /** The item or outcome of a text; {@code null} if it is none. */
    static @Nullable Ref item(String text) {
        try {
            Ref ref = Ref.parse(text);
            return ref instanceof AssertionRef ? null : ref;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** {@return how many rules there are} */
    @Override
    public String toString() {
        return refs.size() + " rules";
    }

    /** The columns of the table. */
    enum Column implements Term {
        RULE("rule", "rule id", "ruleId", "target", "target-id", "check"),
        REF("ref", "evidence item", "item", "outcome");

        private final List<String> headers;

        Column(String... headers) {
            this.headers = List.of(headers);
        }
    }

    private record Row(String rule, Ref ref) {}

    private static final class Rows extends TableRows<Column, Row> {

        private static final Columns<Column> COLUMNS =
                Columns.of(Column.class, List.of(Column.values()), column -> column.headers);

        Rows(Reader in) {
            super(COLUMNS, in);
        }

        Reading<RuleMap> all() {
            Map<String, SortedSet<Ref>> refs = new HashMap<>();
            List<Problem> problems = new ArrayList<>();
            for (int count = 0; hasNext(); count++) {
                Reading<Row> row = next();
                problems.addAll(row.problems());
                row.value()
                        .ifPresent(of -> refs.computeIfAbsent(of.rule, rule -> new TreeSet<>())
                                .add(of.ref));
                if (count == MOST_ROWS) {
                    problems.add(problem(Reason.of(TableCodes.TOO_MANY_ROWS, MOST_ROWS), row.line()));
                    break;
                }
            }
            return problems.isEmpty() ? Reading.of(new RuleMap(refs), List.of(), 1) : Reading.failed(problems, 1);
        }

        @Override
        protected Reading<Row> read(Header<Column> header, List<String> cells, int line) {
            Cells<Column> row = new Cells<>(header, cells, line);
            String rule = row.requiredText(Column.RULE, LONGEST_RULE);
            Ref ref = row.required(Column.REF, row.value(Column.REF, RuleMap::item, IntakeCodes.CELL_REF));
            return rule == null || ref == null || !row.problems().isEmpty()
                    ? Reading.failed(row.problems(), line)
                    : Reading.of(new Row(rule, ref), List.of(), line);
        }
    }
}
