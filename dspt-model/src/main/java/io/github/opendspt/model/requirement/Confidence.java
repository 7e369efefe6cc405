package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;

/** How well a fact is founded. */
public enum Confidence implements Term {
    /** Read on an official page or counted in official data. */
    HIGH,
    /** Official but partial, or a good secondary source, or a short inference. */
    MEDIUM,
    /** Weak or contradicted. */
    LOW,
    /** Not found. */
    UNKNOWN;

    /**
     * The weaker of two confidences: what rests on both is no better founded than the weaker one.
     *
     * @param other the other confidence
     * @return this confidence or the other, whichever is weaker
     */
    public Confidence weakest(Confidence other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Confidence parse(String token) {
        return Term.parse(Confidence.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Confidence of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
