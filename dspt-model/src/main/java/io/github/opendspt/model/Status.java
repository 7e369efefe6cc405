package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;

/**
 * The status that a publication can have, from the lowest to the highest.
 *
 * <p>{@code entry-level}, withdrawn in March 2021, is not among them: it is read, never awarded (rule A17).
 */
public enum Status implements Term {
    /** Published without Standards Met and without an approved plan (rule A13). */
    STANDARDS_NOT_MET,
    /** Not Met with an approved improvement plan (rule A15), or the reduced list with a plan of one's own (rule A16). */
    APPROACHING_STANDARDS,
    /** Every mandatory item complete and every assertion that holds one confirmed (rule A1). */
    STANDARDS_MET,
    /** Standards Met and a current Cyber Essentials Plus certificate (rule A12). */
    STANDARDS_EXCEEDED;

    /**
     * Finds a status by its {@link #token()}.
     *
     * @param token the spelling in documents, such as {@code standards-met}
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Status parse(String token) {
        return Term.parse(Status.class, token);
    }

    /**
     * Finds a status by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    public static Status of(String token) {
        return parse(token);
    }

    /**
     * The name for people.
     *
     * @return the name that the toolkit shows, such as Standards Met
     */
    @Override
    public String displayName() {
        return switch (this) {
            case STANDARDS_NOT_MET -> "Standards Not Met";
            case APPROACHING_STANDARDS -> "Approaching Standards";
            case STANDARDS_MET -> "Standards Met";
            case STANDARDS_EXCEEDED -> "Standards Exceeded";
        };
    }

    /**
     * The higher of two statuses.
     *
     * @param other the other status
     * @return this status or the other, whichever is higher
     */
    public Status or(Status other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
