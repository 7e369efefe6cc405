package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What other certificates settle. */
class SettledTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void nothing_changes_where_nothing_differs() {
        Scorecard card = card(OrganisationType.GP);

        assertThat(Settled.between(card, Credits.none(), card, Credits.none()).certainly())
                .isEmpty();
        assertThat(Settled.between(card, Credits.none(), card, Credits.none()).possibly())
                .isEmpty();
    }

    @Test
    void verdicts_by_different_requirements_are_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settled.between(
                        card(OrganisationType.GP), Credits.none(), card(OrganisationType.PHARMACY), Credits.none()))
                .withMessageContaining("with");
    }

    private static Scorecard card(OrganisationType type) {
        Assessment assessment = Assessment.builder(
                        new Edition(2025), new Organisation(OdsCode.parse("A12345"), "Example", type))
                .build();
        return Scorer.of(Catalogue.bundled().requirements(assessment)).score(assessment, Credits.none(), DAY);
    }
}
