package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What kind of thing is outstanding for Standards Met, in the order in which blockers are listed. */
public enum CafBlockerKind implements Term {
    /** An outcome that is below the expected level or unanswered. */
    OUTCOME,
    /** An outcome of which it is not known whether it reaches the expected level. */
    UNDETERMINED,
    /** A policy question that is not answered with compliance, or that is not known (rule E8). */
    POLICY;

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CafBlockerKind parse(String token) {
        return Term.parse(CafBlockerKind.class, token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
