package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;

/** An evidence item at its place in a {@link PreparedSet}. Immutable and thread-safe. */
public final class PreparedItem {

    private final EvidenceItem item;
    private final int assertion;
    private final int dependsOn;
    private final boolean mandatory;
    private final boolean approaching;
    private final boolean candidate;
    private final boolean dated;
    private final AnswerRule answerRule;
    private final String pointer;

    PreparedItem(EvidenceItem item, int assertion, int dependsOn) {
        this.item = item;
        this.assertion = assertion;
        this.dependsOn = dependsOn;
        this.mandatory = item.mandatory();
        this.approaching = item.approaching() == Obligation.MANDATORY;
        this.candidate = item.candidate();
        this.dated = item.notBefore() != null || item.planUntil() != null;
        this.answerRule = new AnswerRule(item);
        this.pointer = "/answers/" + item.ref();
    }

    /** {@return the item} */
    public EvidenceItem item() {
        return item;
    }

    /** {@return the ref of the item} */
    public EvidenceRef ref() {
        return item.ref();
    }

    /** {@return whether it is mandatory for Standards Met} */
    public boolean mandatory() {
        return mandatory;
    }

    /** {@return whether it is on the reduced list for Approaching Standards (rule A16)} */
    public boolean approaching() {
        return approaching;
    }

    /** {@return whether it is not known whether it is asked at all (rule A39)} */
    public boolean candidate() {
        return candidate;
    }

    /** {@return whether a date has to lie on some side of a day (rule A38)} */
    public boolean dated() {
        return dated;
    }

    /** {@return the place of its assertion in the set} */
    public int assertion() {
        return assertion;
    }

    /** {@return the place of the item that it depends on (rule A37), or -1 if there is none} */
    public int dependsOn() {
        return dependsOn;
    }

    /** {@return the JSON Pointer of its answer in an assessment} */
    public String pointer() {
        return pointer;
    }

    AnswerRule answerRule() {
        return answerRule;
    }
}
