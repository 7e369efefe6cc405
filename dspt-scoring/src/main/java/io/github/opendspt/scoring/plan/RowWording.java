package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ExplanationCodes;
import io.github.opendspt.scoring.code.PlanCodes;
import io.github.opendspt.scoring.explanation.ItemClauses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a row says what to do, what to know before, and why it has its place. */
final class RowWording {

    /** What the row on the requirements is about. */
    static final String REQUIREMENTS = "The official list of items";

    private RowWording() {}

    /** A39. */
    static String importWorkbook(RequirementSet requirements) {
        return "Import the official workbook of " + requirements.edition() + ", then make this plan again.";
    }

    static String action(ItemResult item, EvidenceItem asked) {
        String ref = item.ref().toString();
        Advice advice = asked.advice();
        if (item.state() == ItemState.UNDETERMINED) {
            return (asked.candidate()
                            ? "See in the official workbook whether " + ref + " is asked, or answer it"
                            : "Find out what is not known of the certificate, or answer " + ref)
                    + with(asked.answerKind());
        }
        return switch (item.shortfall().orElse(AnswerShortfall.UNANSWERED)) {
            case UNANSWERED -> advice == null ? "Answer " + ref + with(asked.answerKind()) : advice.action();
            case SAYS_NO ->
                advice == null
                        ? "Put in place what " + ref + " asks for, then tick it."
                        : advice.action() + " Then tick " + ref + ".";
            case NO_KIND, WRONG_KIND -> "Answer " + ref + with(asked.answerKind());
            case SEVERAL_KINDS -> "Keep one answer to " + ref + with(asked.answerKind());
            case BLANK -> "Write the text of " + ref + ".";
            case NO_DOCUMENTS -> "Name at least one document for " + ref + ".";
            case TOO_EARLY -> "Do again what " + ref + " asks for, and give the new date.";
            case REVIEW_PASSED -> "Review the answer to " + ref + " and set the next review.";
        };
    }

    private static String with(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> " with a tick.";
            case TEXT -> " with a text.";
            case DOCUMENT -> " with a document: uploaded, linked, or where it is kept.";
            case DATE -> " with a date.";
            case UNKNOWN -> ".";
        };
    }

    static String confirm(AssertionRef ref, @Nullable Confirmation confirmation) {
        String action = "Have a responsible person confirm assertion " + ref;
        return confirmation == null
                ? action + "."
                : action + Code.render(" on the day, or wait until {0}.", List.of(confirmation.on()));
    }

    /** A6, A7, A37 and A38: what the item takes, and its clauses. */
    static List<Reason> notes(EvidenceItem asked) {
        List<Reason> notes = new ArrayList<>();
        if (asked.answerKind() != AnswerKind.UNKNOWN) {
            notes.add(Reason.of(ExplanationCodes.ITEM_TAKES, asked.ref(), asked.answerKind()));
        }
        notes.addAll(ItemClauses.of(asked));
        return notes;
    }

    static List<Reason> why(
            Planning.Draft draft,
            EvidenceItem asked,
            @Nullable EvidenceRef dependsOn,
            Collection<EvidenceRef> unlocked) {
        List<Reason> why = new ArrayList<>();
        why.add(
                switch (draft.step()) {
                    case BEGIN_EARLY -> whyEarly(draft, asked, unlocked);
                    case UNLOCK -> Reason.of(PlanCodes.UNLOCKS, List.copyOf(unlocked));
                    case PUT_IN_PLACE -> Reason.of(PlanCodes.PUT_IN_PLACE);
                    case FINISH -> Reason.of(PlanCodes.FINISH);
                    case FIND_OUT -> Reason.of(PlanCodes.FIND_OUT);
                    case IMPORT, ANSWER, ANSWER_OR_CERTIFY, CONFIRM ->
                        draft.exemptBy().isEmpty()
                                ? Reason.of(PlanCodes.ANSWER)
                                : Reason.of(PlanCodes.DECIDE_FIRST, draft.exemptBy());
                });
        if (dependsOn != null) {
            why.add(Reason.of(PlanCodes.DEPENDS_ON, dependsOn));
        }
        if (draft.reducedList()) {
            why.add(Reason.of(PlanCodes.REDUCED_LIST));
        }
        if (!draft.exemptBy().isEmpty() && draft.step() != PlanStep.ANSWER_OR_CERTIFY) {
            why.add(Reason.of(PlanCodes.EXEMPTIBLE, draft.exemptBy()));
        }
        if (!draft.mayExemptBy().isEmpty()) {
            why.add(Reason.of(PlanCodes.MAY_BE_EXEMPTIBLE, draft.mayExemptBy()));
        }
        return why;
    }

    private static Reason whyEarly(Planning.Draft draft, EvidenceItem asked, Collection<EvidenceRef> unlocked) {
        LeadTime own = asked.advice() == null ? null : asked.advice().leadTime();
        return own != null && own.weeks() == draft.weeks()
                ? Reason.of(PlanCodes.LONG_LEAD, asked.ref(), draft.weeks())
                : Reason.of(PlanCodes.LONG_LEAD_AFTER, List.copyOf(unlocked), draft.weeks());
    }

    static List<Reason> whyFirst() {
        return List.of(Reason.of(PlanCodes.IMPORT_FIRST));
    }

    static List<Reason> whyLast(Collection<EvidenceRef> openUnder) {
        return List.of(
                openUnder.isEmpty()
                        ? Reason.of(PlanCodes.CONFIRM)
                        : Reason.of(PlanCodes.CONFIRM_AFTER, List.copyOf(openUnder)));
    }
}
