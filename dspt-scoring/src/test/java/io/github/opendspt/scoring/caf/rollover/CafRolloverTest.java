package io.github.opendspt.scoring.caf.rollover;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules B4 and E1: what goes on to the next edition, what becomes a draft, and what is left behind. */
class CafRolloverTest {

    private static CafRolledOver roll(String from, String to, CafAssessment.Builder assessment) {
        return CafRollover.of(Caf.outcomes(from), Caf.outcomes(to)).roll(assessment.build());
    }

    private static List<String> refs(CafRolledOver rolled, RolloverChange change) {
        return rolled.report().outcomes(change).stream()
                .map(item -> item.ref().toString())
                .toList();
    }

    private static List<String> findings(CafRolledOver rolled) {
        return rolled.report().findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void everythingGoesOnTo202526() {
        CafAssessment.Builder assessment = Caf.withPolicies(Caf.all("2024-25", PARTIALLY_ACHIEVED));
        CafRolledOver rolled = roll("2024-25", "2025-26", assessment);
        assertThat(rolled.report().outcomes(RolloverChange.CARRIED)).hasSize(47);
        assertThat(rolled.assessment().edition()).hasToString("2025-26");
        assertThat(rolled.assessment().outcomes()).isEqualTo(assessment.build().outcomes());
        assertThat(rolled.assessment().policies()).isEqualTo(assessment.build().policies());
        assertThat(rolled.report().findings()).isEmpty();
    }

    @Test
    void thirtyEightGoOnTo202627AndTheOthersDoNot() {
        CafRolledOver rolled = roll("2025-26", "2026-27", Caf.all("2025-26", ACHIEVED));
        assertThat(rolled.report().outcomes(RolloverChange.CARRIED)).hasSize(38);
        assertThat(rolled.assessment().outcomes()).hasSize(38);
        assertThat(refs(rolled, RolloverChange.REWORDED))
                .containsExactly("A2.b", "C1.a", "C1.d", "C1.e", "C2.a", "D2.a", "D2.b", "E1.a");
        assertThat(rolled.assessment().drafts().keySet())
                .extracting(Object::toString)
                .containsExactlyElementsOf(refs(rolled, RolloverChange.REWORDED));
        assertThat(refs(rolled, RolloverChange.REMOVED)).containsExactly("C2.b");
        assertThat(refs(rolled, RolloverChange.NEW)).containsExactly("A2.c", "A4.b", "C1.f");
    }

    @Test
    void aDraftSaysWhyItIsOne() {
        CafRolledOver rolled = roll("2025-26", "2026-27", Caf.all("2025-26", ACHIEVED));
        assertThat(rolled.assessment().drafts().get(ref("A2.b")).why())
                .isEqualTo(
                        "carried from 2025-26: A2.b has another title in 2026-27, so that it may ask something else");
        assertThat(rolled.report()
                        .outcomes(RolloverChange.REMOVED)
                        .get(0)
                        .reason()
                        .message())
                .isEqualTo("C2.b is not an outcome of 2026-27; what was said of it is not carried");
    }

    @Test
    void policyAnswersAndPlanOfTheYearAreLeftBehindWithAFinding() {
        CafRolledOver rolled = roll(
                "2025-26",
                "2026-27",
                Caf.withPolicies(Caf.assessment("2025-26")).improvementPlan(new ImprovementPlan(Caf.AS_AT, null)));
        assertThat(rolled.assessment().policies()).isEmpty();
        assertThat(rolled.assessment().improvementPlan()).isNull();
        assertThat(findings(rolled))
                .containsExactly(
                        "caf-rollover.plan /improvementPlan",
                        "caf-rollover.policy /policies/A2.b",
                        "caf-rollover.policy /policies/B2.a",
                        "caf-rollover.policy /policies/B4.d");
    }

    @Test
    void evidenceGoesWithItsOutcome() {
        Evidence seen = Evidence.of("Scan", Caf.AS_AT);
        CafRolledOver rolled = roll(
                "2025-26",
                "2026-27",
                Caf.all("2025-26", ACHIEVED)
                        .evidence(ref("A1.a"), seen)
                        .evidence(ref("C1.a"), seen)
                        .evidence(ref("C2.b"), seen)
                        .evidence(ref("A2.c"), seen)
                        .evidence(ref("E9.z"), seen));
        assertThat(rolled.assessment().evidence().keySet()).containsExactly(ref("A1.a"), ref("E9.z"));
        assertThat(findings(rolled))
                .containsExactly(
                        "caf-rollover.evidence /evidence/A2.c",
                        "caf-rollover.evidence /evidence/C1.a",
                        "caf-rollover.evidence /evidence/C2.b");
    }

    @Test
    void toTheSameEditionNothingChanges() {
        CafAssessment assessment = Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                .draft(ref("A1.a"), new CafDraft(Caf.explained(ACHIEVED), null))
                .level(ref("A9.z"), ACHIEVED)
                .improvementPlan(new ImprovementPlan(Caf.AS_AT, null))
                .build();
        CafRolledOver rolled =
                CafRollover.of(Caf.outcomes("2025-26"), Caf.outcomes("2025-26")).roll(assessment);
        assertThat(rolled.assessment()).isEqualTo(assessment);
        assertThat(rolled.report().outcomes(RolloverChange.CARRIED)).hasSize(47);
        assertThat(rolled.report().findings()).isEmpty();
    }

    @Test
    void theYearsAnswerReplacesAnOlderDraft() {
        CafDraft old = new CafDraft(Caf.explained(PARTIALLY_ACHIEVED), "old");
        CafRolledOver rolled = roll(
                "2025-26",
                "2026-27",
                Caf.assessment("2025-26")
                        .level(ref("C1.a"), ACHIEVED)
                        .draft(ref("C1.a"), old)
                        .draft(ref("C1.d"), old)
                        .draft(ref("C2.b"), old)
                        .draft(ref("E9.z"), old));
        assertThat(rolled.assessment().drafts().get(ref("E9.z")))
                .as("of neither edition: whatever it is about, nothing changed")
                .isEqualTo(old);
        assertThat(rolled.assessment().drafts().get(ref("C1.a")).outcome().level())
                .isEqualTo(ACHIEVED);
        assertThat(rolled.assessment().drafts().get(ref("C1.d"))).isEqualTo(old);
        assertThat(findings(rolled)).containsExactly("caf-rollover.removed /drafts/C2.b");
    }

    @Test
    void whatIsSaidOfAnOutcomeThatTheEarlierEditionDoesNotHaveIsNotGuessedAt() {
        CafRolledOver rolled = roll(
                "2025-26",
                "2026-27",
                Caf.assessment("2025-26").level(ref("A2.c"), ACHIEVED).level(ref("E9.z"), ACHIEVED));
        assertThat(rolled.assessment().outcomes().keySet()).containsExactly(ref("E9.z"));
        assertThat(findings(rolled)).containsExactly("caf-rollover.unknown-ref /outcomes/A2.c");
    }

    @Test
    void aLevelThatTheLaterEditionDoesNotHaveMakesADraft() {
        CafOutcomes.Builder narrower = CafOutcomes.builder(
                io.github.opendspt.model.Edition.parse("2027-28"),
                "4.0",
                Caf.outcomes("2026-27").provenance());
        CafOutcomes before = Caf.outcomes("2026-27");
        before.objectives().forEach(narrower::objective);
        before.principles().forEach(narrower::principle);
        before.outcomes()
                .forEach(outcome -> narrower.outcome(new CafOutcome(
                        outcome.ref(), outcome.title().toUpperCase(java.util.Locale.ROOT), PartialLevel.NONE, null)));
        CafRolledOver rolled = CafRollover.of(before, narrower.build())
                .roll(Caf.assessment("2026-27")
                        .level(ref("A2.a"), PARTIALLY_ACHIEVED)
                        .level(ref("B1.a"), ACHIEVED)
                        .build());
        assertThat(rolled.assessment().outcomes().keySet()).containsExactly(ref("B1.a"));
        assertThat(rolled.assessment().drafts().keySet()).containsExactly(ref("A2.a"));
    }

    @Test
    void findingsAndReasonsHoldNoneOfWhatSomeoneWrote() {
        CafRolledOver rolled = roll(
                "2025-26",
                "2026-27",
                Caf.assessment("2025-26")
                        .outcome(
                                ref("C2.b"),
                                Caf.explained(ACHIEVED).toBuilder()
                                        .explanation("secret")
                                        .build()));
        assertThat(rolled.report().outcomes().toString() + rolled.report().findings())
                .doesNotContain("secret");
        assertThat(rolled.report().findings()).extracting(Finding::code).isEmpty();
    }

    @Test
    void anEarlierEditionIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafRollover.of(Caf.outcomes("2026-27"), Caf.outcomes("2025-26")))
                .withMessage("to: it is of edition 2025-26, which is before 2026-27");
        CafRollover rollover = CafRollover.of(Caf.outcomes("2025-26"), Caf.outcomes("2026-27"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rollover.roll(Caf.assessment("2024-25").build()));
    }

    /** Rule E5: what the outcome never had is carried as it is, and so is an answer without a level. */
    @Test
    void whatHasNoLevelOfTheOutcomeIsCarriedAsItIs() {
        CafAssessment assessment = Caf.assessment("2024-25")
                .level(ref("A1.a"), PARTIALLY_ACHIEVED)
                .outcome(ref("B1.a"), OutcomeAnswer.builder().owner("SIRO").build())
                .build();

        CafRolledOver rolled = roll("2024-25", "2025-26", assessment.toBuilder());

        assertThat(rolled.assessment().outcomes()).isEqualTo(assessment.outcomes());
        assertThat(rolled.assessment().drafts()).isEmpty();
    }
}
