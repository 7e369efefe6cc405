package io.github.opendspt.model.register;

import io.github.opendspt.model.code.Term;

/** What must be common to a headquarters and its branches for one publication to speak for all of them (rule B5). */
public enum SharedPractice implements Term {
    /** The training of staff. */
    TRAINING,
    /** The policies. */
    POLICIES,
    /** How breaches are handled. */
    BREACH_HANDLING,
    /** The information technology. */
    IT;

    /**
     * Finds a practice by its {@link #token()}.
     *
     * @param token the spelling, such as {@code breach-handling}
     * @return the practice
     * @throws IllegalArgumentException if there is no such practice
     */
    public static SharedPractice parse(String token) {
        return Term.parse(SharedPractice.class, token);
    }

    /**
     * Finds a practice by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling, such as {@code breach-handling}
     * @return the practice
     * @throws IllegalArgumentException if there is no such practice
     */
    public static SharedPractice of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
