package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.scoreAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.requirement.AnswerKind;
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
}
