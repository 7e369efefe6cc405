package io.github.opendspt.model.internal.table;

import io.github.opendspt.model.code.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the columns are in a table. Immutable. */
public final class Header<C extends Enum<C> & Term> {

    private static final int ABSENT = -1;

    private final int[] positions;
    private final int cells;

    private Header(int[] positions, int cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /**
     * Finds the columns.
     *
     * @throws UnreadableException if a required one is missing, or one appears twice
     */
    static <C extends Enum<C> & Term> Header<C> of(List<String> cells, Columns<C> columns) throws UnreadableException {
        if (holds(cells, '\0')) {
            // As in UTF-16, whose letters alone would pass for the header.
            throw new UnreadableException(TableCodes.ENCODING);
        }
        int[] positions = new int[columns.type().getEnumConstants().length];
        Arrays.fill(positions, ABSENT);
        for (int i = 0; i < cells.size(); i++) {
            C column = columns.find(cells.get(i));
            if (column != null) {
                if (positions[column.ordinal()] != ABSENT) {
                    throw new UnreadableException(TableCodes.HEADER_TWICE, column);
                }
                positions[column.ordinal()] = i;
            }
        }
        List<C> missing = new ArrayList<>();
        for (C column : columns.required()) {
            if (positions[column.ordinal()] == ABSENT) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            throw holds(cells, '\uFFFD')
                    ? new UnreadableException(TableCodes.ENCODING)
                    : new UnreadableException(TableCodes.HEADER_MISSING, missing, columns.headers(missing));
        }
        return new Header<>(positions, cells.size());
    }

    /** The header of a table whose first and only column is given. */
    public static <C extends Enum<C> & Term> Header<C> ofFirst(C column, Columns<C> columns) {
        int[] positions = new int[columns.type().getEnumConstants().length];
        Arrays.fill(positions, ABSENT);
        positions[column.ordinal()] = 0;
        return new Header<>(positions, 1);
    }

    /** The cell of a column; {@code null} if the row or the table does not have it. */
    public @Nullable String cell(C column, List<String> row) {
        return cell(positions[column.ordinal()], row);
    }

    /** The cell of the first column that the table has; {@code null} if the row does not have it. */
    @Nullable
    String first(List<String> row) {
        for (int position : positions) {
            if (position != ABSENT) {
                return cell(position, row);
            }
        }
        return null;
    }

    private static @Nullable String cell(int position, List<String> row) {
        return position == ABSENT || position >= row.size() ? null : row.get(position);
    }

    /** Whether the table has a column. */
    public boolean has(C column) {
        return positions[column.ordinal()] != ABSENT;
    }

    /** How many of the known columns the table has. */
    int columns() {
        int known = 0;
        for (int position : positions) {
            known += position == ABSENT ? 0 : 1;
        }
        return known;
    }

    /** How many columns there are, those included that are passed over. */
    public int cells() {
        return cells;
    }

    private static boolean holds(List<String> cells, char c) {
        for (String cell : cells) {
            if (cell.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
