package io.github.opendspt.examples.report;

/** Which items the evidence index of a report lists. */
public enum EvidenceChoice {
    /** Every item that is asked. */
    ALL,
    /** The items that have an answer, a draft, or evidence. */
    GIVEN,
    /** None: the index is left out. */
    NONE
}
