package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.CafAssessment;
import org.junit.jupiter.api.Test;

class CafScorecardDiffTest {

    private static CafScorecard score(String edition, CafAssessment.Builder assessment) {
        return CafScorer.of(Caf.outcomes(edition)).score(assessment.build(), Caf.AS_AT);
    }

    @Test
    void equalScorecardsDoNotDiffer() {
        CafScorecard card = score("2025-26", Caf.all("2025-26", ACHIEVED));
        assertThat(CafScorecardDiff.between(card, card).isEmpty()).isTrue();
    }

    @Test
    void aRaisedLevelIsAChangeThatClearsItsBlocker() {
        CafAssessment.Builder all = Caf.withPolicies(Caf.all("2025-26", ACHIEVED));
        CafScorecard met = score("2025-26", all);
        CafScorecard below = score("2025-26", all.outcome(ref("B5.a"), Caf.explained(NOT_ACHIEVED)));
        CafScorecardDiff diff = CafScorecardDiff.between(below, met);
        assertThat(diff.changesStatus()).isTrue();
        assertThat(diff.statusAfter()).isEqualTo(Status.STANDARDS_MET);
        assertThat(diff.outcomes())
                .containsExactly(new OutcomeChange(
                        ref("B5.a"), OutcomeVerdict.BELOW, OutcomeVerdict.MEETS, NOT_ACHIEVED, ACHIEVED));
        assertThat(diff.cleared()).extracting(CafBlocker::code).containsExactly("outcome.below");
        assertThat(diff.raised()).isEmpty();
        assertThat(CafScorecardDiff.between(met, below).raised()).isEqualTo(diff.cleared());
    }

    @Test
    void anOutcomeOfOneEditionOnlyHasNoResultOnTheOtherSide() {
        CafScorecardDiff diff = CafScorecardDiff.between(
                score("2025-26", Caf.all("2025-26", ACHIEVED)), score("2026-27", Caf.all("2026-27", ACHIEVED)));
        assertThat(diff.outcomes())
                .extracting(change -> change.ref() + " " + change.before() + " " + change.after())
                .containsExactly("A2.c null meets", "A4.b null meets", "C1.f null meets", "C2.b meets null");
    }
}
