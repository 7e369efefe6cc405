package io.github.opendspt.scoring.code;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.requirement.AnswerKind;
import java.time.LocalDate;

/**
 * The codes of explanations: what was asked, which rule applied, and what to do. They are on the
 * {@linkplain ScoringCodes#list() list} of the module.
 */
public final class ExplanationCodes {

    private static final CodeList LIST = ScoringCodes.LIST;

    // What was asked.

    /** An item is mandatory for Standards Met. */
    public static final Code ITEM_MANDATORY = LIST.add(
            "item.mandatory",
            "{0} is mandatory for Standards Met in category {1} of {2}",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** Whether an item is mandatory for Standards Met is not known. */
    public static final Code ITEM_CANDIDATE = LIST.add(
            "item.candidate",
            "whether {0} is mandatory for Standards Met in category {1} of {2} is not known (rule A39)",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** An item is optional for Standards Met. */
    public static final Code ITEM_OPTIONAL = LIST.add(
            "item.optional",
            "{0} is optional for Standards Met in category {1} of {2}",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** An item is on the reduced list. */
    public static final Code ITEM_REDUCED_LIST =
            LIST.add("item.reduced-list", "{0} is on the reduced list for Approaching Standards", EvidenceRef.class);

    /** The assertion of an item. */
    public static final Code ITEM_ASSERTION =
            LIST.add("item.assertion", "{0} belongs to assertion {1}", EvidenceRef.class, AssertionRef.class);

    /** An item is not asked. */
    public static final Code ITEM_NOT_ASKED = LIST.add(
            "item.not-asked",
            "{0} is not asked of category {1} in {2}",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** The kind of answer that an item takes. */
    public static final Code ITEM_TAKES =
            LIST.add("item.takes", "{0} takes this kind of answer: {1}", EvidenceRef.class, AnswerKind.class);

    /** An item takes an answer of any kind. */
    public static final Code ITEM_TAKES_ANY = LIST.add(
            "item.takes-any", "{0} takes an answer of any kind, since the sources do not say which", EvidenceRef.class);

    /** The day from which an item counts. */
    public static final Code ITEM_NOT_BEFORE = LIST.add(
            "item.not-before",
            "what {0} asks for must be dated {1} or later (rule A38)",
            EvidenceRef.class,
            LocalDate.class);

    /** The day until which a plan is accepted for an item. */
    public static final Code ITEM_PLAN_UNTIL = LIST.add(
            "item.plan-until",
            "a resourced plan is accepted for {0} until {1} (rule A38)",
            EvidenceRef.class,
            LocalDate.class);

    /** The item that an item depends on. */
    public static final Code ITEM_DEPENDS_ON = LIST.add(
            "item.depends-on",
            "what {0} asks for depends on the answer to {1} (rule A37)",
            EvidenceRef.class,
            EvidenceRef.class);

    /** An item that is ticked may not apply. */
    public static final Code ITEM_MAY_NOT_APPLY_TICK = LIST.add(
            "item.may-not-apply-tick",
            "if {0} does not apply, tick it and say so in the comment (rule A6)",
            EvidenceRef.class);

    /** An item that is answered in words may not apply. */
    public static final Code ITEM_MAY_NOT_APPLY_TEXT = LIST.add(
            "item.may-not-apply-text", "if {0} does not apply, say so in the answer (rule A6)", EvidenceRef.class);

    // Which rule applied.

    /** A complete answer completes an item. */
    public static final Code RULE_COMPLETE = LIST.add(
            "rule.complete",
            "a complete answer of the kind that was asked completes an item (rule A7); what it says is the organisation's"
                    + " own declaration (rule A8)");

    /** Not applicable is a completion. */
    public static final Code RULE_NOT_APPLICABLE =
            LIST.add("rule.not-applicable", "saying that an item does not apply is a normal completion (rule A6)");

    /** An item that is both answered and exempt counts once. */
    public static final Code RULE_ANSWERED_AND_EXEMPT =
            LIST.add("rule.answered-and-exempt", "an item that is also exempt counts once, as answered (rule A4)");

    /** An exemption completes an item. */
    public static final Code RULE_EXEMPT = LIST.add(
            "rule.exempt", "an item that a certificate exempts counts as complete, whatever was answered (rule A4)");

    /** An exemption that is not known does not count. */
    public static final Code RULE_UNDETERMINED = LIST.add(
            "rule.undetermined",
            "where it is not known whether a certificate exempts an item, the item counts only for the status that is"
                    + " possible (rule D20)");

    /** A candidate that is not complete does not count. */
    public static final Code RULE_CANDIDATE = LIST.add(
            "rule.candidate",
            "where it is not known whether an item is asked at all, an incomplete answer counts only for the status that is"
                    + " possible (rule A39)");

    /** An item takes an answer. */
    public static final Code RULE_UNANSWERED =
            LIST.add("rule.unanswered", "an item without an answer is not complete (rule A7)");

    /** An answer takes content. */
    public static final Code RULE_EMPTY =
            LIST.add("rule.empty", "an answer with nothing in it does not complete an item (rule A7)");

    /** An answer is of one kind. */
    public static final Code RULE_ONE_KIND =
            LIST.add("rule.one-kind", "an answer is exactly one of a tick, a text, documents or a date (rule A7)");

    /** An answer is of the kind asked. */
    public static final Code RULE_RIGHT_KIND =
            LIST.add("rule.right-kind", "an answer of another kind than asked does not complete an item (rule A7)");

    /** "No" completes nothing. */
    public static final Code RULE_NO = LIST.add(
            "rule.no",
            "a tick left unticked, or \"no\", does not complete an item (rule A7), also where it is marked as not"
                    + " applicable (rule A6)");

    /** A blank text completes nothing. */
    public static final Code RULE_BLANK = LIST.add("rule.blank", "a blank text does not complete an item (rule A7)");

    /** No documents complete nothing. */
    public static final Code RULE_NO_DOCUMENTS =
            LIST.add("rule.no-documents", "without a document an item that takes documents is not complete (rule A7)");

    /** Dated clauses. */
    public static final Code RULE_TOO_EARLY = LIST.add(
            "rule.too-early",
            "where an item has a dated clause, what was done before that day does not count (rule A38)");

    /** Strict freshness. */
    public static final Code RULE_REVIEW_PASSED = LIST.add(
            "rule.review-passed",
            "strict freshness was asked for, by which an answer whose review has passed does not count");

    /** An item that is not asked does not count. */
    public static final Code RULE_NOT_ASKED = LIST.add(
            "rule.not-asked",
            "an item that a category is not asked does not apply and is not counted (rule A3); the same ref may ask"
                    + " something else in another category or edition (rule A35)");

    // What to do.

    /** Nothing to do. */
    public static final Code ADVICE_NOTHING = LIST.add("advice.nothing", "there is nothing to do for the item");

    /** Keep the certificate. */
    public static final Code ADVICE_KEEP_CERTIFICATE = LIST.add(
            "advice.keep-certificate",
            "keep the certificate current until you publish; there is nothing else to do for the item");

    /** Confirm the assertion. */
    public static final Code ADVICE_CONFIRM =
            LIST.add("advice.confirm", "assertion {0} still has to be confirmed (rule A1)", AssertionRef.class);

    /** Find out about an exemption. */
    public static final Code ADVICE_FIND_OUT =
            LIST.add("advice.find-out", "find out whether the item is exempt, or answer it");

    /** Find out whether an item is asked. */
    public static final Code ADVICE_IMPORT =
            LIST.add("advice.import", "import the official workbook to see whether the item is asked, or answer it");

    /** Answer it. */
    public static final Code ADVICE_ANSWER = LIST.add("advice.answer", "answer the item");

    /** Answer it with one kind. */
    public static final Code ADVICE_ONE_KIND =
            LIST.add("advice.one-kind", "keep the one kind of answer that the item takes");

    /** Answer it with the kind that was asked. */
    public static final Code ADVICE_RIGHT_KIND =
            LIST.add("advice.right-kind", "answer the item with the kind of answer that it takes");

    /** Put it in place. */
    public static final Code ADVICE_PUT_IN_PLACE =
            LIST.add("advice.put-in-place", "put in place what the item asks for, then tick it");

    /** Write the text. */
    public static final Code ADVICE_WRITE = LIST.add("advice.write", "write the text");

    /** Name a document. */
    public static final Code ADVICE_NAME_DOCUMENT = LIST.add("advice.name-document", "name at least one document");

    /** Do it again. */
    public static final Code ADVICE_DO_AGAIN = LIST.add("advice.do-again", "do it again and give the new date");

    /** Review it. */
    public static final Code ADVICE_REVIEW =
            LIST.add("advice.review", "review the answer and set the day of the next review");

    /** An answer to a foreign ref. */
    public static final Code ADVICE_FOREIGN_ANSWER = LIST.add(
            "advice.foreign-answer",
            "see whether the answer belongs to another ref, category or edition; otherwise remove it");

    /** The item is outstanding for Standards Met. */
    public static final Code ADVICE_FOR_MET =
            LIST.add("advice.for-met", "until then it is outstanding for Standards Met (rule A1)");

    /** The item keeps Standards Met from being certain. */
    public static final Code ADVICE_FOR_CERTAINTY =
            LIST.add("advice.for-certainty", "until then Standards Met is not certain (rule A1)");

    /** The item is outstanding for the reduced list. */
    public static final Code ADVICE_FOR_REDUCED_LIST = LIST.add(
            "advice.for-reduced-list",
            "until then the reduced list for Approaching Standards is not complete (rule A16)");

    /** The item changes nothing. */
    public static final Code ADVICE_OPTIONAL =
            LIST.add("advice.optional", "it is optional, so the status is the same either way (rule A2)");

    private ExplanationCodes() {}

    /** Has this class initialised, so that the list holds its codes. */
    static void load() {}
}
