package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What an auditor judges of an assertion. */
public enum JudgedAssertion implements Term {
    /** It is not met. */
    NOT_MET,
    /** It is met. */
    MET;

    /**
     * Finds a judgement by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the judgement
     * @throws IllegalArgumentException if there is no such judgement
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JudgedAssertion parse(String token) {
        return Term.parse(JudgedAssertion.class, token);
    }

    /**
     * Finds a judgement by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the judgement
     * @throws IllegalArgumentException if there is no such judgement
     */
    public static JudgedAssertion of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
