package io.github.opendspt.model.internal.table;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.TypedDay;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.json.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read as values. Whatever is wrong becomes a problem with the line, and the value {@code null}, so that
 * every problem of a row is found. Used by one thread, once.
 */
public final class Cells<C extends Enum<C> & Term> {

    private final Header<C> header;
    private final List<String> cells;
    private final int line;
    private final List<Problem> problems = new ArrayList<>(0);

    public Cells(Header<C> header, List<String> cells, int line) {
        this.header = header;
        this.cells = cells;
        this.line = line;
        if (TableRows.isSpoilt(cells)) {
            report(TableCodes.ROW_ENCODING);
        }
    }

    /** The text of a cell; {@code null} if it is empty. */
    public @Nullable String text(C column, int most) {
        String cell = TableRows.filled(header.cell(column, cells));
        if (cell != null && UnicodeText.isTooLong(cell, most)) {
            report(TableCodes.CELL_TOO_LONG, column, most);
            return null;
        }
        return cell;
    }

    /** The text of a cell that has to be filled. */
    public @Nullable String requiredText(C column, int most) {
        return required(column, text(column, most));
    }

    /** The day of a cell, as a program or a person writes it; {@code null} if it is empty. */
    public @Nullable LocalDate day(C column) {
        return value(column, Cells::day, TableCodes.CELL_DAY);
    }

    private static @Nullable LocalDate day(String cell) {
        LocalDate written = WrittenDay.find(cell);
        return written == null ? TypedDay.find(cell) : written;
    }

    /** The day of a cell that has to be filled. */
    public @Nullable LocalDate requiredDay(C column) {
        return required(column, day(column));
    }

    /** The whole number of a cell, not negative; {@code null} if it is empty. */
    public @Nullable Integer count(C column) {
        return value(column, Cells::number, TableCodes.CELL_NUMBER);
    }

    /** Yes or no, as {@code yes}, {@code y}, {@code true}, {@code 1} or their opposites; {@code null} if it is empty. */
    public @Nullable Boolean yes(C column) {
        return value(column, Cells::yesOrNo, TableCodes.CELL_YES_NO);
    }

    /** A word of a vocabulary, capitals and blanks or not; {@code null} if it is empty. */
    public <E extends Enum<E> & Term> @Nullable E word(C column, Class<E> vocabulary) {
        List<E> words = List.of(vocabulary.getEnumConstants());
        return value(
                column,
                cell -> {
                    String token = cell.toLowerCase(Locale.ROOT).replace(' ', '-');
                    for (E word : words) {
                        if (word.token().equals(token)) {
                            return word;
                        }
                    }
                    return null;
                },
                TableCodes.CELL_WORD,
                words.stream().map(Term::token).toList());
    }

    /** What a parser makes of a cell; {@code null} if it is empty or the parser gives nothing. */
    public <V> @Nullable V value(C column, Function<String, @Nullable V> parser, Code code, Object... more) {
        String cell = TableRows.filled(header.cell(column, cells));
        if (cell == null) {
            return null;
        }
        V value = parser.apply(cell);
        if (value == null) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = column;
            System.arraycopy(more, 0, arguments, 1, more.length);
            report(code, arguments);
        }
        return value;
    }

    /** A value whose cell has to be filled; one that is filled and wrong is reported already. */
    public <V> @Nullable V required(C column, @Nullable V value) {
        if (value == null && TableRows.filled(header.cell(column, cells)) == null) {
            report(TableCodes.CELL_MISSING, column);
        }
        return value;
    }

    public void report(Code code, Object... arguments) {
        report(Reason.of(code, arguments));
    }

    public void report(Reason reason) {
        problems.add(TableRows.problem(reason, line));
    }

    /** What is wrong with the row; empty if nothing is. */
    public List<Problem> problems() {
        return problems;
    }

    public int line() {
        return line;
    }

    private static @Nullable Integer number(String cell) {
        if (cell.length() > 9) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable Boolean yesOrNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Boolean.TRUE;
            case "no", "n", "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }
}
