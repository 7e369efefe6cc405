package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Words;

/** The codes of faults in crosswalks that a host gives. Credit knows nothing of them (rule D17). */
public final class CrosswalkCodes {

    private static final CodeList LIST = CodeList.of("dspt-mapping");

    /** A crosswalk joins a list to itself. */
    public static final Code ONE_LIST = LIST.add(
            "crosswalk.one-list",
            "the list on the right is the one on the left; a crosswalk joins two different lists");

    /** The evidence items of a crosswalk and the edition whose items they are go together. */
    public static final Code ITEMS_EDITION = LIST.add(
            "crosswalk.items-edition",
            "evidence items in rows and the member 'itemsEdition' go together; give both or neither");

    /** A crosswalk has the id of one that is held. */
    public static final Code ID_HELD = LIST.add(
            "crosswalk.id-held", "a crosswalk with the id {0} is held already; choose another id", String.class);

    /** A crosswalk joins a list that is not held and names nothing of it. */
    public static final Code LIST_NOT_HELD = LIST.add(
            "crosswalk.list-not-held",
            "found {0}; expected {1}; one side may be a list of your own, whose refs the member 'controls' names{2}",
            Found.class,
            Words.class,
            Suggestion.class);

    /** The id of a list of one's own has another form than the ids of lists have. */
    public static final Code LIST_MALFORMED = LIST.add(
            "crosswalk.list-malformed",
            "found {0}; expected the id of a list of your own: lower-case letters and digits, joined by single hyphens",
            Found.class);

    /** A crosswalk names controls, but neither of its lists is its own. */
    public static final Code CONTROLS_OF_NONE = LIST.add(
            "crosswalk.controls-of-none",
            "the lists {0} and {1} are both held, so that these controls belong to neither; remove them",
            String.class,
            String.class);

    /** A crosswalk names a ref that its list does not have. */
    public static final Code REF_NOT_HELD = LIST.add(
            "crosswalk.ref-not-held",
            "found {0}; expected a ref of {1}{2}",
            Found.class,
            String.class,
            Suggestion.class);

    /** Two rows of a crosswalk join the same pair. */
    public static final Code ROW_TWICE =
            LIST.add("crosswalk.row-twice", "an earlier row joins the same two refs; keep one");

    /** A row joins a pair that a crosswalk which is held joins. */
    public static final Code ROW_HELD = LIST.add(
            "crosswalk.row-held",
            "a row of the crosswalk {0} joins the same two refs, and is not replaced; remove this one",
            String.class);

    /** A crosswalk calls something new that has a row, or that is no control. */
    public static final Code NOT_NEW = LIST.add(
            "crosswalk.not-new", "only a control to which no row leads can be called new; remove this or the row");

    private CrosswalkCodes() {}

    /**
     * Every code of crosswalks.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
