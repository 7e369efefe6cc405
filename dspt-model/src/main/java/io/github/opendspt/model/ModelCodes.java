package io.github.opendspt.model;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Named;
import java.time.LocalDate;
import java.util.List;

/** The codes that {@code dspt-model} reports. */
public final class ModelCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A text is longer than its member allows. */
    public static final Code VALUE_TOO_LONG =
            LIST.add("value.too-long", "the {0} has more than {1} characters", String.class, Integer.class);

    /** A text holds half of a surrogate pair, which no document can hold. */
    public static final Code VALUE_NOT_TEXT =
            LIST.add("value.not-text", "the {0} holds half of a surrogate pair", String.class);

    /** A text is blank that may not be. */
    public static final Code VALUE_BLANK = LIST.add("value.blank", "the {0} is blank", String.class);

    /** A number is less or greater than its member allows. */
    public static final Code VALUE_OUT_OF_RANGE = LIST.add(
            "value.out-of-range", "the {0} is not a number from {1} to {2}", String.class, Long.class, Long.class);

    /** A moment cannot be written as documents write moments. */
    public static final Code VALUE_NOT_A_MOMENT =
            LIST.add("value.not-a-moment", "the {0} is not a whole second of the years 0000 to 9999", String.class);

    /** A certificate lacks a member that its scheme requires. */
    public static final Code CERTIFICATE_MEMBER_MISSING = LIST.add(
            "certificate.member-missing", "{0} is required for a certificate of {1}", String.class, Named.class);

    /** A certificate expires before it is issued. */
    public static final Code CERTIFICATE_ENDS_BEFORE_IT_BEGINS = LIST.add(
            "certificate.ends-before-it-begins",
            "the certificate expires on {0}, before it is issued on {1}",
            LocalDate.class,
            LocalDate.class);

    /** A certificate has a scope that its scheme does not know. */
    public static final Code CERTIFICATE_SCOPE_OF_ANOTHER_SCHEME = LIST.add(
            "certificate.scope-of-another-scheme",
            "the scope {0} does not go with {1}; allowed: {2}",
            String.class,
            Named.class,
            List.class);

    /** A certificate has a member that its scheme does not know. */
    public static final Code CERTIFICATE_MEMBER_OF_ANOTHER_SCHEME = LIST.add(
            "certificate.member-of-another-scheme",
            "{0} goes with {1} only, not with {2}",
            String.class,
            Named.class,
            Named.class);

    /** A certificate meets every condition. */
    public static final Code CERTIFICATE_COUNTS =
            LIST.add("certificate.counts", "{0} counts on {1}", Named.class, LocalDate.class);

    /** A certificate is issued later (rule D3). */
    public static final Code CERTIFICATE_NOT_YET_ISSUED = LIST.add(
            "certificate.not-yet-issued",
            "{0} is issued on {1}, after {2}",
            Named.class,
            LocalDate.class,
            LocalDate.class);

    /** A certificate has expired (rule D3). */
    public static final Code CERTIFICATE_EXPIRED = LIST.add(
            "certificate.expired", "{0} expired on {1}, before {2}", Named.class, LocalDate.class, LocalDate.class);

    /** A certificate is suspended (rule D3). */
    public static final Code CERTIFICATE_SUSPENDED = LIST.add("certificate.suspended", "{0} is suspended", Named.class);

    /** A certificate is withdrawn (rule D3). */
    public static final Code CERTIFICATE_WITHDRAWN = LIST.add("certificate.withdrawn", "{0} is withdrawn", Named.class);

    /** A certificate does not state its days (rule D3). */
    public static final Code CERTIFICATE_DATES_UNSTATED =
            LIST.add("certificate.dates-unstated", "the dates of {0} are not stated", Named.class);

    /** A certificate takes in part of the health and care data only (rule D5). */
    public static final Code CERTIFICATE_SCOPE_TOO_NARROW = LIST.add(
            "certificate.scope-too-narrow",
            "the scope of {0} does not take in all processing of health and care data",
            Named.class);

    /** A certificate covers part of the organisation only (rule D6). */
    public static final Code CERTIFICATE_SCOPE_SUBSET = LIST.add(
            "certificate.scope-subset",
            "{0} covers a sub-set of the organisation; whether that counts is not known",
            Named.class);

    /** A certificate does not state its scope (rules D5 and D6). */
    public static final Code CERTIFICATE_SCOPE_UNSTATED = LIST.add(
            "certificate.scope-unstated",
            "whether the scope of {0} takes in all that it has to is not stated",
            Named.class);

    /** A certificate is held by another organisation (rule D9). */
    public static final Code CERTIFICATE_HOLDER_DIFFERS = LIST.add(
            "certificate.holder-differs",
            "{0} is held by another organisation than the one assessed; whether it counts is not known",
            Named.class);

    /** A certificate does not state its version (rule D10). */
    public static final Code CERTIFICATE_VERSION_UNSTATED =
            LIST.add("certificate.version-unstated", "the version of {0} is not stated", Named.class);

    /** A certificate is of a version that is no longer valid (rule D10). */
    public static final Code CERTIFICATE_VERSION_WITHDRAWN = LIST.add(
            "certificate.version-withdrawn",
            "certificates of {0}:{1} stopped being valid on {2}",
            Named.class,
            String.class,
            LocalDate.class);

    /** Evidence speaks of a day after the one on which it was collected. */
    public static final Code EVIDENCE_OBSERVED_AFTER_COLLECTED = LIST.add(
            "evidence.observed-after-collected",
            "the evidence is observed on {0}, after it was collected on {1}",
            LocalDate.class,
            LocalDate.class);

    /** Evidence stops being current before the day of which it speaks. */
    public static final Code EVIDENCE_VALID_UNTIL_BEFORE_OBSERVED = LIST.add(
            "evidence.valid-until-before-observed",
            "the evidence is valid until {0}, before it is observed on {1}",
            LocalDate.class,
            LocalDate.class);

    /** An answer "no" meets an exemption. */
    public static final Code ANSWER_CONTRADICTS_EXEMPTION = LIST.add(
            "answer.contradicts-exemption",
            "{0} is answered \"no\" but is exempt by {1}; the exemption counts, and an auditor may ask why the two"
                    + " disagree",
            EvidenceRef.class,
            List.class);

    /** No certificate is taken into account. */
    public static final Code CREDIT_NONE_CONSIDERED =
            LIST.add("credit.none-considered", "no certificate is taken into account");

    /** An answer holds none of the four kinds. */
    public static final Code ANSWER_NO_KIND = LIST.add(
            "answer.no-kind", "the answer holds none of yes, text, documents and date; it must hold exactly one");

    /** An answer holds more than one of the four kinds. */
    public static final Code ANSWER_SEVERAL_KINDS =
            LIST.add("answer.several-kinds", "the answer holds {0}; it must hold exactly one", List.class);

    /** An improvement plan is approved before it is submitted. */
    public static final Code PLAN_APPROVED_BEFORE_SUBMITTED = LIST.add(
            "plan.approved-before-submitted",
            "the plan is approved on {0}, before it was submitted on {1}",
            LocalDate.class,
            LocalDate.class);

    /** The edition facts of a requirement set are of another edition. */
    public static final Code REQUIREMENTS_OTHER_EDITION = LIST.add(
            "requirements.other-edition",
            "the edition facts are of {0}, the requirements of {1}",
            Edition.class,
            Edition.class);

    /** A requirement set lists a standard twice. */
    public static final Code REQUIREMENTS_DUPLICATE_STANDARD =
            LIST.add("requirements.duplicate-standard", "standard {0} appears twice", Integer.class);

    /** A requirement set lists an assertion or item twice. */
    public static final Code REQUIREMENTS_DUPLICATE =
            LIST.add("requirements.duplicate", "{0} appears twice", FormRef.class);

    /** An assertion of a requirement set belongs to a standard that the set does not hold. */
    public static final Code REQUIREMENTS_NO_STANDARD = LIST.add(
            "requirements.no-standard",
            "assertion {0} belongs to standard {1}, which is missing",
            AssertionRef.class,
            Integer.class);

    /** An item of a requirement set belongs to an assertion that the set does not hold. */
    public static final Code REQUIREMENTS_NO_ASSERTION = LIST.add(
            "requirements.no-assertion",
            "item {0} belongs to assertion {1}, which is missing",
            EvidenceRef.class,
            AssertionRef.class);

    /** An item of a requirement set depends on an item that the set does not hold. */
    public static final Code REQUIREMENTS_NO_DEPENDENCY = LIST.add(
            "requirements.no-dependency",
            "item {0} depends on item {1}, which is missing",
            EvidenceRef.class,
            EvidenceRef.class);

    /** The checksum of a requirement set is not that of its content. */
    public static final Code REQUIREMENTS_CHECKSUM = LIST.add(
            "requirements.checksum",
            "the checksum is {0}, but that of the content is {1}: the content was changed without it",
            String.class,
            String.class);

    private ModelCodes() {}

    /**
     * Every code of the module.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
