package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import java.util.List;

/** What a person should know beside the verdict, and that changed nothing. */
public final class DecisionFindings {

    private final Decision decision;
    private final Findings findings = new Findings();

    private DecisionFindings(Decision decision) {
        this.decision = decision;
    }

    /**
     * The findings of a decision.
     *
     * @param decision what was decided
     * @return the findings, in a fixed order and each once
     */
    public static List<Finding> of(Decision decision) {
        DecisionFindings made = new DecisionFindings(decision);
        new AnswerFindings(decision, made.findings).look();
        made.confirmations();
        new SetFindings(decision, made.findings).look();
        new StatusFindings(decision, made.findings).look();
        made.findings.addAll(decision.credits().warnings());
        return made.findings.inOrder();
    }

    private void confirmations() {
        for (int place = 0; place < decision.set().assertions(); place++) {
            AssertionRef ref = decision.set().assertion(place).ref();
            if (decision.isConfirmed(place)) {
                if (decision.outstanding(place) > 0) {
                    add(Severity.INFO, ref, "", Reason.of(ScoringCodes.CONFIRMATION_BEFORE_COMPLETE, ref));
                }
            } else if (decision.confirmation(place) != null) {
                add(Severity.WARNING, ref, "/on", AssertionReasons.unconfirmed(decision, place));
            }
        }
        for (AssertionRef ref : decision.surplusConfirmations()) {
            add(
                    Severity.WARNING,
                    ref,
                    "",
                    Reason.of(
                            ScoringCodes.CONFIRMATION_UNKNOWN_ASSERTION,
                            ref,
                            decision.set().requirements().category(),
                            decision.set().requirements().edition()));
        }
    }

    private void add(Severity severity, AssertionRef ref, String member, Reason reason) {
        findings.add(Finding.of(severity, ref, "/confirmedAssertions/" + ref + member, reason));
    }
}
