package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * What one writes first: a loop over the items, with ifs. Not one if for each item in one long method, which would be near the size
 * that HotSpot no longer compiles (8,000 bytes), and which nobody keeps up to date.
 */
final class IfElse implements Rival<Case, Case, Verdict> {

    private final RuleSet rules;

    IfElse(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public Case input(Case question) {
        return question;
    }

    @Override
    public Verdict verdict(Case question, Case input) {
        BitSet lacking = new BitSet();
        for (int i = 0; i < rules.items.size(); i++) {
            if (lacks(rules.items.get(i), input)) {
                lacking.set(i);
            }
        }
        BitSet unconfirmed = new BitSet();
        for (int i = 0; i < rules.assertions.size(); i++) {
            if (unconfirmed(rules.assertions.get(i), input)) {
                unconfirmed.set(i);
            }
        }
        return rules.verdict(question, lacking, unconfirmed);
    }

    /** A4, or A7 with A38. */
    static boolean lacks(EvidenceItem item, Case question) {
        Answer answer = question.assessment().answers().get(item.ref());
        return (answer == null || !completes(item, answer))
                && !question.exempt().contains(item.ref());
    }

    private static boolean completes(EvidenceItem item, Answer answer) {
        if (answer.yes() != null) {
            return answer.yes() && RuleSet.takes(item, AnswerKind.YES_NO);
        } else if (answer.text() != null) {
            return !answer.text().trim().isEmpty() && RuleSet.takes(item, AnswerKind.TEXT);
        } else if (answer.documents() != null) {
            return !answer.documents().isEmpty() && RuleSet.takes(item, AnswerKind.DOCUMENT);
        }
        LocalDate date = answer.date();
        return date != null
                && (item.notBefore() == null || !date.isBefore(item.notBefore()))
                && RuleSet.takes(item, AnswerKind.DATE);
    }

    /** A1. */
    static boolean unconfirmed(AssertionRef assertion, Case question) {
        Confirmation confirmation = question.assessment().confirmedAssertions().get(assertion);
        return confirmation == null || confirmation.on().isAfter(question.day());
    }
}
