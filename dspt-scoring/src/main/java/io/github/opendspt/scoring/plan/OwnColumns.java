package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.FormRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns that people added to the table of a plan, kept so that the next table has them again. A value: immutable and
 * thread-safe.
 *
 * @param headers their headers, in order
 * @param cells the cells of each row, one for each header, by the ref of the row; those of the row on the requirements by
 *     the empty text. In a plan of the CAF-aligned track, by kind and ref, since an outcome may have two rows
 */
public record OwnColumns(List<String> headers, Map<String, List<String>> cells) {

    /** The most columns that are kept; more are reported, and left out. */
    public static final int MOST = 100;

    /** No such columns. */
    public static final OwnColumns NONE = new OwnColumns(List.of(), Map.of());

    /** Rejects {@code null} and copies. */
    public OwnColumns {
        headers = List.copyOf(headers);
        cells = Map.copyOf(cells);
    }

    /** The cells of a row, blank ones where it has none. */
    List<String> of(@Nullable FormRef ref) {
        List<String> found = cells.get(ref == null ? "" : ref.toString());
        return found == null ? headers.stream().map(header -> "").toList() : found;
    }

    /** {@return how many columns there are, and how many rows have something in them} */
    @Override
    public String toString() {
        return "OwnColumns[" + headers.size() + " columns, " + cells.size() + " rows]";
    }
}
