package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.FormRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a table that could not be taken into a plan as it stands, or that a person should look at. A value: immutable
 * and thread-safe.
 *
 * @param code a stable code, one of those that {@link PlanCsv} lists
 * @param line the line on which the row begins, from 1; that of the end of the table for a row that is missing
 * @param column the place of the cell in its row, from 1, or {@code null} if the row as a whole is meant
 * @param ref the item or assertion concerned, or {@code null} if that is not known
 * @param message what was found, what became of it, and what is expected
 * @param cells the row as it stands in the table, so that nothing of it is lost; empty if there is none
 */
public record PlanConflict(
        String code,
        int line,
        @Nullable Integer column,
        @Nullable FormRef ref,
        String message,
        List<String> cells) {

    /** Rejects {@code null} where the component may not be and copies the cells. */
    public PlanConflict {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        cells = List.copyOf(cells);
    }

    /** {@return place, code and message, as {@code line:column: code: message}} */
    @Override
    public String toString() {
        return line + ":" + (column == null ? "" : column + ":") + " " + code + ": " + message;
    }
}
