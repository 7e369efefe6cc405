package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.answer;
import static io.github.opendspt.scoring.Example.codes;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.scoreAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days that an answer carries: findings, and states only where the host asks for strict freshness. */
class AnswerDatesTest {

    private static final RequirementSet SET = Example.requirements().build();
    private static final Answer STALE = answer(a -> a.yes(true).reviewBy(DAY.minusDays(1)));

    private static Scorecard scoreStrictly(Answer tick, Credits credits) {
        return Scorer.of(SET)
                .withStrictFreshness()
                .score(met().answer(TICK, tick).build(), credits, DAY);
    }

    @Test
    void aDateInTheFuture() {
        Scorecard card = scoreAnswer(DATE, Answer.date(DAY.plusDays(1)));

        assertThat(item(card, DATE).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.future-date at /answers/2.1.1/date: the answer to 2.1.1 gives 2 June 2026, "
                                + "after 1 June 2026");
        assertThat(card.findings().get(0).ref()).isEqualTo(DATE);
    }

    @Test
    void recordedInTheFuture() {
        Scorecard card = scoreAnswer(TICK, answer(a -> a.yes(true).recordedOn(DAY.plusDays(1))));

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.recorded-later at /answers/1.1.2/recordedOn: the answer to 1.1.2 is recorded "
                                + "on 2 June 2026, after 1 June 2026");
    }

    @Test
    void theDayItselfIsNotTheFuture() {
        assertThat(scoreAnswer(DATE, answer(a -> a.date(DAY).recordedOn(DAY).reviewBy(DAY)))
                        .findings())
                .isEmpty();
    }

    @Test
    void aPassedReviewIsAFindingAndNoMore() {
        Scorecard card = scoreAnswer(TICK, STALE);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.review-passed at /answers/1.1.2/reviewBy: the answer to 1.1.2 was due for "
                                + "review by 31 May 2026, which has passed");
    }

    @Test
    void strictFreshnessMakesItIncomplete() {
        Scorecard card = scoreStrictly(STALE, Credits.none());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(item(card, TICK).state()).isEqualTo(ItemState.INCOMPLETE);
        assertThat(item(card, TICK).reasons().toString())
                .isEqualTo("[answer.review-passed: the answer to 1.1.2 was due for review by 31 May 2026, which has "
                        + "passed]");
        assertThat(Example.blockers(card))
                .containsExactly(
                        "evidence 1.1.2: the answer to 1.1.2 was due for review by 31 May 2026, which has passed");
        assertThat(card.findings())
                .extracting(Finding::code)
                .containsExactly("answer.review-passed", "confirmation.before-complete");
    }

    @Test
    void strictFreshnessLetsTheDayItselfPass() {
        assertThat(scoreStrictly(answer(a -> a.yes(true).reviewBy(DAY)), Credits.none())
                        .status())
                .isEqualTo(Status.STANDARDS_MET);
        assertThat(scoreStrictly(Answer.yes(true), Credits.none()).status()).isEqualTo(Status.STANDARDS_MET);
    }

    @Test
    void strictFreshnessTellsWhatAnIncompleteAnswerLacksFirst() {
        assertThat(codes(item(
                        scoreStrictly(answer(a -> a.yes(false).reviewBy(DAY.minusDays(1))), Credits.none()), TICK)))
                .containsExactly("answer.no");
    }

    @Test
    void strictFreshnessBesideAnExemption() {
        Scorecard card = scoreStrictly(STALE, Example.credits(SET, Map.of(TICK, CreditOutcome.EXEMPT)));

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(item(card, TICK).state()).isEqualTo(ItemState.EXEMPT);
        assertThat(codes(item(card, TICK))).containsExactly("credit.exempt", "answer.review-passed");
        assertThat(card.findings()).extracting(Finding::code).containsExactly("answer.review-passed");
    }

    @Test
    void theScorerItselfIsUnchanged() {
        Scorer scorer = Scorer.of(SET);
        Scorer strict = scorer.withStrictFreshness();

        assertThat(scorer.score(met().answer(TICK, STALE).build(), Credits.none(), DAY)
                        .status())
                .isEqualTo(Status.STANDARDS_MET);
        assertThat(scorer).hasToString("Scorer[2025-26 category 2 (5 items)]");
        assertThat(strict).hasToString("Scorer[2025-26 category 2 (5 items), strict freshness]");
    }
}
