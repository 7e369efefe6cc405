package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/** Ours: the scorecard, read as a verdict. */
final class OurScorer implements Rival<Case> {

    private final Scorer scorer;

    OurScorer(RuleSet rules) {
        this.scorer = Scorer.of(rules.requirements);
    }

    @Override
    public Case input(Case question) {
        return question;
    }

    @Override
    public Verdict verdict(Case question, Case input) {
        Scorecard card = scorer.score(input.assessment(), input.credits(), input.day());
        List<EvidenceRef> outstanding = new ArrayList<>();
        List<EvidenceRef> undetermined = new ArrayList<>(0);
        List<AssertionRef> unconfirmed = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            switch (blocker.kind()) {
                case EVIDENCE -> outstanding.add((EvidenceRef) blocker.ref());
                case UNDETERMINED -> undetermined.add((EvidenceRef) blocker.ref());
                case CONFIRMATION -> unconfirmed.add((AssertionRef) blocker.ref());
            }
        }
        return new Verdict(card.status(), card.possibleStatus(), outstanding, undetermined, unconfirmed);
    }
}
