package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.internal.DottedNumbers;
import java.util.Objects;

/**
 * The ref of a contributing outcome on the CAF-aligned track: the letter of an objective, the number of a principle and the
 * letter of the outcome, written {@code B2.a}.
 *
 * <p>The same ref can mean another outcome in another edition (rule E1), so it means something only together with its edition.
 * Ordered by objective, by number and by outcome: B2.a comes before B10.a. A value: immutable and thread-safe.
 *
 * @param objective the letter of the objective, A to E
 * @param principle the number of the principle within the objective, 1 to 99
 * @param outcome the letter of the outcome within the principle, a to z
 */
public record CafOutcomeRef(char objective, int principle, char outcome) implements Ref {

    /** The form of a ref, as a regular expression. */
    public static final String FORM = "[A-E][1-9][0-9]?\\.[a-z]";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is outside its range
     */
    public CafOutcomeRef {
        if (objective < 'A' || objective > 'E' || outcome < 'a' || outcome > 'z') {
            throw new IllegalArgumentException("an objective must be A to E and an outcome a to z");
        }
        RefParts.check(principle);
    }

    /**
     * Makes a ref.
     *
     * @param objective the letter of the objective, A to E
     * @param principle the number of the principle within the objective, 1 to 99
     * @param outcome the letter of the outcome within the principle, a to z
     * @return the ref
     * @throws IllegalArgumentException if a part is outside its range
     */
    public static CafOutcomeRef of(char objective, int principle, char outcome) {
        return new CafOutcomeRef(objective, principle, outcome);
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text a capital letter A to E, a number of one or two digits without leading zero, a full stop and a small letter
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CafOutcomeRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int dot = text.length() - 2;
        if (dot >= 2 && isObjective(text.charAt(0)) && text.charAt(dot) == '.' && isOutcome(text.charAt(dot + 1))) {
            int principle = DottedNumbers.parse(text.substring(1, dot), 1);
            if (principle > 0) {
                return new CafOutcomeRef(text.charAt(0), principle, text.charAt(dot + 1));
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not the ref of an outcome: expected one like B2.a");
    }

    private static boolean isObjective(char c) {
        return c >= 'A' && c <= 'E';
    }

    private static boolean isOutcome(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * Gives the principle that this outcome belongs to, as the toolkit writes it.
     *
     * @return the letter of the objective and the number of the principle, such as {@code B2}
     */
    public String principleRef() {
        return objective + Integer.toString(principle);
    }

    /**
     * Reads the written form, as {@link #parse}.
     *
     * @param text a ref such as {@code B2.a}
     * @return the ref
     * @throws IllegalArgumentException if the text has another form
     */
    public static CafOutcomeRef of(String text) {
        return parse(text);
    }

    @Override
    public int compareTo(Ref other) {
        return RefParts.compare(this, other);
    }

    /** {@return the written form, such as {@code B2.a}} */
    @Override
    @JsonValue
    public String toString() {
        return principleRef() + "." + outcome;
    }
}
