package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * How many items the sources say there are, where they say so apart from listing them. A set that holds fewer has gaps.
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param mandatory the stated number of items mandatory for Standards Met, or {@code null} if none is stated
 * @param approaching the stated number of items on the reduced list, or {@code null} if none is stated
 */
@JsonPropertyOrder({"mandatory", "approaching"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedTotals(
        @Nullable Integer mandatory, @Nullable Integer approaching) {

    /** Nothing stated. */
    public static final StatedTotals NONE = new StatedTotals(null, null);

    /** The greatest number of items that can be stated. */
    public static final int MOST = 9_999;

    /**
     * Checks the totals.
     *
     * @throws IllegalArgumentException if a total is outside 0 to {@value #MOST}
     */
    public StatedTotals {
        check("mandatory", mandatory);
        check("approaching", approaching);
    }

    private static void check(String name, @Nullable Integer total) {
        if (total != null && (total < 0 || total > MOST)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MOST + ", was " + total);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatedTotals bind(Draft draft) {
        return new StatedTotals(draft.mandatory, draft.approaching);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer approaching;
    }
}
