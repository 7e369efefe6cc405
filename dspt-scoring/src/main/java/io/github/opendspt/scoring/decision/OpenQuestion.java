package io.github.opendspt.scoring.decision;

/** Something that is not known and keeps a status open, apart from items and the requirement set as a whole. */
public enum OpenQuestion {
    /** The set holds no mandatory item, so that what Standards Met takes is not known. */
    NOTHING_MANDATORY,
    /** On the CAF-aligned track Standards Met depends on the level of each outcome (rule E7). */
    TRACK,
    /** Whether there is a certificate that gives Standards Exceeded (rule A12). */
    EXCEEDED,
    /** Whether an approved plan gives Approaching Standards to the organisation type (rule A15). */
    REVIEWED_ROUTE,
    /** Whether the organisation type may publish the reduced list (rules A16 and A29). */
    SELF_PUBLISHED_ROUTE,
    /** Whether the last publication was Approaching Standards already (rule A28). */
    PREVIOUS_STATUS,
    /** Which items are on the reduced list (rules A16 and A39). */
    REDUCED_LIST
}
