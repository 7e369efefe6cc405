package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.APPROACHING_ONLY;
import static io.github.opendspt.scoring.Example.OPTIONAL_DOCUMENTS;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import org.junit.jupiter.api.Test;

/** A2: an optional item never changes the status; one that is mandatory for Approaching alone bears on that only. */
class RuleA2Test {

    @Test
    void anOptionalItemMayBeAnsweredNo() {
        Scorecard card =
                score(met().answer(OPTIONAL_DOCUMENTS, Answer.yes(false)).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 3, 0, 0, 0));
        assertThat(card.blockers()).isEmpty();
    }

    @Test
    void anItemForApproachingAloneDoesNotStandBeforeMet() {
        Scorecard card = score(met().answer(APPROACHING_ONLY, Answer.yes(false)).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.blockers()).isEmpty();
    }

    @Test
    void anItemForApproachingAloneStandsBeforeApproaching() {
        var open = assessment(Example.SELF_PUBLISHING)
                .answer(TEXT, Answer.text("said"))
                .improvementPlan(new ImprovementPlan(Example.DAY, null))
                .previousStatus(PreviousStatus.NONE);

        assertThat(score(open.build()).possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(score(open.answer(APPROACHING_ONLY, Answer.yes(true)).build())
                        .status())
                .isEqualTo(Status.APPROACHING_STANDARDS);
    }
}
