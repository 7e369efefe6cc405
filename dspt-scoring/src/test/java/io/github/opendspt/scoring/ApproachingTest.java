package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.credits;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two routes to Approaching Standards. */
class ApproachingTest {

    private static final ImprovementPlan SUBMITTED = new ImprovementPlan(DAY, null);
    private static final ImprovementPlan APPROVED = new ImprovementPlan(DAY.minusDays(30), DAY);

    private static void assertNotMet(Scorecard card) {
        assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_NOT_MET);
        assertThat(card.findings()).isEmpty();
    }

    private static void assertApproaching(Scorecard card) {
        assertStatus(card, Status.APPROACHING_STANDARDS, Status.APPROACHING_STANDARDS);
        assertThat(card.findings()).isEmpty();
    }

    private static void assertOpen(Scorecard card, String... codes) {
        assertStatus(card, Status.STANDARDS_NOT_MET, Status.APPROACHING_STANDARDS);
        assertThat(card.findings()).extracting(Finding::code).containsExactly(codes);
    }

    private static void assertStatus(Scorecard card, Status status, Status possible) {
        assertThat(card.status()).isEqualTo(status);
        assertThat(card.possibleStatus()).isEqualTo(possible);
    }

    /** A15: Not Met with an improvement plan that NHS England approved. */
    @Nested
    class RuleA15Test {

        private Assessment planned(OrganisationType type, ImprovementPlan plan) {
            return assessment(type).improvementPlan(plan).build();
        }

        @Test
        void approvedOnTheDay() {
            assertApproaching(score(planned(Example.REVIEWED, APPROVED)));
        }

        @Test
        void approvedTheDayAfter() {
            assertNotMet(score(planned(Example.REVIEWED, new ImprovementPlan(DAY, DAY.plusDays(1)))));
        }

        @Test
        void submittedAloneIsCertainlyNotApproved() {
            assertNotMet(score(planned(Example.REVIEWED, SUBMITTED)));
        }

        @Test
        void noPlan() {
            assertNotMet(score(assessment(Example.REVIEWED).build()));
            assertNotMet(score(assessment(Example.UNKNOWN_ROUTES).build()));
        }

        @Test
        void notOpenToTheType() {
            assertNotMet(score(planned(Example.NO_ROUTES, APPROVED)));
        }

        @Test
        void notKnownWhetherOpenToTheType() {
            Scorecard card = score(planned(Example.UNKNOWN_ROUTES, APPROVED));

            assertOpen(card, "status.undetermined-reviewed-route");
            assertThat(findings(card))
                    .containsExactly(
                            "warning status.undetermined-reviewed-route at /organisation/type: whether an approved"
                                    + " improvement plan gives Approaching Standards to the type company in 2025-26 is not known"
                                    + " (rule A15)");
        }

        @Test
        void aTypeOfWhichNothingIsKnown() {
            assertOpen(score(planned(Example.UNHEARD_OF, APPROVED)), "status.undetermined-reviewed-route");
        }

        @Test
        void metIsHigher() {
            Scorecard card = score(
                    Example.met(Example.REVIEWED).improvementPlan(APPROVED).build());

            assertStatus(card, Status.STANDARDS_MET, Status.STANDARDS_MET);
        }

        @Test
        void besideAnUndeterminedMetItIsCertain() {
            RequirementSet set = requirements().build();
            Scorecard card = Scorer.of(set)
                    .score(
                            Example.met(Example.REVIEWED)
                                    .withoutAnswer(TICK)
                                    .improvementPlan(APPROVED)
                                    .build(),
                            credits(set, Map.of(TICK, CreditOutcome.UNDETERMINED)),
                            DAY);

            assertStatus(card, Status.APPROACHING_STANDARDS, Status.STANDARDS_MET);
        }

        @Test
        void nothingIsSaidOfARouteBelowACertainMet() {
            Scorecard card = score(Example.met(Example.UNKNOWN_ROUTES)
                    .improvementPlan(APPROVED)
                    .build());

            assertStatus(card, Status.STANDARDS_MET, Status.STANDARDS_MET);
            assertThat(card.findings()).isEmpty();
        }
    }

    /** A16: the reduced list complete, with an action plan of one's own. */
    @Nested
    class RuleA16Test {

        private Assessment.Builder reduced(OrganisationType type) {
            return assessment(type)
                    .answer(TEXT, Answer.text("said"))
                    .answer(APPROACHING_ONLY, Answer.date(DAY))
                    .improvementPlan(SUBMITTED)
                    .previousStatus(PreviousStatus.NONE);
        }

        private Assessment.Builder reduced() {
            return reduced(Example.SELF_PUBLISHING);
        }

        @Test
        void listAndPlan() {
            assertApproaching(score(reduced().build()));
        }

        @Test
        void confirmationsAreNotAskedFor() {
            assertThat(score(reduced().build()).assertions().confirmed()).isZero();
        }

        @Test
        void anItemMissing() {
            assertNotMet(score(reduced().withoutAnswer(APPROACHING_ONLY).build()));
            assertNotMet(score(reduced().answer(TEXT, Answer.text("")).build()));
        }

        @Test
        void anItemExempt() {
            RequirementSet set = requirements().build();
            Scorecard card = Scorer.of(set)
                    .score(
                            reduced().withoutAnswer(TEXT).build(),
                            credits(set, Map.of(TEXT, CreditOutcome.EXEMPT)),
                            DAY);

            assertApproaching(card);
        }

        @Test
        void anItemUndetermined() {
            RequirementSet set = requirements().build();
            Scorecard card = Scorer.of(set)
                    .score(
                            reduced().withoutAnswer(APPROACHING_ONLY).build(),
                            credits(set, Map.of(APPROACHING_ONLY, CreditOutcome.UNDETERMINED)),
                            DAY);

            assertOpen(card);
        }

        @Test
        void anItemUndeterminedBesideOneMissing() {
            RequirementSet set = requirements().build();
            Scorecard card = Scorer.of(set)
                    .score(
                            reduced()
                                    .withoutAnswer(APPROACHING_ONLY)
                                    .withoutAnswer(TEXT)
                                    .build(),
                            credits(set, Map.of(APPROACHING_ONLY, CreditOutcome.UNDETERMINED)),
                            DAY);

            assertNotMet(card);
        }

        @Test
        void thePlanIsSubmittedOnTheDayOrNotYet() {
            assertNotMet(score(reduced()
                    .improvementPlan(new ImprovementPlan(DAY.plusDays(1), null))
                    .build()));
            assertNotMet(score(
                    reduced().improvementPlan(new ImprovementPlan(null, null)).build()));
        }

        @Test
        void notOpenToTheType() {
            assertNotMet(score(reduced(Example.NO_ROUTES).build()));
            assertNotMet(score(reduced(Example.REVIEWED).build()));
        }

        /** A29: the sheet flags the items, but who may publish them so is not known. */
        @Test
        void notKnownWhetherOpenToTheType() {
            Scorecard card = score(reduced(Example.UNKNOWN_ROUTES).build());

            assertOpen(card, "status.undetermined-self-published-route");
            assertThat(findings(card))
                    .containsExactly(
                            "warning status.undetermined-self-published-route at /organisation/type: whether the type"
                                    + " company may publish the reduced list as Approaching Standards in 2025-26 is not known"
                                    + " (rules A16 and A29)");
        }

        @Test
        void aTypeOfWhichNothingIsKnown() {
            assertOpen(score(reduced(Example.UNHEARD_OF).build()), "status.undetermined-self-published-route");
        }

        @Test
        void everythingThatIsNotKnownIsSaid() {
            RequirementSet gap =
                    requirements().statedTotals(new StatedTotals(null, 3)).build();
            Scorecard card = score(
                    gap,
                    Assessment.builder(Example.EDITION, Example.organisation(Example.UNKNOWN_ROUTES))
                            .answer(TEXT, Answer.text("said"))
                            .answer(APPROACHING_ONLY, Answer.date(DAY))
                            .improvementPlan(APPROVED)
                            .build());

            assertOpen(
                    card,
                    "status.undetermined-previous-status",
                    "status.undetermined-reduced-list",
                    "status.undetermined-reviewed-route",
                    "status.undetermined-self-published-route");
        }

        @Test
        void whatIsNotKnownOfOneRouteIsNotSaidWhereTheOtherIsOpen() {
            RequirementSet set = requirements()
                    .editionFacts(
                            Example.facts(Example.rule(Example.SELF_PUBLISHING, Eligibility.YES, Eligibility.UNKNOWN)))
                    .build();

            assertApproaching(score(set, reduced().improvementPlan(APPROVED).build()));
        }

        @Test
        void aListWithAGapIsAtBestUndetermined() {
            RequirementSet gap =
                    requirements().statedTotals(new StatedTotals(null, 3)).build();
            Scorecard card = score(gap, reduced().build());

            assertOpen(card, "status.undetermined-reduced-list");
            assertThat(findings(card))
                    .containsExactly(
                            "warning status.undetermined-reduced-list: which items are on the reduced list for "
                                    + "Approaching Standards is not known for certain (rules A16 and A39); 2 are held");
        }

        @Test
        void aListThatHoldsAllThatIsStated() {
            RequirementSet whole =
                    requirements().statedTotals(new StatedTotals(null, 2)).build();

            assertApproaching(score(whole, reduced().build()));
        }

        @Test
        void anEmptyListIsNotKnownRatherThanComplete() {
            RequirementSet empty = Example.frame()
                    .item(Example.item(TICK, AnswerKind.YES_NO, Obligation.MANDATORY, Obligation.OPTIONAL)
                            .build())
                    .build();
            Scorecard card = score(
                    empty,
                    assessment(Example.SELF_PUBLISHING)
                            .improvementPlan(SUBMITTED)
                            .previousStatus(PreviousStatus.NONE)
                            .build());

            assertOpen(card, "status.undetermined-reduced-list");
        }

        private RequirementSet openFrom(LocalDate from) {
            return requirements()
                    .editionFacts(Example.facts(Example.selfPublishingFrom(from)))
                    .build();
        }

        @Test
        void openFromADay() {
            assertApproaching(score(openFrom(DAY), reduced().build()));
            assertNotMet(score(openFrom(DAY.plusDays(1)), reduced().build()));
        }

        /** A28: once only. */
        @ParameterizedTest
        @EnumSource(value = PreviousStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROACHING_STANDARDS")
        void firstTime(PreviousStatus previous) {
            assertApproaching(score(reduced().previousStatus(previous).build()));
        }

        @Test
        void notTwice() {
            assertNotMet(score(reduced()
                    .previousStatus(PreviousStatus.APPROACHING_STANDARDS)
                    .build()));
        }

        @Test
        void notKnownWhetherTheFirstTime() {
            Scorecard card = score(assessment(Example.SELF_PUBLISHING)
                    .answer(TEXT, Answer.text("said"))
                    .answer(APPROACHING_ONLY, Answer.date(DAY))
                    .improvementPlan(SUBMITTED)
                    .build());

            assertOpen(card, "status.undetermined-previous-status");
            assertThat(findings(card))
                    .containsExactly(
                            "warning status.undetermined-previous-status at /previousStatus: the reduced list may be"
                                    + " published as Approaching Standards once only (rule A28), and the status of the last"
                                    + " publication is not stated");
        }
    }

    /** A13: without a plan and without A1, Not Met. A set without mandatory items is never trivially Met. */
    @Nested
    class RuleA13Test {

        @Test
        void notMet() {
            assertNotMet(score(assessment().build()));
        }

        @Test
        void nothingMandatoryIsNotKnownRatherThanMet() {
            RequirementSet empty = Example.frame().build();
            Scorecard card = score(empty, assessment().build());

            assertStatus(card, Status.STANDARDS_NOT_MET, Status.STANDARDS_MET);
            assertThat(findings(card))
                    .containsExactly(
                            "warning status.undetermined-nothing-mandatory: the requirement set holds no mandatory item, "
                                    + "so what Standards Met takes is not known");
            assertThat(card.mandatory()).isEqualTo(new ItemTally(0, 0, 0, 0, 0));
            assertThat(card.items()).isEmpty();
            assertThat(card.standards())
                    .isEqualTo(List.of(
                            new StandardResult(1, "first standard", 0, 0, true),
                            new StandardResult(2, "second standard", 0, 0, true)));
        }

        @Test
        void nothingAtAll() {
            RequirementSet nothing = RequirementSet.builder(Completeness.COMPLETE, Example.EDITION, Example.CATEGORY)
                    .build();

            assertThat(score(nothing, assessment().build()).standards()).isEmpty();
        }
    }
}
