package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In which edition one publishes on a day (section B of the rules), and whether the catalogue keeps up. */
class EditionTimelineTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void anEditionIsCertainFromItsFirstPublicationToItsDeadline() {
        assertThat(catalogue.editionAt(day("2025-09-18"))).contains(Edition.parse("2025-26"));
        assertThat(catalogue.editionAt(day("2026-06-30"))).contains(Edition.parse("2025-26"));
    }

    @Test
    void afterTheDeadlineTheNextEditionMayHaveOpened() {
        assertThat(catalogue.editionAt(day("2026-07-01"))).isEmpty();
        assertThat(catalogue.editionsAt(day("2026-07-01")))
                .containsExactly(Edition.parse("2025-26"), Edition.parse("2026-27"));
    }

    @Test
    void anEditionWhoseLastPublicationWasSeenClosesThatDay() {
        assertThat(catalogue.editionAt(day("2019-06-10"))).contains(Edition.parse("2018-19"));
        assertThat(catalogue.editionAt(day("2019-06-11"))).contains(Edition.parse("2019-20"));
    }

    @Test
    void onADayOnWhichTwoEditionsWerePublishedNeitherIsCertain() {
        assertThat(catalogue.editionAt(day("2021-08-26"))).isEmpty();
        assertThat(catalogue.editionsAt(day("2021-08-26")))
                .containsExactly(Edition.parse("2020-21"), Edition.parse("2021-22"));
    }

    @Test
    void anEditionWhoseFirstDayIsNotKnownIsOnlyPossible() {
        assertThat(catalogue.editionAt(day("2025-03-01"))).isEmpty();
        assertThat(catalogue.editionsAt(day("2025-03-01")))
                .containsExactly(Edition.parse("2023-24"), Edition.parse("2024-25"));
    }

    @Test
    void nothingIsKnownOfTheTimeBeforeTheFirstEdition() {
        assertThat(catalogue.editionsAt(day("2010-01-01"))).isEmpty();
        assertThat(catalogue.freshness(day("2010-01-01"))).isEmpty();
    }

    @Test
    void aCatalogueThatHoldsTheOpenEditionIsFresh() {
        assertThat(catalogue.freshness(day("2026-01-15"))).isEmpty();
    }

    @Test
    void anEditionThatMayBeOpenAndIsNotHeldIsAWarning() {
        assertThat(catalogue.freshness(day("2026-11-23")))
                .extracting(Finding::code)
                .containsExactly("catalogue.edition-not-held");
        RequirementSet mine =
                RequirementSet.builder(Edition.parse("2026-27"), Category.of(3)).build();
        assertThat(catalogue.with(mine).freshness(day("2026-11-23"))).isEmpty();
    }

    @Test
    void aDayBeyondEveryKnownDeadlineIsAWarning() {
        assertThat(catalogue.freshness(day("2027-07-01")))
                .extracting(Finding::code)
                .containsExactly("catalogue.edition-not-held", "catalogue.edition-unknown");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
