package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a row says what is lacking, what to do and why it stands where it stands. */
final class RowWording {

    /** The code of the gap of an item that is answered "no". */
    static final String NO = "answer.no";

    private RowWording() {}

    /** What is lacking of an item: what was found of its answer or, where nothing is known of that, of its credit. */
    static Reason gap(ItemResult item) {
        if (item.state() != ItemState.UNDETERMINED) {
            // What the certificates do not do about it comes behind.
            return item.reasons().get(0);
        }
        return Reason.of(
                item.reasons().get(0).code(),
                item.reasons().stream().map(Reason::message).collect(Collectors.joining("; ")));
    }

    static Reason gap(AssertionRef ref, @Nullable Confirmation confirmation, LocalDate asAt) {
        return confirmation == null
                ? Reason.of("confirmation.none", "assertion %s is not confirmed", ref)
                : Reason.of(
                        "confirmation.future",
                        "the confirmation of assertion %s is dated %s, after %s",
                        ref,
                        confirmation.on(),
                        asAt);
    }

    static String action(ItemResult item, EvidenceItem asked) {
        String ref = item.ref().toString();
        if (item.state() == ItemState.UNDETERMINED) {
            return "Find out what is not known of the certificate, or answer " + ref + with(asked.answerKind());
        }
        return switch (gap(item).code()) {
            case NO ->
                "Put in place what " + ref + " asks for, or say in the comment why it does not apply; then tick it";
            case "answer.several-kinds" -> "Keep one answer to " + ref + with(asked.answerKind());
            case "answer.blank" -> "Write the text of " + ref;
            case "answer.no-documents" -> "Name at least one document for " + ref;
            case "answer.too-early" -> "Do again what " + ref + " asks for, and give the new date";
            case "answer.review-passed" -> "Review the answer to " + ref + " and set the next review";
            default -> "Answer " + ref + with(asked.answerKind());
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
        String action = "Have someone in charge confirm assertion " + ref;
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
                    case ANSWER, ANSWER_OR_CERTIFY, CONFIRM ->
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
