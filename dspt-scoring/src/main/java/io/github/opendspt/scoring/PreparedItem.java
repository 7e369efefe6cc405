package io.github.opendspt.scoring;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import java.util.List;

/** An evidence item with all that can be said of it before any assessment is seen. */
// Results by kind stand in arrays, within a run; no ordinal is ever kept.
@SuppressWarnings("EnumOrdinal")
final class PreparedItem {

    final EvidenceItem item;
    /** The place of its assertion in the set. */
    final int assertion;
    /** The place of the item that it depends on (rule A37), or -1. */
    final int dependsOn;

    final boolean mandatory;
    final boolean approaching;
    final EvidenceRef ref;
    final String pointer;
    final String pointerToDate;
    final String pointerToRecordedOn;
    final String pointerToReviewBy;
    final AnswerRule answerRule;
    final Finding outstandingCandidate;
    private final ItemResult[] answered = new ItemResult[AnswerKind.values().length];
    private final ItemResult[] notApplicable = new ItemResult[AnswerKind.values().length];

    /** Whether the set says which certificates exempt the item (rule D21). */
    final boolean exemptionsKnown;

    PreparedItem(EvidenceItem item, int assertion, int dependsOn, boolean exemptionsKnown) {
        this.item = item;
        this.exemptionsKnown = exemptionsKnown;
        this.assertion = assertion;
        this.dependsOn = dependsOn;
        this.mandatory = item.mandatory();
        this.approaching = isApproaching(item);
        this.ref = item.ref();
        this.pointer = "/answers/" + ref;
        this.pointerToDate = pointer + "/date";
        this.pointerToRecordedOn = pointer + "/recordedOn";
        this.pointerToReviewBy = pointer + "/reviewBy";
        this.answerRule = new AnswerRule(item);
        this.outstandingCandidate = Finding.of(
                Severity.WARNING,
                item.ref(),
                null,
                Reason.of(
                        "requirements.candidate",
                        "%s is in these requirements only because it closes a total that the sources state; see in the"
                                + " official workbook whether it is really asked",
                        item.ref()));
        for (AnswerKind kind : AnswerKind.values()) {
            answered[kind.ordinal()] =
                    complete(Reason.of("answer.complete", "%s is answered with %s", item.ref(), Wording.ofKind(kind)));
            notApplicable[kind.ordinal()] = complete(Reason.of(
                    "answer.not-applicable",
                    "%s is answered with %s and marked as not applicable",
                    item.ref(),
                    Wording.ofKind(kind)));
        }
    }

    private ItemResult complete(Reason reason) {
        return result(item, ItemState.ANSWERED, List.of(), List.of(reason));
    }

    private static boolean isApproaching(EvidenceItem item) {
        return item.approaching() == Obligation.MANDATORY;
    }

    static ItemResult result(
            EvidenceItem item, ItemState state, List<CertificateScheme> exemptBy, List<Reason> reasons) {
        return new ItemResult(
                item.ref(), item.title(), item.mandatory(), isApproaching(item), state, exemptBy, reasons);
    }

    /** What the item comes to with a complete answer and no certificate (rules A6 and A8). */
    ItemResult answered(Answer answer) {
        ItemResult[] results = answer.notApplicable() ? notApplicable : answered;
        return results[answer.kind().orElseThrow().ordinal()];
    }
}
