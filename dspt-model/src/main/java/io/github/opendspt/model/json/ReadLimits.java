package io.github.opendspt.model.json;

import io.github.opendspt.model.constraint.Bounds;

/**
 * The bounds within which a document is read. They are this library's own, far above what an assessment needs. A value:
 * immutable and thread-safe.
 *
 * @param maxBytes the greatest size of a document, or of one line of newline-delimited JSON, in bytes
 * @param maxDepth how deep objects and arrays may nest
 * @param maxProblems how many problems are listed; where there are more, reading stops and one further problem says so
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxProblems) {

    private static final ReadLimits DEFAULTS = new ReadLimits(8 << 20, 32, 1_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is not positive or too large
     */
    public ReadLimits {
        if (maxBytes < 1 || maxBytes > 1 << 30 || maxDepth < 1 || maxProblems < 1 || maxProblems >= Bounds.PROBLEMS) {
            throw new IllegalArgumentException(
                    "limits must be positive, maxBytes at most 1 GiB and maxProblems below " + Bounds.PROBLEMS
                            + ": maxBytes "
                            + maxBytes + ", maxDepth " + maxDepth + ", maxProblems " + maxProblems);
        }
    }

    /**
     * The bounds of a reader that was given no others: 8 MiB, 32 levels, 1,000 problems.
     *
     * @return the bounds
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }
}
