package io.github.opendspt.model.constraint;

import java.util.List;

/** A value that knows the rules between its own members. */
public interface SelfConsistent {

    /**
     * Checks the rules between the members of this value. A missing optional member breaks no rule by itself.
     *
     * @return every rule that is broken; empty if none is
     */
    List<Inconsistency> inconsistencies();
}
