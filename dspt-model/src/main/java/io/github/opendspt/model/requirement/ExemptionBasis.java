package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** On what an exemption, or the exemption marks of a whole requirement set, rest. */
public enum ExemptionBasis implements Term {
    /** A public page of the toolkit. */
    OFFICIAL,
    /** The official workbook, loaded by the host. */
    OFFICIAL_WORKBOOK,
    /** A secondary source that restates the official workbook. */
    SECONDARY,
    /**
     * Inferred from the marks of other categories (rule D21) or of the edition before (rule A40); undetermined unless the
     * host opts in.
     */
    INFERRED,
    /** A row that the host added. */
    HOST,
    /** Which items are exempt is not known (rule D21). */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExemptionBasis parse(String token) {
        return Term.parse(ExemptionBasis.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static ExemptionBasis of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
