package io.github.opendspt.mapping.crosswalk;

import java.util.Objects;

/**
 * A control that may serve the work on an assertion: the state it is in, and the path that leads from it to the
 * assertion. A value: deeply immutable and thread-safe.
 *
 * @param status what the statement says of the control
 * @param path the rows that lead from the control to the assertion
 */
public record Lead(ControlStatus status, CrosswalkPath path) {

    /** Rejects {@code null}. */
    public Lead {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(path, "path");
    }

    /**
     * The control.
     *
     * @return where the path begins
     */
    public RowEnd control() {
        return path.source();
    }

    /**
     * What the control means for the assertion.
     *
     * @return {@link Bearing#UNSETTLED} if no relationship follows from the path, {@link Bearing#OUTSIDE} if the
     *     relationship is that there is none, else {@link Bearing#LEAN_ON} if the control is
     *     {@link ControlStatus#IMPLEMENTED} and {@link Bearing#MISSING} if it is not
     */
    public Bearing bearing() {
        return path.relationship()
                .map(relationship -> {
                    if (relationship == Relationship.NO_RELATIONSHIP) {
                        return Bearing.OUTSIDE;
                    }
                    return status == ControlStatus.IMPLEMENTED ? Bearing.LEAN_ON : Bearing.MISSING;
                })
                .orElse(Bearing.UNSETTLED);
    }
}
