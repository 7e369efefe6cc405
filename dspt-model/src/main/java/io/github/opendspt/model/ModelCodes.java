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
