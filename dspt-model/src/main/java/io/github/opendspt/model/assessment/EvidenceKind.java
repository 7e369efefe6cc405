package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What kind of thing a piece of {@link Evidence} is. */
public enum EvidenceKind implements Term {
    /** A policy, a procedure, a contract. */
    DOCUMENT,
    /** What a tool or a person reported. */
    REPORT,
    /** A picture of a screen. */
    SCREENSHOT,
    /** A record that a system keeps of itself. */
    LOG,
    /** A list that is kept, of assets, people or incidents. */
    REGISTER,
    /** What a responsible person signed. */
    ATTESTATION,
    /** A security bulletin that was received or acted on. */
    BULLETIN,
    /** Anything else. */
    OTHER;

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceKind parse(String token) {
        return Term.parse(EvidenceKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static EvidenceKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
