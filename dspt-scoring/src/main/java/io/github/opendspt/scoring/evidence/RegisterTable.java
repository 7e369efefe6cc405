package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.Reason;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The rows of a register, read one at a time. What names a row is used to find repeated ones and goes no further. */
final class RegisterTable<T> extends TableRows<RegisterColumn, T> {

    private static final int MOST_ROWS = 250_000;
    private static final int MOST_PROBLEMS = 1_000;
    static final int LONGEST_TEXT = 200;

    private final Register register;
    private final Function<Cells<RegisterColumn>, T> row;
    private final Map<String, Integer> lines = new HashMap<>();

    private RegisterTable(Register register, Function<Cells<RegisterColumn>, T> row, Reader in) {
        super(Columns.of(RegisterColumn.class, register.required(), column -> List.of(column.header())), in);
        this.register = register;
        this.row = row;
    }

    /** Reads every row, or finds every problem, since what is counted without the bad rows is not the register. */
    static <T> Reading<List<T>> read(Register register, InputStream in, Function<Cells<RegisterColumn>, T> row)
            throws IOException {
        Reader text = new InputStreamReader(Objects.requireNonNull(in, "in"), StandardCharsets.UTF_8);
        try {
            return new RegisterTable<>(register, row, text).all();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Reading<List<T>> all() {
        List<T> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        while (hasNext() && problems.size() < MOST_PROBLEMS) {
            Reading<T> one = next();
            problems.addAll(one.problems());
            one.value().ifPresent(rows::add);
            if (rows.size() > MOST_ROWS) {
                problems.add(problem(Reason.of(TableCodes.TOO_MANY_ROWS, MOST_ROWS), one.line()));
                break;
            }
        }
        return problems.isEmpty() ? Reading.of(rows, List.of(), 1) : Reading.failed(problems, 1);
    }

    @Override
    protected Reading<T> read(Header<RegisterColumn> header, List<String> cells, int line) {
        Cells<RegisterColumn> of = new Cells<>(header, cells, line);
        RegisterColumn naming = register.required().get(0);
        if (naming.kind() == RegisterColumn.Kind.TEXT) {
            String name = of.requiredText(naming, LONGEST_TEXT);
            Integer earlier = name == null ? null : lines.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
            if (earlier != null) {
                of.report(RegisterShownCodes.ROW_REPEATED, naming, earlier);
            }
        }
        T value = row.apply(of);
        return of.problems().isEmpty() ? Reading.of(value, List.of(), line) : Reading.failed(of.problems(), line);
    }
}
