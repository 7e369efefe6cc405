package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a table that could not be taken into a plan as it is, or that a person should look at. A value: immutable and
 * thread-safe.
 *
 * @param table the table, from 1, in the order in which they were given
 * @param line the line on which the row begins, from 1
 * @param column the place of the cell in its row, from 1, or {@code null} if the row as a whole is meant
 * @param ref the item or assertion concerned, or {@code null} if that is not known
 * @param reason what was found, what became of it, and what is expected
 * @param cells the row as it is in the table, so that nothing of it is lost; empty if there is none
 */
public record PlanConflict(
        int table,
        int line,
        @Nullable Integer column,
        @Nullable FormRef ref,
        Reason reason,
        List<String> cells) {

    /** Rejects {@code null} where the component may not be and copies the cells. */
    public PlanConflict {
        Objects.requireNonNull(reason, "reason");
        cells = List.copyOf(cells);
    }

    /**
     * The stable code.
     *
     * @return one of those that {@link PlanCsv} lists
     */
    public String code() {
        return reason.code();
    }

    /**
     * The sentence.
     *
     * @return what was found, what became of it, and what is expected
     */
    public String message() {
        return reason.message();
    }

    /** {@return place, code and message, as {@code line:column: code: message}; nothing of the cells} */
    @Override
    public String toString() {
        return line + ":" + (column == null ? "" : column + ":") + " " + code() + ": " + message();
    }
}
