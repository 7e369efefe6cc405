package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** Whether an outcome has the level <em>partially achieved</em>, as far as that is known (rule E5). */
public enum PartialLevel implements Term {
    /** It has the level. */
    EXISTS,
    /** It has the levels achieved and not achieved only. Stating the third counts as no answer. */
    NONE,
    /** It seems to have those two only, by inference. Stating the third counts, with a finding. */
    NONE_INFERRED,
    /** Not known; stating the level counts. */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialLevel parse(String token) {
        return Term.parse(PartialLevel.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static PartialLevel of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
