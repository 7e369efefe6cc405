package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What a blank mandatory mark means in a workbook whose categories share the question. */
public enum BlankMark implements Term {
    /** The category is asked the item, and need not answer it. */
    OPTIONAL,
    /** The category is not asked the item (rule A3). */
    NOT_APPLICABLE;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in mappings
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BlankMark parse(String token) {
        return Term.parse(BlankMark.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in mappings
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static BlankMark of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
