package io.github.opendspt.mapping.crosswalk;

/**
 * One end of a {@link CrosswalkRow}: a place in a list, by the list and the ref in it. The same ref may be in several
 * lists ({@code 5.2} is an assertion and a clause), so a ref alone is no end.
 *
 * <p>An end is a name, not a promise that the list has it; {@link Crosswalks} checks that when it is made.
 */
public sealed interface RowEnd permits AssertionEnd, ControlEnd, OutcomeEnd {

    /**
     * The id of the list: that of a framework, such as {@code iso-27001-2022}, that of an {@link AssertionList}, such
     * as {@code dspt-2023-24}, or that of the outcomes of an edition, such as {@code caf-2025-26}.
     *
     * @return the id
     */
    String list();

    /**
     * The ref as it is written.
     *
     * @return the ref, such as {@code 4.5}, {@code B2.a} or {@code A.8.5}
     */
    String writtenRef();
}
