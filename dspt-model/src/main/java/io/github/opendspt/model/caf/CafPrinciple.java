package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * A principle, under which outcomes are gathered. A value: immutable and thread-safe.
 *
 * @param ref its ref, the letter of the objective and a number: {@code B2}
 * @param title a short title, in this project's own words; not blank
 */
@JsonPropertyOrder({"ref", "title"})
public record CafPrinciple(
        String ref,
        @Text(blank = false, max = CafOutcome.MAX_TITLE) String title) {

    /** The form of a ref, as a regular expression. */
    public static final String FORM = "[A-E][1-9][0-9]?";

    /**
     * Rejects {@code null}.
     *
     * @throws IllegalArgumentException if the ref has another form
     */
    public CafPrinciple {
        checkRef(ref);
        Objects.requireNonNull(title, "title");
    }

    static String checkRef(String ref) {
        try {
            anyOutcome(ref);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + ref + "' is not the ref of a principle: expected one like B2", e);
        }
        return ref;
    }

    private static CafOutcomeRef anyOutcome(String ref) {
        return CafOutcomeRef.parse(ref + ".a");
    }

    /** The ref of an outcome under it, whether or not there is one, for order. */
    CafOutcomeRef anyOutcome() {
        return anyOutcome(ref);
    }

    /**
     * Gives the objective that this principle belongs to.
     *
     * @return its letter
     */
    public String objective() {
        return ref.substring(0, 1);
    }
}
