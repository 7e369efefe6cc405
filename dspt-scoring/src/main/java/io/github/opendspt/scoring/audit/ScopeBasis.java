package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** Why an audit looks at an assertion or outcome. */
public enum ScopeBasis implements Term {
    /** Every audit of this kind of organisation has to. */
    MANDATED,
    /** It was mandated in an earlier list, and whether it still is was not read. */
    LIKELY,
    /** It was mandated in an earlier list and no longer is. */
    REMOVED,
    /** The organisation chose it. */
    CHOSEN;

    /**
     * Finds a basis by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the basis
     * @throws IllegalArgumentException if there is no such basis
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScopeBasis parse(String token) {
        return Term.parse(ScopeBasis.class, token);
    }

    /**
     * Finds a basis by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the basis
     * @throws IllegalArgumentException if there is no such basis
     */
    public static ScopeBasis of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
