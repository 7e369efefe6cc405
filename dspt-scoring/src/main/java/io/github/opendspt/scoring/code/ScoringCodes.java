package io.github.opendspt.scoring.code;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Named;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import java.time.LocalDate;
import java.util.List;

/** The codes that this module reports, but for those of {@linkplain ExplanationCodes explanations}, which its list holds too. */
public final class ScoringCodes {

    static final CodeList LIST = CodeList.of("dspt-scoring");

    // What becomes of an answer (rules A6, A7, A8, A38).

    /** An item has a complete answer. */
    public static final Code ANSWER_COMPLETE =
            LIST.add("answer.complete", "{0} is answered ({1})", EvidenceRef.class, AnswerKind.class);

    /** An item has a complete answer that says it does not apply. */
    public static final Code ANSWER_NOT_APPLICABLE = LIST.add(
            "answer.not-applicable",
            "{0} is answered ({1}) and marked as not applicable",
            EvidenceRef.class,
            AnswerKind.class);

    /** An item has no answer. */
    public static final Code ANSWER_NONE = LIST.add("answer.none", "no answer was given to {0}", EvidenceRef.class);

    /** The answer to an item is of another kind than asked: the kind asked, then the kind given. */
    public static final Code ANSWER_WRONG_KIND = LIST.add(
            "answer.wrong-kind",
            "the answer to {0} is of the wrong kind (asked: {1}; given: {2})",
            EvidenceRef.class,
            AnswerKind.class,
            AnswerKind.class);

    /** An item is answered "no". */
    public static final Code ANSWER_NO = LIST.add("answer.no", "{0} is answered \"no\"", EvidenceRef.class);

    /** The text that answers an item is blank. */
    public static final Code ANSWER_BLANK =
            LIST.add("answer.blank", "{0} is answered with a blank text", EvidenceRef.class);

    /** The list of documents that answers an item is empty. */
    public static final Code ANSWER_NO_DOCUMENTS =
            LIST.add("answer.no-documents", "{0} is answered with an empty list of documents", EvidenceRef.class);

    /** The date that answers an item is too early: the date, then the first that counts. */
    public static final Code ANSWER_TOO_EARLY = LIST.add(
            "answer.too-early",
            "{0} is dated {1} but must be dated {2} or later",
            EvidenceRef.class,
            LocalDate.class,
            LocalDate.class);

    /** The review of an answer is overdue: the day by which it was due. */
    public static final Code ANSWER_REVIEW_PASSED = LIST.add(
            "answer.review-passed",
            "the answer to {0} was due for review by {1}, which has passed",
            EvidenceRef.class,
            LocalDate.class);

    // What a person should know about an answer.

    /** An answer was given to a ref that is not asked. */
    public static final Code ANSWER_UNKNOWN_REF = LIST.add(
            "answer.unknown-ref",
            "{0} is not asked of category {1} in {2}; its answer is kept and does not count",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** An exempt item has an answer that is not complete: the schemes that exempt it. */
    public static final Code ANSWER_INCOMPLETE_BESIDE_EXEMPTION = LIST.add(
            "answer.incomplete-beside-exemption",
            "{0} is exempt by {1} and its answer is not complete; the exemption counts, but complete the answer or"
                    + " remove it",
            EvidenceRef.class,
            List.class);

    /** A plan reaches beyond the day until which one is accepted: that day, then the day given. */
    public static final Code ANSWER_PLAN_BEYOND = LIST.add(
            "answer.plan-beyond",
            "a plan is accepted for {0} until {1} only; the answer gives {2}",
            EvidenceRef.class,
            LocalDate.class,
            LocalDate.class);

    /** The date that answers an item lies after the day of the verdict: the date, then that day. */
    public static final Code ANSWER_FUTURE_DATE = LIST.add(
            "answer.future-date",
            "the answer to {0} gives {1}, after {2}",
            EvidenceRef.class,
            LocalDate.class,
            LocalDate.class);

    /** An answer was recorded after the day of the verdict: the day it was recorded, then that day. */
    public static final Code ANSWER_RECORDED_LATER = LIST.add(
            "answer.recorded-later",
            "the answer to {0} is recorded on {1}, after {2}",
            EvidenceRef.class,
            LocalDate.class,
            LocalDate.class);

    /** An item counts only from a day, and its answer is not a date. */
    public static final Code ANSWER_DATE_NOT_SHOWN = LIST.add(
            "answer.date-not-shown",
            "what {0} asks for must be dated {1} or later; its answer is not a date, so this is not shown",
            EvidenceRef.class,
            LocalDate.class);

    /** A plan is accepted for an item until a day, and its answer is not a date. */
    public static final Code ANSWER_PLAN_DATE_NOT_SHOWN = LIST.add(
            "answer.plan-date-not-shown",
            "a plan is accepted for {0} until {1}; its answer is not a date, so whether it is within that day is not"
                    + " shown",
            EvidenceRef.class,
            LocalDate.class);

    /** An item is marked as not applicable, though the item that it depends on is answered "no". */
    public static final Code ANSWER_CONTRADICTS_ANSWER = LIST.add(
            "answer.contradicts-answer",
            "{0} is marked as not applicable although {1} is answered \"no\"; the two contradict each other",
            EvidenceRef.class,
            EvidenceRef.class);

    /** An item is answered with documents, though the item that it depends on is answered "yes". */
    public static final Code ANSWER_DOCUMENTS_IN_DOUBT = LIST.add(
            "answer.documents-in-doubt",
            "{0} is answered with documents although {1} is answered \"yes\"; check that the two agree",
            EvidenceRef.class,
            EvidenceRef.class);

    /** Answers are marked as not applicable where that is not known to be offered (rule A6): the items. */
    public static final Code ANSWER_NOT_APPLICABLE_UNNAMED = LIST.add(
            "answer.not-applicable-unnamed",
            "these answers are marked as not applicable where the explanations of the item are not known to offer that:"
                    + " {0}; they count all the same (rule A6)",
            List.class);

    // Drafts and the publication, which change no verdict (rule A41).

    /** A draft is kept of a ref that is not asked. */
    public static final Code DRAFT_UNKNOWN_REF = LIST.add(
            "draft.unknown-ref",
            "{0} is not asked of category {1} in {2}; its draft is kept and is offered nowhere",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** A draft is kept beside an answer. */
    public static final Code DRAFT_BESIDE_ANSWER = LIST.add(
            "draft.beside-answer",
            "{0} has an answer and a draft; the answer counts, so remove the draft when it is no longer needed",
            EvidenceRef.class);

    /** The publication lies after the day of the verdict: its day, then that day. */
    public static final Code PUBLICATION_FUTURE = LIST.add(
            "publication.future",
            "the publication is dated {0}, after {1}; check the day",
            LocalDate.class,
            LocalDate.class);

    /** The publication lies on a day on which the edition was not open: its day, the edition. */
    public static final Code PUBLICATION_NOT_OPEN = LIST.add(
            "publication.not-open",
            "the publication is dated {0}, when {1} was not open for publication (rule B3a); check the day and the"
                    + " edition",
            LocalDate.class,
            Edition.class);

    /** The type cannot have published the status: status, type, edition. */
    public static final Code PUBLICATION_STATUS = LIST.add(
            "publication.status",
            "the publication is stated as {0}, which no route gives to the type {1} in {2} on its day; check the status"
                    + " and the type (rules A15 and A16)",
            Status.class,
            OrganisationType.class,
            Edition.class);

    // Certificates.

    /** Whether an item is exempt is not known: the schemes that may exempt it. */
    public static final Code CREDIT_UNDETERMINED = LIST.add(
            "credit.undetermined",
            "whether {0} is exempt by {1} is not known; find that out, or answer the item",
            EvidenceRef.class,
            List.class);

    /** A host's own credit comes without reasons. */
    public static final Code CREDIT_UNEXPLAINED = LIST.add(
            "credit.unexplained",
            "the certificates make {0} {1}, without saying why",
            EvidenceRef.class,
            CreditOutcome.class);

    // Confirmations (rule A1).

    /** An assertion is not confirmed. */
    public static final Code CONFIRMATION_NONE = LIST.add(
            "confirmation.none",
            "assertion {0} is not confirmed; a responsible person (for example the SIRO) has to confirm it",
            AssertionRef.class);

    /** The confirmation of an assertion counts later: its day, then the day of the verdict. */
    public static final Code CONFIRMATION_FUTURE = LIST.add(
            "confirmation.future",
            "the confirmation of assertion {0} is dated {1}, after {2}; it does not count yet",
            AssertionRef.class,
            LocalDate.class,
            LocalDate.class);

    /** An assertion is confirmed while mandatory items under it are outstanding. */
    public static final Code CONFIRMATION_BEFORE_COMPLETE = LIST.add(
            "confirmation.before-complete",
            "assertion {0} is confirmed, but not all of its mandatory items are complete",
            AssertionRef.class);

    /** The answers under an assertion have changed after it was confirmed: the day of the confirmation. */
    public static final Code CONFIRMATION_CHANGED_SINCE = LIST.add(
            "confirmation.changed-since",
            "{0} was confirmed on {1}, and its answers have changed since; it counts, but confirm it again",
            AssertionRef.class,
            LocalDate.class);

    /** An assertion is confirmed that the requirement set does not hold. */
    public static final Code CONFIRMATION_UNKNOWN_ASSERTION = LIST.add(
            "confirmation.unknown-assertion",
            "there is no assertion {0} for category {1} in {2}; its confirmation is kept and does not count",
            AssertionRef.class,
            Category.class,
            Edition.class);

    // Requirement sets (section H, rules A39 and A40).

    /** The official list is not held; what is held was put together from several sources. */
    public static final Code REQUIREMENTS_PROVISIONAL = LIST.add(
            "requirements.provisional",
            "the official list of {0} for category {1} is not held, and these requirements are put together from"
                    + " several sources; import the official workbook",
            Edition.class,
            Category.class);

    /** The official list is not held; what is held is that of the edition before. */
    public static final Code REQUIREMENTS_PROJECTED = LIST.add(
            "requirements.projected",
            "the official list of {0} is not held, and these requirements are assumed unchanged from {1}; import the"
                    + " official workbook",
            Edition.class,
            Edition.class);

    /** The host takes a set that is not complete as it is. */
    public static final Code REQUIREMENTS_ACCEPTED = LIST.add(
            "requirements.accepted",
            "the requirements of {0} for category {1} are {2}, and this verdict was asked to take them as they are",
            Edition.class,
            Category.class,
            Completeness.class);

    /** The days in dated clauses are those of the edition before (rule A40): the items, the edition, the edition before. */
    public static final Code REQUIREMENTS_CLAUSES_ASSUMED = LIST.add(
            "requirements.clauses-assumed",
            "the days in the dated clauses of these items are those of {2} and may have moved in {1}: {0}; see the"
                    + " official workbook (rule A40)",
            List.class,
            Edition.class,
            Edition.class);

    /** An item is in the set only because it closes a total that the sources state. */
    public static final Code REQUIREMENTS_CANDIDATE = LIST.add(
            "requirements.candidate",
            "{0} is in these requirements only because it closes a total that the sources state; see in the official"
                    + " workbook whether it is asked, or answer it",
            EvidenceRef.class);

    /** Fewer mandatory items are held than the sources state: how many are held, and how many are stated. */
    public static final Code REQUIREMENTS_MANDATORY_MISSING = LIST.add(
            "requirements.mandatory-missing",
            "{0} of the stated {1} items mandatory for Standards Met are held",
            Integer.class,
            Integer.class);

    /** Fewer items of the reduced list are held than the sources state: how many are held, and how many are stated. */
    public static final Code REQUIREMENTS_REDUCED_LIST_MISSING = LIST.add(
            "requirements.reduced-list-missing",
            "{0} of the stated {1} items of the reduced list for Approaching Standards are held",
            Integer.class,
            Integer.class);

    // What keeps a status open.

    /** The requirement set holds no mandatory item. */
    public static final Code STATUS_NOTHING_MANDATORY = LIST.add(
            "status.undetermined-nothing-mandatory",
            "the requirement set holds no mandatory item, so what Standards Met takes is not known");

    /** The requirement set is of the CAF-aligned track. */
    public static final Code STATUS_TRACK = LIST.add(
            "status.undetermined-track",
            "on the CAF-aligned track Standards Met depends on the level of each outcome (rule E7), which this"
                    + " requirement set does not hold");

    /** Whether Standards Exceeded is reached is not known. */
    public static final Code STATUS_EXCEEDED = LIST.add(
            "status.undetermined-exceeded",
            "Standards Exceeded takes a current Cyber Essentials Plus certificate of the whole organisation (rule"
                    + " A12), and whether there is one is not known");

    /** Whether an approved plan gives Approaching Standards is not known. */
    public static final Code STATUS_REVIEWED_ROUTE = LIST.add(
            "status.undetermined-reviewed-route",
            "whether an approved improvement plan gives Approaching Standards to the type {0} in {1} is not known"
                    + " (rule A15)",
            OrganisationType.class,
            Edition.class);

    /** Whether the type may publish the reduced list is not known. */
    public static final Code STATUS_SELF_PUBLISHED_ROUTE = LIST.add(
            "status.undetermined-self-published-route",
            "whether the type {0} may publish the reduced list as Approaching Standards in {1} is not known (rules A16"
                    + " and A29)",
            OrganisationType.class,
            Edition.class);

    /** The status of the last publication is not stated. */
    public static final Code STATUS_PREVIOUS = LIST.add(
            "status.undetermined-previous-status",
            "the reduced list may be published as Approaching Standards once only (rule A28), and the status of the"
                    + " last publication is not stated");

    /** Which items are on the reduced list is not known: how many are held. */
    public static final Code STATUS_REDUCED_LIST = LIST.add(
            "status.undetermined-reduced-list",
            "which items are on the reduced list for Approaching Standards is not known for certain (rules A16 and"
                    + " A39); {0} are held",
            Integer.class);

    // Edition and category (sections B and C).

    /** A deadline is only likely. */
    public static final Code EDITION_DEADLINE_LIKELY = LIST.add(
            "edition.deadline-likely",
            "that {0} is the deadline is probable, not confirmed; check it before you rely on it",
            LocalDate.class);

    /** The day of the verdict, the last day on which publications were seen, and the edition. */
    public static final Code EDITION_CLOSED = LIST.add(
            "edition.closed",
            "{0} is after {1}, the last day on which publications for {2} were seen",
            LocalDate.class,
            LocalDate.class,
            Edition.class);

    /** The day of the verdict, the deadline, and the edition. */
    public static final Code EDITION_AFTER_DEADLINE = LIST.add(
            "edition.after-deadline",
            "{0} is after {1}, the deadline of {2}; late publications count for it until the next edition opens (rule"
                    + " B3)",
            LocalDate.class,
            LocalDate.class,
            Edition.class);

    /** The day of the verdict, the first day on which publications were seen, and the edition. */
    public static final Code EDITION_NOT_OPEN = LIST.add(
            "edition.not-open",
            "{0} is before {1}, the first day on which publications for {2} were seen",
            LocalDate.class,
            LocalDate.class,
            Edition.class);

    /** The category that is judged by, the type, and the category that it falls in. */
    public static final Code CATEGORY_MISMATCH = LIST.add(
            "category.mismatch",
            "the organisation is scored as category {0}, but the type {1} falls in category {2} in {3}",
            Category.class,
            OrganisationType.class,
            Category.class,
            Edition.class);

    /** The staff and turnover of the organisation place it in another category (rule C6). */
    public static final Code CATEGORY_SIZE_MISMATCH = LIST.add(
            "category.size-mismatch",
            "the organisation is scored as category {0}, but its staff and turnover place it in category {1} in {2}"
                    + " (rule C6)",
            Category.class,
            Category.class,
            Edition.class);

    // Documents of this module.

    /** A blocker or plan row concerns a ref of a kind that does not fit its own. */
    public static final Code BLOCKER_OTHER_KIND =
            LIST.add("blocker.other-kind", "a blocker of the kind {0} does not concern {1}", Term.class, FormRef.class);

    /** A plan row is listed under a standard that it does not belong to. */
    public static final Code PLAN_OTHER_STANDARD =
            LIST.add("plan.other-standard", "row {0} is listed under standard {1}", FormRef.class, Integer.class);

    /** A plan holds two rows for one ref. */
    public static final Code PLAN_DUPLICATE_ROW =
            LIST.add("plan.duplicate-row", "there are two rows for {0}; keep one", FormRef.class);

    /** A plan holds two rows on the requirements. */
    public static final Code PLAN_DUPLICATE_REQUIREMENTS =
            LIST.add("plan.duplicate-requirements", "there are two rows on the requirements; keep one");

    /** A plan row that concerns no ref is listed under a standard. */
    public static final Code PLAN_ROW_WITHOUT_STANDARD = LIST.add(
            "plan.row-without-standard",
            "a row on the requirements is listed under standard {0}; it belongs to none",
            Integer.class);

    /** A plan holds two rows of one priority. */
    public static final Code PLAN_DUPLICATE_PRIORITY =
            LIST.add("plan.duplicate-priority", "two rows have the priority {0}", Integer.class);

    /** A rollover's item lacks a ref, or has one too many, in the edition before. */
    public static final Code ROLLOVER_BEFORE = LIST.add(
            "rollover.before", "whether an item has a ref before does not fit what becomes of it: {0}", Term.class);

    /** A rollover's item lacks a ref, or has one too many, in the edition after. */
    public static final Code ROLLOVER_AFTER = LIST.add(
            "rollover.after", "whether an item has a ref after does not fit what becomes of it: {0}", Term.class);

    /** A blocker or plan row does not say what it concerns. */
    public static final Code BLOCKER_WITHOUT_REF =
            LIST.add("blocker.without-ref", "a blocker of the kind {0} has to say what it concerns", Term.class);

    // What the coming months bring.

    /** A certificate begins. */
    public static final Code FORECAST_CERTIFICATE_BEGINS =
            LIST.add("forecast.certificate-begins", "{0} begins on {1}", Named.class, LocalDate.class);

    /** A certificate lapses: the first day without it. */
    public static final Code FORECAST_CERTIFICATE_LAPSES =
            LIST.add("forecast.certificate-lapses", "{0} lapses on {1}", Named.class, LocalDate.class);

    /** The version of a certificate stops counting (rule D10): scheme, version, the first day. */
    public static final Code FORECAST_VERSION_WITHDRAWN = LIST.add(
            "forecast.version-withdrawn",
            "{0} certificates of version {1} no longer count from {2}",
            Named.class,
            String.class,
            LocalDate.class);

    /** What happens on the day happens before the deadline of the edition. */
    public static final Code FORECAST_BEFORE_DEADLINE = LIST.add(
            "forecast.before-deadline", "this is before the deadline of {0}, {1}", Edition.class, LocalDate.class);

    /** What certificates exempt changes by itself. */
    public static final Code FORECAST_CREDIT =
            LIST.add("forecast.credit", "what certificates exempt changes on {0}", LocalDate.class);

    /** A day that answers name has come. */
    public static final Code FORECAST_ANSWER_DATE = LIST.add(
            "forecast.answer-date", "the day named in the answers to {0} has come: {1}", List.class, LocalDate.class);

    /** The review of answers is overdue. */
    public static final Code FORECAST_REVIEW_PASSED =
            LIST.add("forecast.review-passed", "the review of {0} was due by {1}", List.class, LocalDate.class);

    /** The day has come of which evidence for items speaks. */
    public static final Code FORECAST_EVIDENCE_BEGINS = LIST.add(
            "forecast.evidence-begins", "the day of the evidence for {0} has come: {1}", List.class, LocalDate.class);

    /** Evidence for items runs out: the first day on which newer is needed. */
    public static final Code FORECAST_EVIDENCE_ENDS = LIST.add(
            "forecast.evidence-ends", "newer evidence for {0} is needed from {1}", List.class, LocalDate.class);

    /** Confirmations begin to count. */
    public static final Code FORECAST_CONFIRMATION =
            LIST.add("forecast.confirmation", "the confirmation of {0} counts from {1}", List.class, LocalDate.class);

    /** The publication that is stated takes place: its status, its day. */
    public static final Code FORECAST_PUBLICATION =
            LIST.add("forecast.publication", "the publication as {0} is dated {1}", Status.class, LocalDate.class);

    /** The improvement plan is submitted. */
    public static final Code FORECAST_PLAN_SUBMITTED =
            LIST.add("forecast.plan-submitted", "the improvement plan is submitted on {0}", LocalDate.class);

    /** The improvement plan is approved. */
    public static final Code FORECAST_PLAN_APPROVED =
            LIST.add("forecast.plan-approved", "the improvement plan is approved on {0}", LocalDate.class);

    /** The edition opens. */
    public static final Code FORECAST_EDITION_OPENS = LIST.add(
            "forecast.edition-opens", "publications for {0} are open from {1}", Edition.class, LocalDate.class);

    /** Whether one can publish for the edition was not certain the day before, and is. */
    public static final Code FORECAST_EDITION_OPEN = LIST.add(
            "forecast.edition-open", "{0} is certainly open for publication on {1}", Edition.class, LocalDate.class);

    /** The deadline of the edition has passed. */
    public static final Code FORECAST_DEADLINE =
            LIST.add("forecast.deadline", "the deadline of {0} was {1}", Edition.class, LocalDate.class);

    /** The last publications for the edition were seen the day before. */
    public static final Code FORECAST_EDITION_CLOSES = LIST.add(
            "forecast.edition-closes", "publications for {0} were last seen on {1}", Edition.class, LocalDate.class);

    /** The reduced list may be published (rule A16). */
    public static final Code FORECAST_SELF_PUBLISHED_FROM = LIST.add(
            "forecast.self-published-from",
            "the reduced list may be published as Approaching Standards from {0} (rule A16)",
            LocalDate.class);

    /** Items become outstanding: how many, and how many of them are mandatory. */
    public static final Code FORECAST_OUTSTANDING = LIST.add(
            "forecast.outstanding",
            "items that become outstanding: {0}, of which mandatory: {1}",
            Integer.class,
            Integer.class);

    /** Items become undetermined: how many, and how many of them are mandatory. */
    public static final Code FORECAST_UNDETERMINED = LIST.add(
            "forecast.undetermined",
            "items that become undetermined: {0}, of which mandatory: {1}",
            Integer.class,
            Integer.class);

    /** Items are settled: how many, and how many of them are mandatory. */
    public static final Code FORECAST_SETTLED = LIST.add(
            "forecast.settled", "items that are settled: {0}, of which mandatory: {1}", Integer.class, Integer.class);

    /** Items stay complete on other grounds: how many, and how many of them are mandatory. */
    public static final Code FORECAST_OTHER_GROUNDS = LIST.add(
            "forecast.other-grounds",
            "items that stay complete on other grounds: {0}, of which mandatory: {1}",
            Integer.class,
            Integer.class);

    /** Confirmations are no longer outstanding: how many. */
    public static final Code FORECAST_CONFIRMED =
            LIST.add("forecast.confirmed", "confirmations that are no longer outstanding: {0}", Integer.class);

    /** The certain status falls. */
    public static final Code FORECAST_STATUS_FALLS =
            LIST.add("forecast.status-falls", "the status falls from {0} to {1}", Status.class, Status.class);

    /** The certain status rises. */
    public static final Code FORECAST_STATUS_RISES =
            LIST.add("forecast.status-rises", "the status rises from {0} to {1}", Status.class, Status.class);

    /** The possible status falls. */
    public static final Code FORECAST_POSSIBLE_STATUS_FALLS = LIST.add(
            "forecast.possible-status-falls", "the possible status falls from {0} to {1}", Status.class, Status.class);

    /** The possible status rises. */
    public static final Code FORECAST_POSSIBLE_STATUS_RISES = LIST.add(
            "forecast.possible-status-rises", "the possible status rises from {0} to {1}", Status.class, Status.class);

    /** What changes concerns a new publication only, not the one that was made (rule A41): its status, its day. */
    public static final Code FORECAST_NEW_PUBLICATION_ONLY = LIST.add(
            "forecast.new-publication-only",
            "this changes what a new publication would be, not the one as {0} of {1}",
            Status.class,
            LocalDate.class);

    /** A forecast ends before it begins: its first day, its last. */
    public static final Code FORECAST_UNTIL_BEFORE_FROM = LIST.add(
            "forecast.until-before-from",
            "the last day, {1}, is before the first, {0}",
            LocalDate.class,
            LocalDate.class);

    /** A day is outside the span of a forecast: the day, the first of the span, the last. */
    public static final Code FORECAST_DAY_OUTSIDE = LIST.add(
            "forecast.day-outside",
            "{0} is not after {1} and up to {2}",
            LocalDate.class,
            LocalDate.class,
            LocalDate.class);

    /** Days of a forecast are not in order: a day, the one that follows. */
    public static final Code FORECAST_DAYS_OUT_OF_ORDER = LIST.add(
            "forecast.days-out-of-order",
            "{1} follows {0}; days are in order, each once",
            LocalDate.class,
            LocalDate.class);

    // What to be reminded of.

    /** A check-in without a share of answers. */
    public static final Code REMINDER_CHECK_IN =
            LIST.add("reminder.check-in", "score the assessment, and see what has changed");

    /** A check-in with a share of the answers that have no review of their own. */
    public static final Code REMINDER_CHECK_IN_SHARE = LIST.add(
            "reminder.check-in-share",
            "score the assessment, see what has changed, and look again at these answers: {0}",
            List.class);

    /** A review is due. */
    public static final Code REMINDER_REVIEW =
            LIST.add("reminder.review", "the review of {0} is due by {1}", List.class, LocalDate.class);

    /** A review is overdue. */
    public static final Code REMINDER_OVERDUE = LIST.add(
            "reminder.overdue", "the review of {0} was due by {1}, which has passed", List.class, LocalDate.class);

    /** A certificate is to be renewed (rule D24): scheme, its last day, how many items its end changes. */
    public static final Code REMINDER_CERTIFICATE = LIST.add(
            "reminder.certificate",
            "{0} is valid until {1}; items that its end changes: {2}",
            Named.class,
            LocalDate.class,
            Integer.class);

    /** A certificate is to be renewed, since Standards Exceeded rests on it (rules A12 and D24). */
    public static final Code REMINDER_CERTIFICATE_EXCEEDED = LIST.add(
            "reminder.certificate-exceeded",
            "{0} is valid until {1}; items that its end changes: {2}; Standards Exceeded depends on it",
            Named.class,
            LocalDate.class,
            Integer.class);

    /** The time in which a plan is accepted for an item ends (rule A38). */
    public static final Code REMINDER_PLAN_UNTIL = LIST.add(
            "reminder.plan-until", "a plan is accepted for {0} until {1} only", EvidenceRef.class, LocalDate.class);

    /** Evidence runs out. */
    public static final Code REMINDER_EVIDENCE =
            LIST.add("reminder.evidence", "evidence for {0} is valid until {1}", List.class, LocalDate.class);

    /** The deadline of the edition is near. */
    public static final Code REMINDER_DEADLINE =
            LIST.add("reminder.deadline", "the deadline of {0} is {1}", Edition.class, LocalDate.class);

    /** The probable deadline of the edition is near. */
    public static final Code REMINDER_LIKELY_DEADLINE = LIST.add(
            "reminder.likely-deadline",
            "the deadline of {0} is probably {1}; it is not confirmed",
            Edition.class,
            LocalDate.class);

    /** Work that takes long has to begin (our advice): item, weeks, deadline. */
    public static final Code REMINDER_LEAD_TIME = LIST.add(
            "reminder.lead-time",
            "{0} takes about {1} weeks; begin now to be ready by {2} (our advice)",
            EvidenceRef.class,
            Integer.class,
            LocalDate.class);

    /** Work takes longer than there is until the deadline (our advice): item, weeks, deadline. */
    public static final Code REMINDER_LEAD_TIME_SHORT = LIST.add(
            "reminder.lead-time-short",
            "{0} takes about {1} weeks, and {2} is nearer than that; begin at once (our advice)",
            EvidenceRef.class,
            Integer.class,
            LocalDate.class);

    /** A row of the plan is due. */
    public static final Code REMINDER_TASK = LIST.add("reminder.task", "{0} is due by {1}", Ref.class, LocalDate.class);

    /** The next edition opens: roll the assessment over. */
    public static final Code REMINDER_NEXT_EDITION =
            LIST.add("reminder.next-edition", "{0} opens; roll the assessment over to it", Edition.class);

    /** The next edition probably opens: roll the assessment over. */
    public static final Code REMINDER_LIKELY_NEXT_EDITION = LIST.add(
            "reminder.likely-next-edition", "{0} has probably opened; roll the assessment over to it", Edition.class);

    private ScoringCodes() {}

    /**
     * Every code of this module.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        ExplanationCodes.load();
        RolloverCodes.load();
        PlanCodes.load();
        EvidenceCodes.load();
        HeadlineCodes.load();
        ExportCodes.load();
        RegisterComparisonCodes.load();
        return LIST;
    }
}
