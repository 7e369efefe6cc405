package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.TypedDay;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.sheet.SheetCodes;
import io.github.opendspt.workbook.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One table of a sheet, found by its hidden row of names or, where that is gone, by its headings. Used by one thread. */
final class CafTable {

    /** How far down the names of the columns are looked for. */
    private static final int MOST_BEFORE = 20;

    private final Sheet sheet;
    private final Map<String, Integer> places;
    private final int headings;
    private final List<SheetProblem> problems;
    private final List<SheetProblem> findings;

    private CafTable(
            Sheet sheet,
            Map<String, Integer> places,
            int headings,
            List<SheetProblem> problems,
            List<SheetProblem> findings) {
        this.sheet = sheet;
        this.places = places;
        this.headings = headings;
        this.problems = problems;
        this.findings = findings;
    }

    /** Finds a table in a sheet; {@code null} if it is not there. */
    static @Nullable CafTable find(
            Sheet sheet, CafColumns table, List<SheetProblem> problems, List<SheetProblem> findings) {
        int seen = 0;
        for (int row : sheet.rowNumbers()) {
            if (seen++ > MOST_BEFORE) {
                break;
            }
            Map<String, Integer> named = places(sheet, row, table.keys(), table.keys());
            Map<String, Integer> headed = places(sheet, row, table.headings(), table.keys());
            Map<String, Integer> places = named.size() >= headed.size() ? named : headed;
            if (places.containsKey("ref") && places.size() > 1) {
                int headings = named.size() >= headed.size() ? row + 1 : row;
                CafTable found = new CafTable(sheet, places, headings, problems, findings);
                found.noteOwnColumns(table);
                return found;
            }
        }
        return null;
    }

    private static Map<String, Integer> places(Sheet sheet, int row, List<String> names, List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < sheet.width(row); column++) {
            String text = sheet.cell(row, column).text();
            for (int at = 0; at < names.size(); at++) {
                if (names.get(at).equalsIgnoreCase(text)) {
                    places.putIfAbsent(keys.get(at), column);
                }
            }
        }
        return places;
    }

    private void noteOwnColumns(CafColumns table) {
        for (int at = 0; at < table.keys().size(); at++) {
            if (!places.containsKey(table.keys().get(at)) && !table.isGiven(at)) {
                findings.add(new SheetProblem(
                        sheet.name(),
                        Reason.of(SheetCodes.COLUMN_MISSING, table.headings().get(at))));
            }
        }
        Set<Integer> own = new TreeSet<>();
        for (int row : sheet.rowNumbers().tailSet(headings, true)) {
            for (int column = 0; column < sheet.width(row); column++) {
                if (!places.containsValue(column) && !sheet.typed(row, column).isBlank()) {
                    own.add(column);
                }
            }
        }
        for (int column : own) {
            findings.add(new SheetProblem(sheet.place(headings, column), Reason.of(SheetCodes.COLUMN_NOT_READ)));
        }
    }

    /** Says of a cell that the sheet itself fills in whether something else was typed over it. */
    void given(int row, String key, Collection<String> words) {
        ShownCell cell = cellAt(row, key);
        if (cell.isReadable() && !cell.isBlank() && !words.contains(cell.text())) {
            findings.add(new SheetProblem(place(row, key), Reason.of(SheetCodes.GIVEN_CHANGED)));
        }
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    /** The rows below the headings in which one of some columns shows something. */
    List<Integer> rows(String... keys) {
        List<Integer> rows = new ArrayList<>();
        for (int row : sheet.rowNumbers()) {
            if (row <= headings) {
                continue;
            }
            for (String key : keys) {
                if (!cellAt(row, key).isBlank()) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }

    private ShownCell cellAt(int row, String key) {
        Integer column = places.get(key);
        return column == null ? ShownCell.BLANK : sheet.typed(row, column);
    }

    String place(int row, String key) {
        Integer column = places.get(key);
        return column == null ? sheet.name() : sheet.place(row, column);
    }

    void problem(int row, String key, Code code, Object... arguments) {
        problems.add(new SheetProblem(place(row, key), Reason.of(code, arguments)));
    }

    /** A cell with what is struck through in it; a blank one in place of what cannot be read, which is reported. */
    private ShownCell cell(int row, String key) {
        ShownCell cell = cellAt(row, key);
        if (cell.isStruck()) {
            findings.add(new SheetProblem(place(row, key), Reason.of(SheetCodes.STRUCK)));
            cell = cell.whole();
        }
        if (cell.kind() == ShownCell.Kind.ERROR) {
            problem(row, key, SheetCodes.ERROR_VALUE);
            return ShownCell.BLANK;
        }
        if (cell.kind() == ShownCell.Kind.FORMULA) {
            problem(row, key, SheetCodes.FORMULA_UNSAVED);
            return ShownCell.BLANK;
        }
        return cell;
    }

    /** A text as it was typed; {@code null} for an empty cell. */
    @Nullable
    String text(int row, String key) {
        return EmptyText.ofCell(cell(row, key).raw());
    }

    /** A text as it was typed; {@code null} for a cell in which nothing shows, which is reported. */
    @Nullable
    String needed(int row, String key, String heading) {
        ShownCell cell = cell(row, key);
        if (cell.isBlank()) {
            problem(row, key, SheetCodes.CELL_BLANK, heading);
            return null;
        }
        return cell.raw();
    }

    /** A text as it was typed; {@code null} for a cell in which nothing shows. */
    @Nullable
    String shown(int row, String key) {
        ShownCell cell = cell(row, key);
        return cell.isBlank() ? null : cell.raw();
    }

    boolean isBlank(int row, String key) {
        return cellAt(row, key).isBlank();
    }

    /** The value of a cell in a form of its own; {@code null} for a blank cell or one that cannot be read, which is reported. */
    <T> @Nullable T parsed(int row, String key, Function<String, @Nullable T> parser, Code code) {
        ShownCell cell = cell(row, key);
        if (cell.isBlank()) {
            return null;
        }
        T value = null;
        try {
            value = parser.apply(cell.text());
        } catch (IllegalArgumentException e) {
            // Reported below, with its place.
        }
        if (value == null) {
            problem(row, key, code);
        }
        return value;
    }

    /** Reports what no document can hold of the record that a row makes, each at the column of its member. */
    void check(int row, SelfConsistent record) {
        List<Inconsistency> faults = new ArrayList<>(record.memberFaults());
        faults.addAll(record.inconsistencies());
        for (Inconsistency fault : faults) {
            problem(row, fault.property(), fault.code(), fault.arguments().toArray());
        }
    }

    @Nullable
    LocalDate day(int row, String key) {
        ShownCell cell = cell(row, key);
        if (cell.isBlank()) {
            return null;
        }
        LocalDate day = cell.day() != null ? cell.day() : TypedDay.find(cell.text());
        if (day == null) {
            problem(row, key, SheetCodes.NOT_A_DAY);
        }
        return day;
    }

    /** A word of a list, by its name or its spelling in documents; {@code null} for a blank cell. */
    <T extends Term> @Nullable T word(int row, String key, List<T> words) {
        ShownCell cell = cell(row, key);
        if (cell.isBlank()) {
            return null;
        }
        String plain = plain(cell.text());
        for (T word : words) {
            if (plain(word.displayName()).equals(plain) || plain(word.token()).equals(plain)) {
                return word;
            }
        }
        problem(
                row,
                key,
                SheetCodes.NOT_ON_THE_LIST,
                words.stream().map(Term::displayName).toList());
        return null;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** Yes or no; {@code null} for a blank cell. */
    @Nullable
    Boolean yes(int row, String key) {
        ShownCell cell = cell(row, key);
        if (cell.isBlank()) {
            return null;
        }
        switch (plain(cell.text())) {
            case "yes", "y", "true", "1" -> {
                return Boolean.TRUE;
            }
            case "no", "n", "false", "0" -> {
                return Boolean.FALSE;
            }
            default -> {
                problem(row, key, SheetCodes.NOT_YES_OR_NO);
                return null;
            }
        }
    }

    /** The outcome of a row, which it needs; {@code null} if it is none, which is reported. */
    @Nullable
    CafOutcomeRef ref(int row) {
        ShownCell cell = cell(row, "ref");
        if (cell.isBlank()) {
            problem(row, "ref", SheetCodes.REF_MISSING);
            return null;
        }
        try {
            return CafOutcomeRef.parse(cell.text());
        } catch (IllegalArgumentException e) {
            problem(row, "ref", SheetCodes.REF_UNREADABLE, CafOutcomeRef.parse("B2.a"));
            return null;
        }
    }
}
