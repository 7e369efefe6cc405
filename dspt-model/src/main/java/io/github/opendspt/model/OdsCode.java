package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A code of the Organisation Data Service, by which the toolkit knows an organisation.
 *
 * <p>Checked by shape alone, {@value #FORM}: three to twelve capital letters and digits. The shape is this project's
 * own lenient reading, not a fact of the toolkit; whether the code exists is not checked. A value: immutable and
 * thread-safe.
 *
 * @param value the code
 */
public record OdsCode(@JsonValue String value) implements Comparable<OdsCode> {

    /** The shape of a code, as a regular expression. */
    public static final String FORM = "[A-Z0-9]{3,12}";

    private static final int SHORTEST = 3;

    private static final int LONGEST = 12;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value does not match {@value #FORM}; lower case does not
     */
    public OdsCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an ODS code: expected three to twelve capital letters and digits");
        }
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text does not match {@value #FORM}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OdsCode parse(String text) {
        Objects.requireNonNull(text, "text");
        return new OdsCode(text);
    }

    /**
     * Reads the written form, as {@link #parse} does.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if the text does not match {@value #FORM}
     */
    public static OdsCode of(String text) {
        return parse(text);
    }

    /** Whether a text matches {@link #FORM}. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return value;
    }
}
