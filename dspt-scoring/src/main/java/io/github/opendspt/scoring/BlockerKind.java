package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Term;

/** What kind of thing stands between an organisation and Standards Met, in the order in which blockers are listed. */
public enum BlockerKind implements Term {
    /** A mandatory item that is incomplete or unanswered. */
    EVIDENCE,
    /** A mandatory item of which it is not known whether a certificate exempts it. */
    UNDETERMINED,
    /** An assertion that holds mandatory items and is not confirmed. */
    CONFIRMATION;

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BlockerKind parse(String token) {
        return Term.parse(BlockerKind.class, token);
    }

    /**
     * Whether a blocker of this kind concerns what a ref names.
     *
     * @param ref the ref
     * @return whether it is of an assertion for a confirmation, of an evidence item otherwise
     */
    public boolean concerns(Ref ref) {
        return this == CONFIRMATION ? ref instanceof AssertionRef : ref instanceof EvidenceRef;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
