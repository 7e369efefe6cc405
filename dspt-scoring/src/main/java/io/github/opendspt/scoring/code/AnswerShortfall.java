package io.github.opendspt.scoring.code;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * What an item may lack to be complete by its answer (rules A7 and A38), whatever a certificate does for it. The first that
 * fits is the one that is reported.
 */
public enum AnswerShortfall implements Term {
    /** There is no answer. */
    UNANSWERED(ScoringCodes.ANSWER_NONE),
    /** The answer holds neither a tick nor a text, documents or a date. */
    NO_KIND(ModelCodes.ANSWER_NO_KIND),
    /** The answer holds more than one of tick, text, documents and date. */
    SEVERAL_KINDS(ModelCodes.ANSWER_SEVERAL_KINDS),
    /** The answer is of another kind than asked. */
    WRONG_KIND(ScoringCodes.ANSWER_WRONG_KIND),
    /** The answer is "no": a tick left unticked, also where it is marked as not applicable (rule A6). */
    SAYS_NO(ScoringCodes.ANSWER_NO),
    /** The text is blank. */
    BLANK(ScoringCodes.ANSWER_BLANK),
    /** The list of documents is empty. */
    NO_DOCUMENTS(ScoringCodes.ANSWER_NO_DOCUMENTS),
    /** The date lies before the day from which one counts (rule A38). */
    TOO_EARLY(ScoringCodes.ANSWER_TOO_EARLY),
    /** The review has passed, and the host asked for strict freshness. */
    REVIEW_PASSED(ScoringCodes.ANSWER_REVIEW_PASSED);

    private final Code code;

    AnswerShortfall(Code code) {
        this.code = code;
    }

    /**
     * The code of a reason that reports it.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Finds the shortfall that a reason reports.
     *
     * @param code the code of the reason
     * @return the shortfall; empty if the code reports none
     */
    public static Optional<AnswerShortfall> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        for (AnswerShortfall shortfall : values()) {
            if (shortfall.code.name().equals(code)) {
                return Optional.of(shortfall);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a shortfall by its {@link #token()}.
     *
     * @param token the token
     * @return the shortfall
     * @throws IllegalArgumentException if there is no such shortfall
     */
    public static AnswerShortfall parse(String token) {
        return Term.parse(AnswerShortfall.class, token);
    }

    /**
     * Finds a shortfall by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the shortfall
     * @throws IllegalArgumentException if there is no such shortfall
     */
    public static AnswerShortfall of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
