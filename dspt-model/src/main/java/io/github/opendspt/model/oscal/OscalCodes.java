package io.github.opendspt.model.oscal;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.util.List;

/** The codes of what catalogs and profiles leave out, and of what is wrong with those that are read back. */
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

    /** The expected level of some outcomes is not known (rule E6). */
    public static final Code LEVELS_NOT_KNOWN = LIST.add(
            "oscal.levels-not-known",
            "the level that is expected is not known for {0}; they are selected without one",
            List.class);

    /** A profile cannot say what a policy question does to a status (rule E8). */
    public static final Code POLICIES = LIST.add(
            "oscal.policies",
            "a profile has no place for what the answer to a policy question does to the status, which is not known");

    /** A profile of expected levels speaks of outcomes that the edition does not have. */
    public static final Code LEVELS_OF_OTHERS = LIST.add(
            "oscal.levels-of-others",
            "the expected levels of outcomes that {0} does not have are not written: {1}",
            Edition.class,
            List.class);

    /** A set that its own writer refuses cannot be attached. */
    public static final Code NOT_ATTACHED = LIST.add(
            "oscal.not-attached",
            "the requirement set is not attached, since it cannot be written as a document of its own; the catalog cannot be"
                    + " read back");

    /** A document of another kind, or of another program. */
    public static final Code FOREIGN = LIST.add(
            "oscal.foreign",
            "this is no OSCAL {0} that the SDK wrote: {1} is missing; export it anew, or import the official workbook",
            String.class,
            String.class);

    /** A profile of a requirement set of which no profile can be written. */
    public static final Code NOTHING_SELECTED = LIST.add(
            "oscal.nothing-selected",
            "no item of the requirement set is mandatory for any status, so that there is no profile of it");

    /** What is attached is no Base64. */
    public static final Code ATTACHMENT = LIST.add(
            "oscal.attachment", "the attached requirement set is not written in Base64; export the catalog anew");

    /** A value is another one than the requirement set gives. */
    public static final Code CHANGED =
            LIST.add("oscal.changed", "this differs from the requirement set; change the set, and export it anew");

    /** There is more than the requirement set gives. */
    public static final Code SURPLUS = LIST.add(
            "oscal.surplus",
            "there is something here that the requirement set does not give; change the set, and export it anew");

    /** A member is not there that the requirement set gives. */
    public static final Code MISSING = LIST.add(
            "oscal.missing",
            "the member '{0}' is missing, which the requirement set gives; change the set, and export it anew",
            String.class);

    /** A list is shorter than the requirement set gives it. */
    public static final Code SHORTER = LIST.add(
            "oscal.shorter",
            "{0} at the end of this list are missing, which the requirement set gives; change the set, and export it anew",
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
