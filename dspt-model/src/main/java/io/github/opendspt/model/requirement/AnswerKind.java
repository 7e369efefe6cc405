package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/**
 * What kind of answer an evidence item asks for (rule A7). Any item may also carry a comment.
 */
public enum AnswerKind implements Term {
    /** A tick. Left unticked, or "no", it is incomplete. */
    YES_NO,
    /** A text. Blank, it is incomplete. */
    TEXT,
    /** One or more documents: uploaded, linked, or where they are kept. None is incomplete. */
    DOCUMENT,
    /** A calendar date. */
    DATE,
    /** The sources do not say. An item of unknown kind accepts a complete answer of any kind. */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnswerKind parse(String token) {
        return Term.parse(AnswerKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static AnswerKind of(String token) {
        return parse(token);
    }

    /**
     * The name for people.
     *
     * @return what is asked for, as it is within a sentence
     */
    @Override
    public String displayName() {
        return switch (this) {
            case YES_NO -> "yes or no";
            case TEXT -> "text";
            case DOCUMENT -> "document";
            case DATE -> "date";
            case UNKNOWN -> "not known";
        };
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
