package io.github.opendspt.model.oscal;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;

/** The codes of what catalogs and profiles leave out. */
public final class OscalCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A catalog cannot say what is known of organisation types. */
    public static final Code ORGANISATION_TYPES = LIST.add(
            "oscal.organisation-types", "a catalog has no place for the categories and routes of organisation types");

    /** The exemption marks of an item are left out, since they mean nothing where exemptions are unknown. */
    public static final Code EXEMPTIONS_UNKNOWN = LIST.add(
            "oscal.exemptions-unknown",
            "the exemption marks of item {0} are not written: which items are exempt is unknown",
            EvidenceRef.class);

    /** A profile cannot ask for confirmations. */
    public static final Code CONFIRMATION = LIST.add(
            "oscal.confirmation",
            "a profile has no place for the confirmation of every assertion that Standards Met also takes");

    /** A profile cannot ask for an improvement plan. */
    public static final Code IMPROVEMENT_PLAN = LIST.add(
            "oscal.improvement-plan", "a profile has no place for the plan that Approaching Standards also takes");

    /** A profile selects fewer items than the sources state. */
    public static final Code ITEMS_NOT_HELD = LIST.add(
            "oscal.items-not-held",
            "the sources state {0} items for {1}; the {2} that are held are selected",
            Integer.class,
            Status.class,
            Integer.class);

    private OscalCodes() {}

    /**
     * Every code of the class.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
