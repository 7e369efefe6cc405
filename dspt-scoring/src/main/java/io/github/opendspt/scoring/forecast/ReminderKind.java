package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What a reminder is about. */
public enum ReminderKind implements Term {
    /** To look at the assessment as a whole, and at a share of its answers. */
    CHECK_IN,
    /** To look again at answers whose day of review is near or past. */
    REVIEW,
    /** To renew a certificate whose end would change something (rule D24). */
    CERTIFICATE,
    /** That a plan is accepted in place of an item for a short time only (rule A38). */
    PLAN,
    /** To renew evidence that runs out. */
    EVIDENCE,
    /** To begin work that takes long before the deadline (our advice). */
    LEAD_TIME,
    /** A row of the plan that is due. */
    TASK,
    /** The next edition opens. */
    NEXT_EDITION,
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

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static ReminderKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
