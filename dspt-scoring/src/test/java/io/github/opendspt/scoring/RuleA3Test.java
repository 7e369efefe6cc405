package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import org.junit.jupiter.api.Test;

/** A3: an item that the category is not asked does not apply. */
class RuleA3Test {

    @Test
    void anAnswerToItIsAFindingWhereverItsRefFalls() {
        Scorecard card = score(assessment()
                .answer(EvidenceRef.parse("1.1.3"), Answer.yes(true))
                .answer(EvidenceRef.parse("12.1.1"), Answer.yes(true))
                .answer(Example.TEXT, Answer.text("said"))
                .answer(Example.APPROACHING_ONLY, Answer.text("said"))
                .build());

        assertThat(findings(card))
                .containsExactly(
                        "warning answer.unknown-ref at /answers/1.1.3: 1.1.3 is not asked of category 2 in 2025-26; its"
                                + " answer is kept and does not count",
                        "warning answer.unknown-ref at /answers/12.1.1: 12.1.1 is not asked of category 2 in 2025-26; its"
                                + " answer is kept and does not count");
        assertThat(card.findings())
                .extracting(finding -> String.valueOf(finding.ref()))
                .containsExactly("1.1.3", "12.1.1");
        assertThat(card.items()).hasSize(5);
        assertThat(card.items())
                .extracting(ItemResult::state)
                .containsExactly(
                        ItemState.ANSWERED,
                        ItemState.UNANSWERED,
                        ItemState.UNANSWERED,
                        ItemState.UNANSWERED,
                        ItemState.ANSWERED);
    }
}
