package io.github.opendspt.mapping.crosswalk;

import java.util.Objects;

/**
 * A node of a framework, as an end of a row. A value: immutable and thread-safe.
 *
 * @param framework the id of the framework
 * @param ref the ref of the node
 */
public record ControlEnd(String framework, String ref) implements RowEnd, Comparable<ControlEnd> {

    /** Rejects {@code null}. */
    public ControlEnd {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(ref, "ref");
    }

    @Override
    public String list() {
        return framework;
    }

    @Override
    public String writtenRef() {
        return ref;
    }

    /** Compares frameworks, then refs, as texts. A table of ends whose hash codes clash by intent is searched by it. */
    @Override
    public int compareTo(ControlEnd other) {
        int byFramework = framework.compareTo(other.framework);
        return byFramework == 0 ? ref.compareTo(other.ref) : byFramework;
    }

    /** {@return the framework and the ref} */
    @Override
    public String toString() {
        return framework + " " + ref;
    }
}
