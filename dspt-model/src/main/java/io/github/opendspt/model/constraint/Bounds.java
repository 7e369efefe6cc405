package io.github.opendspt.model.constraint;

/**
 * How many of a thing a document holds at most, where the thing itself does not say so. They are this library's own, far above
 * what the toolkit asks, and the same for reader, writer, schema and validation: more is one located problem.
 */
public final class Bounds {

    /** Findings of one result; where there are more, the last one counts the rest. */
    public static final int FINDINGS = 1_000;

    /** Problems of one report. */
    public static final int PROBLEMS = 10_000;

    /** Reasons of one thing. */
    public static final int REASONS = 1_000;

    /** Arguments of one sentence. */
    public static final int ARGUMENTS = 100;

    /** Certificate schemes, or grounds of a credit, beside one thing. */
    public static final int SCHEMES = 100;

    /** Notes on one thing. */
    public static final int NOTES = 1_000;

    /** Rules or words of one kind that a set or a mapping lists. */
    public static final int RULES = 1_000;

    /** Data security standards. */
    public static final int STANDARDS = 99;

    /** Assertions, objectives, principles or policy questions. */
    public static final int ASSERTIONS = 1_000;

    /** Evidence items or outcomes. */
    public static final int ITEMS = 2_000;

    /** Things that are outstanding, rows of a plan, items of two sets together. */
    public static final int OUTSTANDING = 5_000;

    /** Days of a forecast. */
    public static final int DAYS = 5_000;

    /** Entries of a catalogue, groups of a portfolio, or rows or controls of a crosswalk. */
    public static final int ENTRIES = 10_000;

    private Bounds() {}
}
