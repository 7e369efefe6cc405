package io.github.opendspt.model;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Named;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.code.Words;
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

    /** A value is of another kind than its member asks for. */
    public static final Code VALUE_WRONG_TYPE =
            LIST.add("value.wrong-type", "found {0}; expected {1}", Term.class, Term.class);

    /** A number is written as a text. */
    public static final Code VALUE_QUOTED_NUMBER =
            LIST.add("value.quoted-number", "found {0}; expected a whole number, without quotation marks", Found.class);

    /** A text is none of the words that its member takes. */
    public static final Code VALUE_UNKNOWN_WORD =
            LIST.add("value.unknown-word", "found {0}; expected {1}{2}", Found.class, Words.class, Suggestion.class);

    /** A text is no day, or a day is none that documents can write. */
    public static final Code VALUE_NOT_A_DATE =
            LIST.add("value.not-a-date", "found {0}; expected a day of the calendar such as 2026-06-30", Found.class);

    /** There are more of something than its member takes. */
    public static final Code VALUE_TOO_MANY = LIST.add(
            "value.too-many", "the {0} are more than {1}; expected at most that many", String.class, Integer.class);

    /** A member that every such object has is missing. */
    public static final Code VALUE_MISSING =
            LIST.add("value.missing", "the member \'{0}\' is missing from {1}", String.class, String.class);

    /** An object has a member that no such object has. */
    public static final Code VALUE_UNKNOWN_MEMBER = LIST.add(
            "value.unknown-member",
            "expected a member of {0}, but found {1}{2}",
            String.class,
            Found.class,
            Suggestion.class);

    /** A constraint of a host's is broken. */
    public static final Code VALUE_INVALID = LIST.add("value.invalid", "the value is not valid: {0}", String.class);

    /** A text is no edition. */
    public static final Code EDITION_MALFORMED = LIST.add(
            "edition.malformed",
            "found {0}; expected an edition such as 2025-26, two consecutive years{1}",
            Found.class,
            Suggestion.class);

    /** A text is no ODS code. */
    public static final Code ODS_CODE_MALFORMED = LIST.add(
            "ods-code.malformed",
            "found {0}; expected an ODS code of three to twelve capital letters and digits{1}",
            Found.class,
            Suggestion.class);

    /** A text is no ref of the kind that its member asks for. */
    public static final Code REF_MALFORMED = LIST.add(
            "ref.malformed", "found {0}; expected the ref of {2}{1}", Found.class, Suggestion.class, Term.class);

    /** A text is no token of a certificate scheme. */
    public static final Code SCHEME_MALFORMED = LIST.add(
            "scheme.malformed",
            "found {0}; expected a certificate scheme such as cyber-essentials-plus{1}",
            Found.class,
            Suggestion.class);

    /** A text is no checksum. */
    public static final Code CHECKSUM_MALFORMED = LIST.add(
            "checksum.malformed",
            "found {0}; expected sha256: and 64 hexadecimal digits in lower case{1}",
            Found.class,
            Suggestion.class);

    /** A text is no month. */
    public static final Code VALUE_NOT_A_MONTH =
            LIST.add("value.not-a-month", "found {0}; expected a month such as 2026-06", Found.class);

    /** A value is JSON null. */
    public static final Code JSON_NULL =
            LIST.add("json.null", "found null, which no document holds; expected {0}", Term.class);

    /** An object has a member twice. */
    public static final Code JSON_DUPLICATE_KEY =
            LIST.add("json.duplicate-key", "the member {0} appears twice; keep one", Found.class);

    /** The document holds nothing. */
    public static final Code JSON_EMPTY = LIST.add("json.empty", "the document is empty; expected a JSON object");

    /** Something follows the document. */
    public static final Code JSON_TRAILING_CONTENT =
            LIST.add("json.trailing-content", "there is something after the end of the document; expected nothing");

    /** The document ends too early. */
    public static final Code JSON_TRUNCATED = LIST.add("json.truncated", "the document ends in the middle of a value");

    /** The document is no JSON. */
    public static final Code JSON_SYNTAX = LIST.add("json.syntax", "this is not JSON: {0}", Term.class);

    /** Objects and arrays nest too deep. */
    public static final Code JSON_TOO_DEEP =
            LIST.add("json.too-deep", "objects and arrays nest deeper than {0} levels", Integer.class);

    /** The name of a member is too long. */
    public static final Code JSON_NAME_TOO_LONG =
            LIST.add("json.name-too-long", "the name of a member is longer than any that a document has");

    /** The document is not UTF-8. */
    public static final Code JSON_ENCODING = LIST.add("json.encoding", "this is not UTF-8; save the document as UTF-8");

    /** A document given as a text holds half of a surrogate pair. */
    public static final Code JSON_LONE_SURROGATE =
            LIST.add("json.lone-surrogate", "there is half of a surrogate pair, which UTF-8 cannot hold");

    /** The document is too large. */
    public static final Code JSON_TOO_LARGE =
            LIST.add("json.too-large", "the document is larger than {0} bytes", Integer.class);

    /** There are more problems than are reported. */
    public static final Code PROBLEMS_MORE =
            LIST.add("problems.more", "there are more problems than {0}; fix these first", Integer.class);

    /** There are more findings than a result lists. */
    public static final Code FINDINGS_MORE =
            LIST.add("findings.more", "there are {0} further findings; settle these first", Integer.class);

    /** A text is no moment, or a moment is none that documents can write. */
    public static final Code VALUE_NOT_A_MOMENT =
            LIST.add("value.not-a-moment", "found {0}; expected a moment such as 2026-03-02T08:15:00Z", Found.class);

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
            "the scope of {0} is not stated; whether it counts is not known",
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
            Checksum.class,
            Checksum.class);

    /** No requirements of an edition are held: edition, category, and the editions that are held. */
    public static final Code EDITION_NOT_HELD = LIST.add(
            "edition.not-held",
            "no requirements are held for category {1} of {0}; the editions held are {2}. The official workbook lists"
                    + " what is asked: the news page of {0} on the toolkit's site links to it under \"Assertions and"
                    + " evidence items\". Run 'dspt catalogue import WORKBOOK --edition {0} --category {1} --out"
                    + " DIRECTORY/{0}-{1}.json', then add '--catalogue DIRECTORY'; in Java, use Catalogue.with",
            Edition.class,
            Category.class,
            List.class);

    /** Requirements of an edition are held, but not for the category: edition, category, and the categories that are held. */
    public static final Code CATEGORY_NOT_HELD = LIST.add(
            "category.not-held",
            "no requirements are held for category {1} of {0}; the categories held are {2}. The official workbook"
                    + " lists what is asked: the news page of {0} on the toolkit's site links to it under \"Assertions and"
                    + " evidence items\". Run 'dspt catalogue import WORKBOOK --edition {0} --category {1} --out"
                    + " DIRECTORY/{0}-{1}.json', then add '--catalogue DIRECTORY'; in Java, use Catalogue.with",
            Edition.class,
            Category.class,
            List.class);

    /** Only the items that an edition asked are held: edition, category, how many. */
    public static final Code EDITION_ITEMS_ONLY = LIST.add(
            "edition.items-only",
            "of {0} only {2} items that category {1} was asked are held, not which of them were mandatory, so nothing"
                    + " can be scored by them. If you have the official workbook of {0}, run 'dspt catalogue import"
                    + " WORKBOOK --edition {0} --category {1} --out DIRECTORY/{0}-{1}.json', then add '--catalogue"
                    + " DIRECTORY'; in Java, use Catalogue.with",
            Edition.class,
            Category.class,
            Integer.class);
    /** A category is assessed on the CAF-aligned track (section E of the rules). */
    public static final Code CATEGORY_CAF_TRACK = LIST.add(
            "category.caf-track",
            "in {0}, category {1} is assessed on the CAF-aligned track, which asks for outcomes and not for evidence"
                    + " items; use a CAF assessment (dspt-caf-assessment/1)",
            Edition.class,
            Category.class);

    /** An organisation type is assessed on the CAF-aligned track, in a category whose number is not known (rule C5). */
    public static final Code ORGANISATION_CAF_TRACK = LIST.add(
            "organisation.caf-track",
            "in {0}, an organisation of the type {1} is assessed on the CAF-aligned track, which asks for outcomes and"
                    + " not for evidence items; use a CAF assessment (dspt-caf-assessment/1)",
            Edition.class,
            OrganisationType.class);

    /** No category is stated, and nothing is known that decides it. */
    public static final Code CATEGORY_UNDECIDED = LIST.add(
            "category.undecided",
            "no category is stated, and the organisation type {1} does not decide it in {0}; state the category",
            Edition.class,
            OrganisationType.class);

    /** No category is stated, and the organisation type leaves several. */
    public static final Code CATEGORY_UNDECIDED_BETWEEN = LIST.add(
            "category.undecided-between",
            "no category is stated, and in {0} the organisation type {1} may be in any of {2}; state the category",
            Edition.class,
            OrganisationType.class,
            List.class);

    /** No category is stated, and the figures of its size do not settle it (rule C6). */
    public static final Code CATEGORY_UNDECIDED_BY_SIZE = LIST.add(
            "category.undecided-by-size",
            "no category is stated; in {0} the organisation type {1} falls in category {2} with at least {3} staff and"
                    + " a yearly turnover of at least {4} pounds, else in category {5} (rule C6); state the category, or"
                    + " staff and turnover",
            Edition.class,
            OrganisationType.class,
            Category.class,
            Integer.class,
            Long.class,
            Category.class);

    /** An edition is open for publication of which no requirements are held. */
    public static final Code CATALOGUE_EDITION_NOT_HELD = LIST.add(
            "catalogue.edition-not-held",
            "on {0} the edition open for publication is {1}, of which no requirements are held",
            LocalDate.class,
            Edition.class);

    /** An edition may be open for publication of which no requirements are held. */
    public static final Code CATALOGUE_POSSIBLE_EDITION_NOT_HELD = LIST.add(
            "catalogue.possible-edition-not-held",
            "on {0} the edition {1} may be open for publication, of which no requirements are held",
            LocalDate.class,
            Edition.class);

    /** The requirements of an edition that may be open are projected: edition, categories, and the edition before. */
    public static final Code CATALOGUE_EDITION_PROJECTED = LIST.add(
            "catalogue.edition-projected",
            "the requirements of {0} are projected from {2}, since the official list is not held (categories: {1});"
                    + " import the official workbook",
            Edition.class,
            List.class,
            Edition.class);

    /** A day lies beyond every known deadline. */
    public static final Code CATALOGUE_EDITION_UNKNOWN = LIST.add(
            "catalogue.edition-unknown",
            "{0} is beyond every known deadline; an edition may be open of which nothing is known here",
            LocalDate.class);

    /** No outcomes of an edition are held: edition, and the editions that are held. */
    public static final Code CAF_EDITION_NOT_HELD = LIST.add(
            "edition.caf-not-held",
            "no outcomes of the CAF-aligned track are held for {0}; the editions held are {1}; in Java, use"
                    + " CafCatalogue.with",
            Edition.class,
            List.class);

    /** A text is no letter of an objective. */
    public static final Code CAF_LETTER_MALFORMED = LIST.add(
            "caf-outcomes.letter-malformed",
            "found {0}; expected the letter of an objective, A to E{1}",
            Found.class,
            Suggestion.class);

    /** The outcomes of an edition list something twice. */
    public static final Code CAF_OUTCOMES_DUPLICATE =
            LIST.add("caf-outcomes.duplicate", "{0} appears twice in what an edition asks", String.class);

    /** The outcomes of an edition hold something that belongs to what they do not hold. */
    public static final Code CAF_OUTCOMES_ORPHAN =
            LIST.add("caf-outcomes.orphan", "{0} belongs to {1}, which is missing", String.class, String.class);

    /** The checksum of the outcomes of an edition is not that of their content. */
    public static final Code CAF_OUTCOMES_CHECKSUM = LIST.add(
            "caf-outcomes.checksum",
            "the checksum of the outcomes is {0}, but that of their content is {1}: the content was changed without it",
            Checksum.class,
            Checksum.class);

    /** A statement in an export of the government's CAF tool is neither true nor false. */
    public static final Code CAF_TOOL_STATEMENT = LIST.add(
            "caf-tool.statement", "this is not true or false; a statement of {0} is one of them", CafOutcomeRef.class);

    /** A comment in an export of the government's CAF tool is no text. */
    public static final Code CAF_TOOL_COMMENT = LIST.add(
            "caf-tool.comment", "this is not a text; a comment on a statement of {0} is one", CafOutcomeRef.class);

    /** The name of a statement in an export of the government's CAF tool is too long. */
    public static final Code CAF_TOOL_NAME = LIST.add(
            "caf-tool.name",
            "the name of this statement of {0} has more than {1} characters",
            CafOutcomeRef.class,
            Integer.class);

    /** Message and comments of an outcome in an export of the government's CAF tool do not fit into an explanation. */
    public static final Code CAF_TOOL_EXPLANATION = LIST.add(
            "caf-tool.explanation",
            "message and comments of {0} together have more than {1} characters, the most that an explanation holds;"
                    + " shorten them",
            CafOutcomeRef.class,
            Integer.class);

    /** An export of the government's CAF tool speaks of an outcome that the edition does not have (rule E1). */
    public static final Code CAF_TOOL_OTHER_OUTCOME = LIST.add(
            "caf-tool.other-outcome",
            "{0} is not an outcome of {1} and was not taken; the export may be of another version of the framework",
            CafOutcomeRef.class,
            Edition.class);

    /** An export of the government's CAF tool does not give the status of an outcome. */
    public static final Code CAF_TOOL_NO_STATUS = LIST.add(
            "caf-tool.no-status",
            "the export gives no status for {0}, so that no level is stated",
            CafOutcomeRef.class);

    /** The status of an outcome is not confirmed in an export of the government's CAF tool. */
    public static final Code CAF_TOOL_NOT_CONFIRMED = LIST.add(
            "caf-tool.not-confirmed",
            "the status of {0} is not confirmed in the export; it is taken as the stated level. Check it",
            CafOutcomeRef.class);

    /** An export of the government's CAF tool does not hold outcomes of the edition. */
    public static final Code CAF_TOOL_ABSENT = LIST.add(
            "caf-tool.absent", "the export holds nothing for these outcomes of {0}: {1}", Edition.class, List.class);

    /** A day that the times of OSCAL do not reach, and the nearest one that they do. */
    public static final Code OSCAL_DAY_MOVED = LIST.add(
            "oscal.day-moved",
            "OSCAL takes no time on {0}; {1} is written in its place",
            LocalDate.class,
            LocalDate.class);

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
