package io.github.opendspt.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** Whether an edition is open for publication on a day (rules B3 and B3a). It never changes a status. */
public enum Openness implements Term {
    /** It is open. */
    OPEN,
    /** It is not: it has closed, or it has not opened yet. */
    CLOSED,
    /** The known dates do not say. */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Openness parse(String token) {
        return Term.parse(Openness.class, token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
