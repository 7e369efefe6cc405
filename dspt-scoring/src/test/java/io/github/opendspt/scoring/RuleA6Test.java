package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.model.requirement.Obligation.OPTIONAL;
import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.score;
import static io.github.opendspt.scoring.Example.scoreAnswer;
import static io.github.opendspt.scoring.Example.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.ScoringCodes;
import org.junit.jupiter.api.Test;

/** A6: "not applicable" is a normal completion where the rest of the answer is one. */
class RuleA6Test {

    @Test
    void tickedAndNotApplicable() {
        ItemResult item = item(
                scoreAnswer(TICK, Answer.builder().yes(true).notApplicable(true).build()), TICK);

        assertThat(item.state()).isEqualTo(ItemState.ANSWERED);
        assertThat(item.reasons())
                .containsExactly(Reason.of(ScoringCodes.ANSWER_NOT_APPLICABLE, TICK, AnswerKind.YES_NO));
    }

    @Test
    void filledInAndNotApplicable() {
        ItemResult item = item(
                scoreAnswer(
                        TEXT, Answer.builder().text("none").notApplicable(true).build()),
                TEXT);

        assertThat(item.state()).isEqualTo(ItemState.ANSWERED);
        assertThat(item.reasons())
                .containsExactly(Reason.of(ScoringCodes.ANSWER_NOT_APPLICABLE, TEXT, AnswerKind.TEXT));
    }

    @Test
    void noIsStillNo() {
        ItemResult item = item(
                scoreAnswer(
                        TICK, Answer.builder().yes(false).notApplicable(true).build()),
                TICK);

        assertThat(item.state()).isEqualTo(ItemState.INCOMPLETE);
        assertThat(item.reasons()).containsExactly(Reason.of(ScoringCodes.ANSWER_NO, TICK));
    }

    @Test
    void blankIsStillBlank() {
        assertThat(item(
                                scoreAnswer(
                                        TEXT,
                                        Answer.builder()
                                                .text("")
                                                .notApplicable(true)
                                                .build()),
                                TEXT)
                        .state())
                .isEqualTo(ItemState.INCOMPLETE);
    }

    /** A set of two ticks, of which the first is known to offer it. */
    private static Scorecard scoreTicks(Answer answer) {
        RequirementSet set = Example.frame()
                .item(Example.item(TICK, AnswerKind.YES_NO, MANDATORY, OPTIONAL)
                        .advice(new Advice("Do it.", null, null, true))
                        .build())
                .item(Example.item(DATE, AnswerKind.YES_NO, MANDATORY, OPTIONAL)
                        .advice(new Advice("Do it too.", null, null, false))
                        .build())
                .item(Example.item(APPROACHING_ONLY, AnswerKind.YES_NO, MANDATORY, OPTIONAL)
                        .build())
                .build();
        return score(
                set,
                Example.assessment()
                        .answer(TICK, answer)
                        .answer(DATE, answer)
                        .answer(APPROACHING_ONLY, answer)
                        .build());
    }

    @Test
    void oneFindingNamesEveryItemThatIsNotKnownToOfferIt() {
        Scorecard card =
                scoreTicks(Answer.builder().yes(true).notApplicable(true).build());

        assertThat(findings(card))
                .containsExactly("info answer.not-applicable-unnamed at /answers: these answers are marked as not"
                        + " applicable where the explanations of the item are not known to offer that: 2.1.1 and 2.1.2;"
                        + " they count all the same (rule A6)");
        assertThat(state(card, DATE)).isEqualTo(ItemState.ANSWERED);
        assertThat(scoreTicks(Answer.yes(true)).findings()).isEmpty();
    }

    @Test
    void itIsOfferedWhereItIsKnownToBe() {
        RequirementSet set = Example.frame()
                .item(Example.item(TICK, AnswerKind.YES_NO, MANDATORY, OPTIONAL)
                        .advice(new Advice("Do it.", "Look there.", null, true))
                        .build())
                .item(Example.item(TEXT, AnswerKind.TEXT, MANDATORY, OPTIONAL)
                        .advice(new Advice("Describe it.", null, new LeadTime(6, "It takes a meeting."), true))
                        .build())
                .item(Example.item(DATE, AnswerKind.DATE, MANDATORY, OPTIONAL).build())
                .build();
        Scorecard card = score(set, Example.assessment().build());

        assertThat(card.explain(TICK, set))
                .hasToString("1.1.2: title of 1.1.2\n"
                        + "Asked: 1.1.2 is mandatory for Standards Met in category 2 of 2025-26; 1.1.2 belongs to"
                        + " assertion 1.1; 1.1.2 takes this kind of answer: yes or no; if 1.1.2 does not apply, tick it"
                        + " and say so in the comment (rule A6)\n"
                        + "Found: no answer was given to 1.1.2\n"
                        + "Rule: an item without an answer is not complete (rule A7)\n"
                        + "Advice: answer the item; until then it is outstanding for Standards Met (rule A1)\n"
                        + "How to: Do it. Look there. (advice, no part of the toolkit)");
        assertThat(card.explain(TEXT, set).toString())
                .contains("if 1.1.1 does not apply, say so in the answer (rule A6)")
                .endsWith("How to: Describe it. Allow about 6 weeks. It takes a meeting. (advice, no part of the"
                        + " toolkit)");
        assertThat(card.explain(DATE, set).toString()).doesNotContain("not apply", "How to");
        assertThat(card.explain(TICK).howTo()).isNull();
    }
}
