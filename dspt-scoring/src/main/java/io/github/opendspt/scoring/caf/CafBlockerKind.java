package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Inconsistency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static CafBlockerKind of(String token) {
        return parse(token);
    }

    /**
     * Says what is wrong where a blocker of this kind concerns no outcome and should.
     *
     * @param ref the outcome that it concerns, or {@code null}
     * @return what is wrong; empty if nothing is
     */
    public Optional<Inconsistency> mismatch(@Nullable CafOutcomeRef ref) {
        return ref != null || this == POLICY
                ? Optional.empty()
                : Optional.of(Inconsistency.of("", CafCodes.BLOCKER_WITHOUT_OUTCOME, this));
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
