package io.github.opendspt.scoring.code;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Code;
import java.time.LocalDate;

/** The codes of how a row of the public register compares with a verdict. {@link ScoringCodes#list()} holds them too. */
public final class RegisterComparisonCodes {

    /** The register has exactly what the answers would publish as: the status. */
    public static final Code AGREES = ScoringCodes.LIST.add(
            "register-beside.agrees",
            "the register has {0}, and the answers would publish as that",
            PreviousStatus.class);

    /** The register has something between what is certain and what is possible: the status, certain, possible. */
    public static final Code WITHIN = ScoringCodes.LIST.add(
            "register-beside.within",
            "the register has {0}; the answers would publish as at least {1} and at most {2}",
            PreviousStatus.class,
            Status.class,
            Status.class);

    /** The register has more than the answers would publish as: the status, the highest possible. */
    public static final Code HIGHER = ScoringCodes.LIST.add(
            "register-beside.higher",
            "the register has {0}, more than {1}, the most that the answers would publish as",
            PreviousStatus.class,
            Status.class);

    /** The register has less than the answers would publish as: the status, what is certain. */
    public static final Code LOWER = ScoringCodes.LIST.add(
            "register-beside.lower",
            "the register has {0}, less than {1}, which the answers would certainly publish as",
            PreviousStatus.class,
            Status.class);

    /** The register has another edition: of the register, of the assessment. */
    public static final Code OTHER_EDITION = ScoringCodes.LIST.add(
            "register-beside.other-edition",
            "the register has a publication of {0}, and the answers are of {1}, so the two are not compared",
            Edition.class,
            Edition.class);

    /** The register has a status that is not awarded today: the status. */
    public static final Code NOT_COMPARABLE = ScoringCodes.LIST.add(
            "register-beside.not-comparable",
            "the register has {0}, which no answers publish as today (rule A17), so the two are not compared",
            PreviousStatus.class);

    /** The register shows no publication. */
    public static final Code NOTHING_PUBLISHED = ScoringCodes.LIST.add(
            "register-beside.nothing-published", "the register shows no publication to compare with");

    /** The assessment records another publication: its status, its day, the register's status, its day. */
    public static final Code RECORDED_OTHERWISE = ScoringCodes.LIST.add(
            "register-beside.recorded-otherwise",
            "the assessment records {0} published on {1}, and the register has {2} published on {3} (rule A41)",
            Status.class,
            LocalDate.class,
            PreviousStatus.class,
            LocalDate.class);

    /** The assessment records no publication: the status of the register, its day. */
    public static final Code NOT_RECORDED = ScoringCodes.LIST.add(
            "register-beside.not-recorded",
            "the assessment does not record that {0} was published on {1} (rule A41)",
            PreviousStatus.class,
            LocalDate.class);

    private RegisterComparisonCodes() {}

    /** Has the codes listed, which happens when this class is initialised. */
    static void load() {}
}
