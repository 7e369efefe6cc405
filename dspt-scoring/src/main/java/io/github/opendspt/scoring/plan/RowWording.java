package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.code.AnswerShortfall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a row says what is lacking, what to do and why it stands where it stands. */
final class RowWording {

    /** What the row on the requirements is about. */
    static final String REQUIREMENTS = "The official list of items";

    private RowWording() {}

    /** A39. */
    static String importWorkbook(RequirementSet requirements) {
        return "Import the official workbook of " + requirements.edition() + ", then make this plan again";
    }

    static String action(ItemResult item, EvidenceItem asked) {
        String ref = item.ref().toString();
        if (item.state() == ItemState.UNDETERMINED) {
            return asked.candidate()
                    ? "See in the official workbook whether " + ref + " is asked, or answer it"
                            + with(asked.answerKind())
                    : "Find out what is not known of the certificate, or answer " + ref + with(asked.answerKind());
        }
        return switch (item.shortfall().orElse(AnswerShortfall.UNANSWERED)) {
            case SAYS_NO -> "Put in place what " + ref + " asks for, then tick it";
            case SEVERAL_KINDS -> "Keep one answer to " + ref + with(asked.answerKind());
            case BLANK -> "Write the text of " + ref;
            case NO_DOCUMENTS -> "Name at least one document for " + ref;
            case TOO_EARLY -> "Do again what " + ref + " asks for, and give the new date";
            case REVIEW_PASSED -> "Review the answer to " + ref + " and set the next review";
            case UNANSWERED, NO_KIND, WRONG_KIND -> "Answer " + ref + with(asked.answerKind());
        };
    }

    private static String with(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> " with a tick";
            case TEXT -> " with a text";
            case DOCUMENT -> " with a document: uploaded, linked, or where it is kept";
            case DATE -> " with a date";
            case UNKNOWN -> "";
        };
    }

    static String confirm(AssertionRef ref, @Nullable Confirmation confirmation) {
        String action = "Have a responsible person confirm assertion " + ref;
        return confirmation == null ? action : action + " on the day, or wait until " + confirmation.on();
    }

    static List<Reason> why(
            Planning.Draft draft, ItemResult item, @Nullable EvidenceRef hangsOn, Collection<EvidenceRef> unlocked) {
        List<Reason> why = new ArrayList<>();
        why.add(
                switch (draft.step()) {
                    case UNLOCK ->
                        Reason.of(
                                "plan.unlocks",
                                "%s %s on it, so it comes first (rule A37)",
                                list(unlocked),
                                unlocked.size() == 1 ? "hangs" : "hang");
                    case PUT_IN_PLACE ->
                        Reason.of(
                                "plan.put-in-place",
                                "what it asks for is known not to be in place, which takes longest, so begin early");
                    case FINISH -> Reason.of("plan.finish", "it is met in part, so that there is less left to do");
                    case FIND_OUT ->
                        Reason.of(
                                "plan.find-out",
                                "a fact is missing, not work; finding it out may settle other items too");
                    case IMPORT, ANSWER, ANSWER_OR_CERTIFY, CONFIRM ->
                        draft.exemptBy().isEmpty()
                                ? Reason.of("plan.answer", "none of the certificates considered would exempt it")
                                : Reason.of(
                                        "plan.decide-first",
                                        "%s would exempt it: decide on the certificate before working on the answer",
                                        names(draft.exemptBy()));
                });
        if (hangsOn != null) {
            why.add(Reason.of("plan.hangs-on", "it hangs on %s, which comes before it (rule A37)", hangsOn));
        }
        if (item.approaching()) {
            why.add(Reason.of(
                    "plan.reduced-list",
                    "it is on the reduced list for Approaching Standards (rule A16), so it comes early in its step"));
        }
        if (!draft.exemptBy().isEmpty() && draft.step() != PlanStep.ANSWER_OR_CERTIFY) {
            why.add(Reason.of("plan.exemptible", "%s would exempt it", names(draft.exemptBy())));
        }
        if (!draft.mayExemptBy().isEmpty()) {
            why.add(Reason.of(
                    "plan.may-be-exemptible", "whether %s would exempt it is not known", names(draft.mayExemptBy())));
        }
        return why;
    }

    static List<Reason> whyFirst() {
        return List.of(Reason.of(
                "plan.import-first",
                "the official list may change what else there is to do, so it comes first (rule A39)"));
    }

    static List<Reason> whyLast(Collection<EvidenceRef> openUnder) {
        return List.of(
                openUnder.isEmpty()
                        ? Reason.of("plan.confirm", "confirmations come last; nothing under this one is open any more")
                        : Reason.of(
                                "plan.confirm-after",
                                "confirmations come last; under this one %s still open: %s",
                                openUnder.size() == 1 ? "one item is" : openUnder.size() + " items are",
                                list(openUnder)));
    }

    private static String list(Collection<EvidenceRef> refs) {
        return refs.stream().map(EvidenceRef::toString).collect(Collectors.joining(", "));
    }

    private static String names(Collection<CertificateScheme> schemes) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(" or "));
    }
}
