package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Completeness.PROJECTED;
import static io.github.opendspt.model.requirement.Completeness.PROVISIONAL;
import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.LAST;
import static io.github.opendspt.scoring.Example.REVIEWED;
import static io.github.opendspt.scoring.Example.SELF_PUBLISHING;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.plus;
import static io.github.opendspt.scoring.Example.score;
import static io.github.opendspt.scoring.Example.unconfirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A39: by a set that is not the official list, Standards Met is never certain. */
class RuleA39Test {

    private static RequirementSet set(Completeness completeness) {
        return unconfirmed(completeness).build();
    }

    private static Scorecard accepting(RequirementSet set, Assessment assessment) {
        return Scorer.of(set).acceptingUnconfirmed().score(assessment, Credits.none(), DAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVISIONAL", "PROJECTED"})
    void everythingDoneIsMetAtMost(Completeness completeness) {
        Scorecard card = score(set(completeness), met().build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.completeness()).isEqualTo(completeness);
        assertThat(card.requirementsConfirmed()).isFalse();
        assertThat(card.blockers())
                .extracting(Blocker::kind, Blocker::ref, Blocker::code)
                .containsExactly(tuple(BlockerKind.REQUIREMENTS, null, "requirements." + completeness));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void theBlockerSaysWhatIsMissingAndHowToSettleIt() {
        assertThat(score(set(PROVISIONAL), met().build()).blockers().get(0))
                .hasToString(
                        "requirements: the official list of 2025-26 for category 2 is not held, and these requirements"
                                + " are put together from several sources; import the official workbook");
        assertThat(score(set(PROJECTED), met().build()).blockers().get(0).reason())
                .isEqualTo(Reason.of(
                        ScoringCodes.REQUIREMENTS_PROJECTED, Edition.parse("2025-26"), Edition.parse("2024-25")));
    }

    @Test
    void exceededIsPossibleAtMost() {
        Scorecard card =
                score(set(PROVISIONAL), met().certificate(plus().build()).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_EXCEEDED);
    }

    @Test
    void whatIsCertainlyOutstandingRulesMetOut() {
        Scorecard card = score(set(PROVISIONAL), met().withoutAnswer(TEXT).build());

        assertThat(card.determined()).isTrue();
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.blockers())
                .extracting(Blocker::kind)
                .containsExactly(BlockerKind.EVIDENCE, BlockerKind.REQUIREMENTS);
    }

    @Test
    void aCandidateThatIsNotCompleteIsUndetermined() {
        for (Assessment assessment : List.of(
                met().withoutAnswer(DATE).build(),
                met().answer(DATE, Answer.text("soon")).build())) {
            Scorecard card = score(set(PROVISIONAL), assessment);
            ItemResult candidate = card.item(DATE).orElseThrow();

            assertThat(candidate.state()).isEqualTo(ItemState.UNDETERMINED);
            assertThat(candidate.reasons().get(0)).isEqualTo(Reason.of(ScoringCodes.REQUIREMENTS_CANDIDATE, DATE));
            assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 2, 0, 1, 0));
            assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
            assertThat(card.blockers())
                    .extracting(Blocker::code)
                    .containsExactly("requirements.candidate", "requirements.provisional");
            assertThat(card.explain(DATE).rule()).extracting(Reason::code).containsExactly("rule.candidate");
            assertThat(card.explain(DATE).advice())
                    .extracting(Reason::code)
                    .containsExactly("advice.import", "advice.for-certainty");
            assertThat(card.explain(DATE).asked()).extracting(Reason::code).contains("item.candidate");
        }
    }

    @Test
    void whatItsAnswerLacksIsAReasonToo() {
        Scorecard card =
                score(set(PROVISIONAL), met().answer(DATE, Answer.text("soon")).build());

        assertThat(card.item(DATE).orElseThrow().reasons())
                .extracting(Reason::code)
                .containsExactly("requirements.candidate", "answer.wrong-kind");
    }

    @Test
    void aCertificateThatMayExemptACandidateIsWhatIsNotKnown() {
        Scorecard card = Scorer.of(set(PROVISIONAL))
                .score(
                        met().withoutAnswer(DATE).build(),
                        Example.credits(set(PROVISIONAL), Map.of(DATE, CreditOutcome.UNDETERMINED)),
                        DAY);

        assertThat(card.blockers())
                .extracting(Blocker::code)
                .containsExactly("credit.undetermined", "requirements.provisional");
    }

    @Test
    void anAssertionOfCandidatesAloneStillHasToBeConfirmed() {
        Scorecard card = score(
                set(PROVISIONAL),
                met().withoutAnswer(DATE).withoutConfirmation(LAST).build());

        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.unconfirmed()).containsExactly(LAST);
        assertThat(card.assertions()).isEqualTo(new AssertionTally(2, 1, 1));
    }

    @Test
    void theReducedListIsNotKnownEither() {
        Assessment assessment = met(SELF_PUBLISHING)
                .answer(APPROACHING_ONLY, Answer.yes(true))
                .withoutAnswer(Example.TICK)
                .improvementPlan(new ImprovementPlan(DAY, null))
                .previousStatus(PreviousStatus.NONE)
                .build();
        Scorecard card = score(set(PROJECTED), assessment);

        assertThat(score(assessment).status()).isEqualTo(Status.APPROACHING_STANDARDS);
        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.APPROACHING_STANDARDS);
        assertThat(card.findings()).extracting(Finding::code).contains("status.undetermined-reduced-list");
    }

    @Test
    void anApprovedPlanDoesNotDependOnTheList() {
        Scorecard card = score(
                set(PROJECTED),
                met(REVIEWED).improvementPlan(new ImprovementPlan(DAY, DAY)).build());

        assertThat(card.status()).isEqualTo(Status.APPROACHING_STANDARDS);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
    }

    @Test
    void gapsInTheStatedTotalsAreFindings() {
        RequirementSet gaps =
                unconfirmed(PROVISIONAL).statedTotals(new StatedTotals(4, 3)).build();
        Scorecard card = score(gaps, met().build());

        assertThat(card.findings())
                .extracting(Finding::reason)
                .containsExactly(
                        Reason.of(ScoringCodes.REQUIREMENTS_MANDATORY_MISSING, 3, 4),
                        Reason.of(ScoringCodes.REQUIREMENTS_REDUCED_LIST_MISSING, 2, 3));
    }

    @Test
    void takenAsItIsTheOldReadingHolds() {
        Scorecard done = accepting(set(PROVISIONAL), met().build());

        assertThat(done.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(done.determined()).isTrue();
        assertThat(done.requirementsConfirmed()).isTrue();
        assertThat(done.blockers()).isEmpty();
        assertThat(done.findings()).extracting(Finding::code).containsExactly("requirements.accepted");

        Scorecard open = accepting(set(PROVISIONAL), met().withoutAnswer(DATE).build());

        assertThat(open.determined()).isTrue();
        assertThat(open.item(DATE).orElseThrow().state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(open.blockers()).extracting(Blocker::code).containsExactly("answer.none");
        assertThat(open.explain(DATE, set(PROVISIONAL)).asked())
                .extracting(Reason::code)
                .contains("item.mandatory")
                .doesNotContain("item.candidate");
        assertThat(open.findings())
                .extracting(Finding::code)
                .containsExactly("confirmation.before-complete", "requirements.accepted", "requirements.candidate");
    }

    @Test
    void aCompleteSetHasNothingToAccept() {
        RequirementSet complete = Example.requirements().build();

        assertThat(accepting(complete, met().build())).isEqualTo(score(complete, met().build()));
    }

    /** Category 3 of 2025-26, of which five items are candidates. */
    @Test
    void theBundledProvisionalSet() {
        RequirementSet set = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(3))
                .orElseThrow();
        Assessment nothing = Assessment.builder(set.edition(), Example.organisation(SELF_PUBLISHING))
                .build();
        Scorecard card = score(set, nothing);

        assertThat(card.undetermined())
                .isEqualTo(set.items().stream()
                        .filter(EvidenceItem::candidate)
                        .map(EvidenceItem::ref)
                        .toList())
                .hasSize(5);
        assertThat(card.mandatory()).isEqualTo(new ItemTally(45, 0, 0, 5, 40));
    }
}
