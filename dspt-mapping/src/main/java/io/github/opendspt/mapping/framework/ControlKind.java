package io.github.opendspt.mapping.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

/** What kind of node of a framework a {@link Control} is. */
public enum ControlKind implements Term {
    /** A group of Cyber Essentials requirements, or of ISO/IEC 27001:2022 controls. */
    THEME,
    /** Something that Cyber Essentials requires. */
    REQUIREMENT,
    /** A question of the Cyber Essentials self-assessment. */
    QUESTION,
    /** A test of the Cyber Essentials Plus audit. */
    TEST_CASE,
    /** A rule of how Cyber Essentials is run, such as how long a certificate lasts. */
    SCHEME_RULE,
    /** A scheme as a whole, or holding its certificate; a crosswalk points at it where no single requirement fits. */
    SCHEME,
    /** A main clause of ISO/IEC 27001. */
    CLAUSE,
    /** A clause that belongs to a main clause, or under a group of them. */
    SUBCLAUSE,
    /** A heading over further subclauses. */
    SUBCLAUSE_GROUP,
    /** A group of control objectives in Annex A of ISO/IEC 27001:2013. */
    DOMAIN,
    /** A control objective in Annex A of ISO/IEC 27001:2013. */
    OBJECTIVE,
    /** A control, such as those of Annex A or of a host's own list. */
    CONTROL;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ControlKind parse(String token) {
        return Term.parse(ControlKind.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static ControlKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
