package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Term;
import java.util.List;

/** The codes that reading a table of expected levels reports, as well as those of any table. */
public final class CafTableCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A row of a profile is of no outcome that the edition has. */
    public static final Code OUTCOME = LIST.add(
            "caf-profile-table.outcome",
            "the {0} of this row is not an outcome of {1}{2}",
            Term.class,
            Edition.class,
            Suggestion.class);

    /** A row of a profile names no level that its outcome has. */
    public static final Code LEVEL = LIST.add(
            "caf-profile-table.level",
            "the {0} of this row is none of the levels of {1}: {2}{3}",
            Term.class,
            CafOutcomeRef.class,
            List.class,
            Suggestion.class);

    /** Two rows of a profile are of one outcome: the outcome, and the line of the first. */
    public static final Code DUPLICATE = LIST.add(
            "caf-profile-table.duplicate",
            "{0} has a row already, on line {1}; keep one",
            CafOutcomeRef.class,
            Integer.class);

    private CafTableCodes() {}

    /**
     * Lists every one of these codes.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
