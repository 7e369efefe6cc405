package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.code.Term;

/** What a case asks of an engine. An engine says which of them it answers. */
public enum Level implements Term {
    /** Whether a document is valid, what is wrong with it, and which category an organisation falls in. */
    MODEL,
    /** The status, the state of each item, what is outstanding, and the findings. */
    VERDICT,
    /** What certificates do for each item. */
    CREDIT,
    /** The status, the result of each outcome, and what is outstanding on the CAF-aligned track. */
    CAF,
    /** On which later days the status changes, and which certificates' ends change anything. */
    FORECAST,
    /** What a row of the public register says, and whether it is current. */
    REGISTER,
    /** Whether a publication may be relied on. */
    RELIANCE,
    /** What a new edition carries from the one before. */
    ROLLOVER;

    @Override
    public String toString() {
        return token();
    }

    /**
     * Reads a level.
     *
     * @param token its spelling in the kit
     * @return the level
     * @throws IllegalArgumentException if there is none of this spelling
     */
    public static Level parse(String token) {
        return Term.parse(Level.class, token);
    }
}
