package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.json.StrictBinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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

    /** A level that is raised and still meets changes an outcome and no status. */
    @Test
    void anotherLevelWithTheSameResult() {
        CafScorecardDiff diff = CafScorecardDiff.between(
                score("2025-26", Caf.assessment("2025-26").level(ref("A2.a"), PARTIALLY_ACHIEVED)),
                score("2025-26", Caf.assessment("2025-26").level(ref("A2.a"), ACHIEVED)));

        assertThat(diff.changesStatus()).isFalse();
        assertThat(diff.outcomes())
                .containsExactly(new OutcomeChange(
                        ref("A2.a"), OutcomeVerdict.MEETS, OutcomeVerdict.MEETS, PARTIALLY_ACHIEVED, ACHIEVED));
    }

    private static CafScorecardDiff diff(
            Status after,
            Status possibleAfter,
            List<OutcomeChange> outcomes,
            List<CafBlocker> raised,
            List<CafBlocker> cleared,
            List<Finding> appeared,
            List<Finding> gone) {
        return new CafScorecardDiff(
                Status.STANDARDS_NOT_MET,
                after,
                Status.STANDARDS_MET,
                possibleAfter,
                outcomes,
                raised,
                cleared,
                appeared,
                gone);
    }

    @Test
    void anythingThatDiffersIsADifference() {
        Status not = Status.STANDARDS_NOT_MET;
        Status met = Status.STANDARDS_MET;
        List<OutcomeChange> change =
                List.of(new OutcomeChange(ref("A2.a"), OutcomeVerdict.BELOW, OutcomeVerdict.MEETS, null, null));
        List<CafBlocker> blocker = List.of(
                CafBlocker.of(CafBlockerKind.POLICY, ref("B2.a"), Reason.of(CafCodes.POLICY_NOT_YET, ref("B2.a"))));
        List<Finding> finding = List.of(Finding.of(Severity.INFO, null, null, Reason.of(CafCodes.EXCEEDED_UNKNOWN)));

        assertThat(diff(not, met, List.of(), List.of(), List.of(), List.of(), List.of())
                        .isEmpty())
                .isTrue();
        assertThat(List.of(
                        diff(met, met, List.of(), List.of(), List.of(), List.of(), List.of()),
                        diff(not, not, List.of(), List.of(), List.of(), List.of(), List.of()),
                        diff(not, met, change, List.of(), List.of(), List.of(), List.of()),
                        diff(not, met, List.of(), blocker, List.of(), List.of(), List.of()),
                        diff(not, met, List.of(), List.of(), blocker, List.of(), List.of()),
                        diff(not, met, List.of(), List.of(), List.of(), finding, List.of()),
                        diff(not, met, List.of(), List.of(), List.of(), List.of(), finding)))
                .noneMatch(CafScorecardDiff::isEmpty);
    }

    /** Lists that are empty are left out of a document. */
    @Test
    void aMapperBindsWhatItWrote() {
        JsonMapper mapper = StrictBinding.mapper().build();
        CafScorecard before = score("2025-26", Caf.assessment("2025-26"));
        CafScorecard after = score("2025-26", Caf.all("2025-26", ACHIEVED));

        for (CafScorecardDiff diff :
                List.of(CafScorecardDiff.between(before, before), CafScorecardDiff.between(before, after))) {
            assertThat(mapper.readValue(mapper.writeValueAsString(diff), CafScorecardDiff.class))
                    .isEqualTo(diff);
        }
    }
}
