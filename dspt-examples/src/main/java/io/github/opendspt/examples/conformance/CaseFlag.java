package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.code.Term;

/** What has to be known of a case. */
public enum CaseFlag implements Term {
    /** The input lies on the edge of what the rule takes in. */
    BOUNDARY,
    /** The requirements are projected from the edition before (rule A40). */
    PROJECTED,
    /** The sources disagree; the folder {@code disputed} holds both readings. */
    DISPUTED;

    @Override
    public String toString() {
        return token();
    }

    /**
     * Reads a flag.
     *
     * @param token its spelling in the kit
     * @return the flag
     * @throws IllegalArgumentException if there is none of this spelling
     */
    public static CaseFlag parse(String token) {
        return Term.parse(CaseFlag.class, token);
    }
}
