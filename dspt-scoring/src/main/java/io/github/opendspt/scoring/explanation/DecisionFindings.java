package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.AnswerDigest;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.PreparedAssertion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a person should know beside the verdict, and that changed nothing. */
public final class DecisionFindings {

    private final Decision decision;
    private final SharedFindings shared;
    private final Findings findings = new Findings();

    private DecisionFindings(Decision decision, SharedFindings shared) {
        this.decision = decision;
        this.shared = shared;
    }

    /**
     * The findings of a decision.
     *
     * @param decision what was decided
     * @param shared those of the same set that are the same of many assessments
     * @param openness whether the edition is open for publication on a day
     * @return the findings, in a fixed order and each once
     */
    public static List<Finding> of(Decision decision, SharedFindings shared, Function<LocalDate, Openness> openness) {
        DecisionFindings made = new DecisionFindings(decision, shared);
        new AnswerFindings(decision, shared, made.findings).look();
        made.evidence();
        made.confirmations();
        new KeptFindings(decision, made.findings).look();
        made.findings.addAll(PublicationDay.look(
                decision.assessment().publication(),
                decision.set().requirements().edition(),
                decision.asAt(),
                openness));
        new SetFindings(decision, made.findings).look();
        new StatusFindings(decision, made.findings).look();
        made.findings.addAll(decision.credits().warnings());
        return made.findings.inOrder();
    }

    private void evidence() {
        Map<EvidenceRef, List<Evidence>> evidence = decision.assessment().evidence();
        if (evidence.isEmpty()) {
            return;
        }
        EvidenceFindings looking = new EvidenceFindings(decision.rules().evidence(), decision.asAt());
        Set<EvidenceRef> others = new TreeSet<>(evidence.keySet());
        for (int place = 0; place < decision.set().items(); place++) {
            EvidenceItem item = decision.set().item(place).item();
            List<Evidence> records = evidence.get(item.ref());
            if (records != null) {
                others.remove(item.ref());
                looking.look(
                        item.ref(),
                        records,
                        item.notBefore(),
                        decision.item(place).complete());
            }
        }
        others.forEach(
                ref -> looking.notAsked(ref, decision.set().requirements().edition()));
        findings.addAll(looking.found());
    }

    private void confirmations() {
        for (int place = 0; place < decision.set().assertions(); place++) {
            Confirmation confirmation = decision.confirmation(place);
            if (confirmation != null) {
                confirmation(place, confirmation);
            }
        }
        for (AssertionRef ref : decision.surplusConfirmations()) {
            add(
                    Severity.WARNING,
                    ref,
                    "/confirmedAssertions/" + ref,
                    Reason.of(
                            ScoringCodes.CONFIRMATION_UNKNOWN_ASSERTION,
                            ref,
                            decision.set().requirements().category(),
                            decision.set().requirements().edition()));
        }
    }

    private void confirmation(int place, Confirmation confirmation) {
        PreparedAssertion assertion = decision.set().assertion(place);
        AssertionRef ref = assertion.ref();
        if (!decision.isConfirmed(place)) {
            add(Severity.WARNING, ref, assertion.pointer() + "/on", AssertionReasons.unconfirmed(decision, place));
            return;
        }
        if (AnswerDigest.hasChangedSinceConfirmed(decision.assessment(), ref, confirmation)) {
            add(
                    Severity.WARNING,
                    ref,
                    assertion.pointer() + "/digest",
                    Reason.of(ScoringCodes.CONFIRMATION_CHANGED_SINCE, ref, confirmation.on()));
        }
        if (decision.outstanding(place) > 0) {
            findings.add(shared.confirmedBeforeComplete(place));
        }
    }

    private void add(Severity severity, AssertionRef ref, String pointer, Reason reason) {
        findings.add(Finding.of(severity, ref, pointer, reason));
    }
}
