package io.github.opendspt.scoring;

import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Term;

/** The codes that {@code dspt-scoring} reports. */
public final class ScoringCodes {

    private static final CodeList LIST = CodeList.of("dspt-scoring");

    /** A blocker or plan row concerns a ref of a kind that does not fit its own. */
    public static final Code BLOCKER_OTHER_KIND =
            LIST.add("blocker.other-kind", "a blocker of the kind {0} does not concern {1}", Term.class, FormRef.class);

    /** A plan row is listed under a standard that it does not belong to. */
    public static final Code PLAN_OTHER_STANDARD =
            LIST.add("plan.other-standard", "row {0} is listed under standard {1}", FormRef.class, Integer.class);

    /** A plan holds two rows for one ref. */
    public static final Code PLAN_DUPLICATE_ROW =
            LIST.add("plan.duplicate-row", "there are two rows for {0}; keep one", FormRef.class);

    /** A plan holds two rows of one priority. */
    public static final Code PLAN_DUPLICATE_PRIORITY = LIST.add(
            "plan.duplicate-priority", "row {0} has priority {1}, which another row has", FormRef.class, Integer.class);

    /** A rollover's item lacks a ref, or has one too many, in the edition before. */
    public static final Code ROLLOVER_BEFORE = LIST.add(
            "rollover.before", "whether an item has a ref before does not fit what becomes of it: {0}", Term.class);

    /** A rollover's item lacks a ref, or has one too many, in the edition after. */
    public static final Code ROLLOVER_AFTER = LIST.add(
            "rollover.after", "whether an item has a ref after does not fit what becomes of it: {0}", Term.class);

    private ScoringCodes() {}

    /**
     * Every code of the module.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
