package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** How often to look at the assessment as a whole. Our advice, not a rule of the toolkit. */
public enum CheckIns implements Term {
    /** On the first day of each month. */
    MONTHLY(1),
    /** On the first day of January, April, July and October. */
    QUARTERLY(3);

    private final int months;

    CheckIns(int months) {
        this.months = months;
    }

    /**
     * Finds a rhythm by its {@link #token()}.
     *
     * @param token the spelling in documents and on the command line
     * @return the rhythm
     * @throws IllegalArgumentException if there is no such rhythm
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CheckIns parse(String token) {
        return Term.parse(CheckIns.class, token);
    }

    /** Months from one check-in to the next. */
    int months() {
        return months;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
