package io.github.opendspt.examples.service.document;

/** The two ways in which an assessment is made. */
public enum Track {
    /** By standards and evidence items. */
    FORM,
    /** By the outcomes of the CAF-aligned track. */
    CAF
}
