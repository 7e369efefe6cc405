package io.github.opendspt.model.constraint;

import java.util.List;

/** A value that knows the rules for its own members. */
public interface SelfConsistent {

    /**
     * Checks the rules between the members of this value. A missing optional member breaks no rule by itself.
     *
     * @return every rule that is broken; empty if none is
     */
    List<Inconsistency> inconsistencies();

    /**
     * Checks each member by itself, where it holds what must not be repeated: a text that someone wrote, a name, a number.
     * A reader checks the same while it reads; this is for values that were built.
     *
     * @return what no document can hold, which never repeats the member; empty if there is nothing
     */
    default List<Inconsistency> memberFaults() {
        return List.of();
    }
}
