package io.github.opendspt.mapping.crosswalk;

import java.util.List;
import java.util.Objects;

/**
 * What a framework has to offer for the work on one assertion. A value: deeply immutable and thread-safe.
 *
 * @param assertion the assertion, with the edition of its list
 * @param name its short name
 * @param leads every control that a path joins to it, in order of the framework; empty if no row was drawn up
 */
public record AssertionCoverage(AssertionEnd assertion, String name, List<Lead> leads) {

    /** Copies the leads. */
    public AssertionCoverage {
        Objects.requireNonNull(assertion, "assertion");
        Objects.requireNonNull(name, "name");
        leads = List.copyOf(leads);
    }

    /**
     * The leads of one bearing. Every lead has exactly one.
     *
     * @param bearing the bearing, such as {@link Bearing#LEAN_ON}
     * @return the leads, in order; empty if there are none
     */
    public List<Lead> leads(Bearing bearing) {
        Objects.requireNonNull(bearing, "bearing");
        return leads.stream().filter(lead -> lead.bearing() == bearing).toList();
    }
}
