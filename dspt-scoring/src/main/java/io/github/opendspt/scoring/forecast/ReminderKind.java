package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What a reminder is about. */
public enum ReminderKind implements Term {
    /** To look at the assessment as a whole, and at a share of its answers. */
    CHECK_IN,
    /** To look again at answers whose day of review is near or past. */
    REVIEW,
    /** To renew a certificate. */
    CERTIFICATE,
    /** That the resourced plan which stands in for an item may not do so much longer (rule A38). */
    PLAN,
    /** To publish before the deadline of the edition. */
    DEADLINE;

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReminderKind parse(String token) {
        return Term.parse(ReminderKind.class, token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
