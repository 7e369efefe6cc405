package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorer;
import java.util.ArrayList;
import java.util.List;

/** Ours on the CAF-aligned track: the whole scorecard, of which the blockers say what is asked. */
final class OurCafScorer implements Rival<CafCase, CafCase, CafVerdict> {

    private final CafScorer scorer;

    OurCafScorer(CafRuleSet rules) {
        this.scorer = CafScorer.of(rules.requirements);
    }

    @Override
    public CafCase input(CafCase question) {
        return question;
    }

    @Override
    public CafVerdict verdict(CafCase question, CafCase input) {
        CafScorecard card = scorer.score(input.assessment(), input.day());
        List<CafOutcomeRef> outstanding = new ArrayList<>(card.blockers().size());
        List<CafOutcomeRef> undetermined = new ArrayList<>(card.blockers().size());
        List<CafOutcomeRef> provisos = new ArrayList<>(card.blockers().size());
        for (CafBlocker blocker : card.blockers()) {
            (blocker.kind() == CafBlockerKind.OUTCOME
                            ? outstanding
                            : blocker.kind() == CafBlockerKind.UNDETERMINED ? undetermined : provisos)
                    .add(blocker.ref());
        }
        return new CafVerdict(card.status(), card.possibleStatus(), outstanding, undetermined, provisos);
    }
}
