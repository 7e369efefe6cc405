package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;

/** Ours: what the scorecard has decided, without any reason. */
final class OurScorer implements Rival<Case, Case, Verdict> {

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
        return new Verdict(
                card.status(), card.possibleStatus(), card.outstanding(), card.undetermined(), card.unconfirmed());
    }
}
