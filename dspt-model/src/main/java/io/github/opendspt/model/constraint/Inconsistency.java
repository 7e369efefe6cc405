package io.github.opendspt.model.constraint;

import io.github.opendspt.model.code.Code;
import java.util.List;
import java.util.Objects;

/**
 * Two members of a value that cannot both be so, or one that is missing beside another. Immutable and thread-safe.
 *
 * @param property the member to correct, as documents name it; empty for the value as a whole
 * @param code the code, whose sentence says what was found and what is expected
 * @param arguments what the sentence speaks of, as the code's types ask for
 */
public record Inconsistency(String property, Code code, List<Object> arguments) {

    /** Rejects {@code null} and copies the arguments. */
    public Inconsistency {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes an inconsistency.
     *
     * @param property the member to correct, as documents name it; empty for the value as a whole
     * @param code the code
     * @param arguments what the sentence speaks of
     * @return the inconsistency
     */
    public static Inconsistency of(String property, Code code, Object... arguments) {
        return new Inconsistency(property, code, List.of(arguments));
    }

    /**
     * The sentence, in English.
     *
     * @return the sentence
     */
    public String message() {
        return Code.render(code.template(), arguments);
    }
}
