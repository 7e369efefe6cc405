package io.github.opendspt.model.schema;

/**
 * The rules that no JSON Schema can express, all of them. For every document that breaks none of these, the schema
 * accepts it exactly where the reader does.
 */
public enum RuleBeyondSchema {
    /** A certificate does not expire before it is issued. */
    CERTIFICATE_DATES_IN_ORDER("assessment", "certificate.ends-before-it-begins"),
    /** An improvement plan is not approved before it is submitted. */
    PLAN_DATES_IN_ORDER("assessment, caf-assessment", "plan.approved-before-submitted"),
    /** Evidence does not speak of a day after the one on which it was collected. */
    EVIDENCE_OBSERVED_BEFORE_COLLECTED("assessment, caf-assessment", "evidence.observed-after-collected"),
    /** Evidence does not stop being current before the day of which it speaks. */
    EVIDENCE_CURRENT_WHEN_OBSERVED("assessment, caf-assessment", "evidence.valid-until-before-observed"),
    /** Text holds no half of a surrogate pair; to a schema, an escape such as {@code "\ud800"} is a character. */
    UNICODE_TEXT("every document", "value.not-text"),
    /** An integer is written without point and exponent; to a schema, {@code 2.0} is an integer. */
    INTEGER_AS_WRITTEN("every document", "value.wrong-type"),
    /** No two assertions or items share a ref. */
    UNIQUE_REFS("requirements", "requirements.duplicate"),
    /** No two standards have the same number. */
    UNIQUE_STANDARDS("requirements", "requirements.duplicate-standard"),
    /** Every assertion's standard is in the set. */
    NESTED_ASSERTIONS("requirements", "requirements.no-standard"),
    /** Every item's assertion is in the set. */
    NESTED_ITEMS("requirements", "requirements.no-assertion"),
    /** Every item depended on is in the set. */
    DEPENDENCIES("requirements", "requirements.no-dependency"),
    /** The edition facts are of the set's own edition. */
    SAME_EDITION("requirements", "requirements.other-edition"),
    /** The checksum is that of the content. */
    CHECKSUM("requirements", "requirements.checksum"),
    /** A publication is not probably good for shorter than it certainly is. */
    PUBLICATION_DAYS_IN_ORDER("register-check, register-status", "publication.days-out-of-order"),
    /** There are not more problems of a register than rows that could not be read. */
    REGISTER_ROWS_COUNTED("register-check", "register.more-problems-than-rows"),
    /** An answer by a rule of reliance follows from its clauses. */
    RELIANCE_ANSWER_FOLLOWS("reliance-answer", "reliance.answer-disagrees"),
    /** An answer by a rule of reliance changes after its own day. */
    RELIANCE_CHANGES_LATER("reliance-answer", "reliance.change-not-later"),
    /** An answer by a rule of reliance changes to another one. */
    RELIANCE_CHANGES_TO_ANOTHER("reliance-answer", "reliance.change-to-same"),
    /** No part of what an edition asks appears twice. */
    UNIQUE_OUTCOMES("caf-outcomes", "caf-outcomes.duplicate"),
    /** Every outcome's principle, every principle's objective and the outcome of every policy question are there. */
    NESTED_OUTCOMES("caf-outcomes", "caf-outcomes.orphan"),
    /** The checksum is that of the content. */
    OUTCOMES_CHECKSUM("caf-outcomes", "caf-outcomes.checksum"),
    /** A document is UTF-8. */
    ENCODING("every document", "json.encoding"),
    /** An object does not have a member twice; parsers before a schema keep one of the two. */
    UNIQUE_MEMBERS("every document", "json.duplicate-key"),
    /** Nothing follows the document. */
    NOTHING_AFTER("every document", "json.trailing-content"),
    /** The document is no larger than the reader's limit. */
    SIZE("every document", "json.too-large"),
    /** Nesting and names stay within the reader's limits. */
    DEPTH("every document", "json.limit");

    private final String document;
    private final String code;

    RuleBeyondSchema(String document, String code) {
        this.document = document;
        this.code = code;
    }

    /**
     * The document that the rule is for.
     *
     * @return the name of its schema, or {@code every document}
     */
    public String document() {
        return document;
    }

    /**
     * The code of the problem that the reader reports.
     *
     * @return the code
     */
    public String code() {
        return code;
    }
}
