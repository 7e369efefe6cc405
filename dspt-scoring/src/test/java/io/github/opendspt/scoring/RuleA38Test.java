package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.codes;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A38: dated clauses are tested where the answer itself is a date. */
class RuleA38Test {

    private static final LocalDate NOT_BEFORE = LocalDate.of(2025, 7, 1);
    private static final LocalDate PLAN_UNTIL = LocalDate.of(2027, 6, 30);

    /** 1.1.2: an exercise since 1 July 2025; 2.1.1: a plan until 30 June 2027. */
    private static final RequirementSet SET = Example.frame()
            .item(item(TICK, AnswerKind.UNKNOWN, MANDATORY, MANDATORY)
                    .notBefore(NOT_BEFORE)
                    .build())
            .item(item(DATE, AnswerKind.UNKNOWN, MANDATORY, MANDATORY)
                    .planUntil(PLAN_UNTIL)
                    .build())
            .build();

    private static Scorecard score(EvidenceRef ref, Answer answer) {
        return Scorer.of(SET).score(Example.assessment().answer(ref, answer).build(), Credits.none(), DAY);
    }

    @Test
    void tooEarly() {
        Scorecard card = score(TICK, Answer.date(NOT_BEFORE.minusDays(1)));

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.INCOMPLETE);
        assertThat(item(card, TICK).reasons().toString())
                .isEqualTo("[answer.too-early: 1.1.2 is dated 30 June 2025 but must be dated 1 July 2025 or later]");
        assertThat(card.blockers().get(0))
                .hasToString("evidence 1.1.2: 1.1.2 is dated 30 June 2025 but must be dated 1 July 2025 or later");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void onTheFirstDay() {
        Scorecard card = score(TICK, Answer.date(NOT_BEFORE));

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void anAnswerOfAnotherKindDoesNotShowTheDate() {
        Scorecard card = score(TICK, Answer.yes(true));

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "info answer.date-not-shown at /answers/1.1.2: what 1.1.2 asks for must be dated 1 July 2025 or later; its "
                                + "answer is not a date, so this is not shown");
    }

    @Test
    void anIncompleteAnswerOfAnotherKindIsNotWorthTelling() {
        assertThat(score(TICK, Answer.yes(false)).findings()).isEmpty();
    }

    @Test
    void tooEarlyBesideAnExemption() {
        Scorecard card = Scorer.of(SET)
                .score(
                        Example.assessment()
                                .answer(TICK, Answer.date(NOT_BEFORE.minusDays(1)))
                                .build(),
                        Example.credits(SET, Map.of(TICK, CreditOutcome.EXEMPT)),
                        DAY);

        assertThat(item(card, TICK).state()).isEqualTo(ItemState.EXEMPT);
        assertThat(codes(item(card, TICK))).containsExactly("credit.exempt", "answer.too-early");
        assertThat(card.findings())
                .extracting(finding -> finding.code())
                .containsExactly("answer.incomplete-beside-exemption");
    }

    @Test
    void aPlanWithinItsLimitMayLieInTheFuture() {
        Scorecard card = score(DATE, Answer.date(PLAN_UNTIL));

        assertThat(item(card, DATE).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "info answer.future-date at /answers/2.1.1/date: the answer to 2.1.1 gives 30 June 2027, "
                                + "after 1 June 2026");
    }

    @Test
    void aPlanBeyondItsLimit() {
        Scorecard card = score(DATE, Answer.date(PLAN_UNTIL.plusDays(1)));

        assertThat(item(card, DATE).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "warning answer.future-date at /answers/2.1.1/date: the answer to 2.1.1 gives 1 July 2027, "
                                + "after 1 June 2026",
                        "warning answer.plan-beyond at /answers/2.1.1/date: a plan is accepted for 2.1.1 until 30 "
                                + "June 2027 only; the answer gives 1 July 2027");
    }

    @Test
    void aPlanThatIsNoDate() {
        Scorecard card = score(DATE, Answer.text("a plan"));

        assertThat(item(card, DATE).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card))
                .containsExactly(
                        "info answer.plan-date-not-shown at /answers/2.1.1: a plan is accepted for 2.1.1 until 30 "
                                + "June 2027; its answer is not a date, so whether it is within that day is not shown");
    }
}
