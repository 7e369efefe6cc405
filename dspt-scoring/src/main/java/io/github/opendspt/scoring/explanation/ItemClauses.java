package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.ExplanationCodes;
import java.util.ArrayList;
import java.util.List;

/** What a person should know of an item before answering it, whoever asks. */
public final class ItemClauses {

    private ItemClauses() {}

    /**
     * The clauses of an item: its dated ones (rule A38), the item that it depends on (rule A37), and that it offers "not
     * applicable" (rule A6).
     *
     * @param item the item
     * @return a reason for each; empty if it has none
     */
    public static List<Reason> of(EvidenceItem item) {
        EvidenceRef ref = item.ref();
        List<Reason> clauses = new ArrayList<>(0);
        if (item.notBefore() != null) {
            clauses.add(Reason.of(ExplanationCodes.ITEM_NOT_BEFORE, ref, item.notBefore()));
        }
        if (item.planUntil() != null) {
            clauses.add(Reason.of(ExplanationCodes.ITEM_PLAN_UNTIL, ref, item.planUntil()));
        }
        if (item.dependsOn() != null) {
            clauses.add(Reason.of(ExplanationCodes.ITEM_DEPENDS_ON, ref, item.dependsOn()));
        }
        if (item.advice() != null && item.advice().mayNotApply()) {
            clauses.add(Reason.of(
                    item.answerKind() == AnswerKind.YES_NO
                            ? ExplanationCodes.ITEM_MAY_NOT_APPLY_TICK
                            : ExplanationCodes.ITEM_MAY_NOT_APPLY_TEXT,
                    ref));
        }
        return clauses;
    }
}
