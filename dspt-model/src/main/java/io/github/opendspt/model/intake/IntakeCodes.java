package io.github.opendspt.model.intake;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Term;
import java.util.List;

/** The codes that reading of evidence from other formats reports. */
public final class IntakeCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A JSON file is of no format that is read. */
    public static final Code NO_FORMAT = LIST.add(
            "intake.no-format",
            "this is no OSCAL assessment result, no SARIF file and no CycloneDX attestation: it has no member"
                    + " 'assessment-results', no 'runs' and no 'declarations'");

    /** A JSON file breaks off or is no JSON. */
    public static final Code BROKEN =
            LIST.add("intake.broken", "this is not JSON from here on; nothing from here on was read");

    /** A record has no day. */
    public static final Code NO_DAY =
            LIST.add("intake.no-day", "the file gives no day for this; give it when you read the file");

    /** The state of an OSCAL finding is neither of the two. */
    public static final Code STATE = LIST.add(
            "intake.state",
            "the state of this finding is missing or none of {0}, so what it says is not known",
            List.class);

    /** A moment is not written as the format has it. */
    public static final Code MOMENT =
            LIST.add("intake.moment", "this is not a day and time such as 2026-03-02T08:15:00Z; it was passed over");

    /** The moment of a cell cannot be read. */
    public static final Code CELL_MOMENT = LIST.add(
            "intake.cell-moment", "the {0} of this row is not a day and time such as 2026-03-02T08:15:00Z", Term.class);

    /** The ref of a cell cannot be read. */
    public static final Code CELL_REF = LIST.add(
            "intake.cell-ref",
            "the {0} of this row is neither an evidence item such as 4.5.3 nor an outcome such as B2.a",
            Term.class);

    /** The digest of a cell cannot be read. */
    public static final Code CELL_DIGEST = LIST.add(
            "intake.cell-digest",
            "the {0} of this row is not sha256: and 64 lower-case hexadecimal digits",
            Term.class);

    /** There are more problems than are listed: how many are. */
    public static final Code MORE =
            LIST.add("intake.more-problems", "there are more problems than the {0} that are listed", Integer.class);

    private IntakeCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
