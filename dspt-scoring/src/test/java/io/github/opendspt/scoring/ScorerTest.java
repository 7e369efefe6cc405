package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.credits;
import static io.github.opendspt.scoring.Example.requirements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private final RequirementSet set = requirements().build();
    private final Scorer scorer = Scorer.of(set);

    @Test
    void rejectsNull() {
        Assessment assessment = assessment().build();

        assertThatNullPointerException().isThrownBy(() -> Scorer.of(null)).withMessage("requirements");
        assertThatNullPointerException()
                .isThrownBy(() -> scorer.score(null, Credits.none(), DAY))
                .withMessage("assessment");
        assertThatNullPointerException()
                .isThrownBy(() -> scorer.score(assessment, null, DAY))
                .withMessage("credits");
        assertThatNullPointerException()
                .isThrownBy(() -> scorer.score(assessment, Credits.none(), null))
                .withMessage("asAt");
    }

    @Test
    void rejectsAnAssessmentOfAnotherEdition() {
        Assessment other = Assessment.builder(Edition.parse("2024-25"), Example.organisation(Example.NO_ROUTES))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(other, Credits.none(), DAY))
                .withMessage("assessment: it is of edition 2024-25, the requirements are of 2025-26");
    }

    @Test
    void rejectsAnAssessmentOfAnotherCategory() {
        Assessment other = assessment().category(Category.of(3)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(other, Credits.none(), DAY))
                .withMessage("assessment: it is of category 3, the requirements are of 2");
    }

    @Test
    void takesAnAssessmentThatStatesNoCategory() {
        Assessment unstated = Assessment.builder(Example.EDITION, Example.organisation(Example.NO_ROUTES))
                .build();

        assertThat(scorer.score(unstated, Credits.none(), DAY).category()).isEqualTo(Example.CATEGORY);
    }

    @Test
    void rejectsCreditsOfAnotherDayOrSet() {
        Assessment assessment = assessment().build();
        RequirementSet other = requirements().note("revised").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(assessment, credits(set, DAY.plusDays(1), Map.of()), DAY))
                .withMessage("credits: the credits are as at 2026-06-02, not 2026-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(assessment, credits(other, Map.of()), DAY))
                .withMessageStartingWith("credits: the credits are for requirements with checksum");
    }

    @Test
    void namesWhatItJudgedBy() {
        Scorecard card = scorer.score(assessment().build(), Credits.none(), DAY);

        assertThat(card.edition()).isEqualTo(Example.EDITION);
        assertThat(card.category()).isEqualTo(Example.CATEGORY);
        assertThat(card.asAt()).isEqualTo(DAY);
        assertThat(card.odsCode()).hasToString("8XX01");
        assertThat(card.requirementSet()).isEqualTo(set.id());
        assertThat(card.completeness()).isEqualTo(set.completeness());
        assertThat(scorer).hasToString("Scorer[" + set + "]");
        assertThat(scorer.withStrictFreshness().acceptingUnconfirmed())
                .hasToString("Scorer[" + set + ", strict freshness, accepting unconfirmed requirements]");
    }
}
