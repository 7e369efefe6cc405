package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which edition one publishes on a day (section B of the rules), and whether the catalogue keeps up. */
class EditionTimelineTest {

    private final Catalogue catalogue = Catalogue.bundled();

    /** The table of section B, edition by edition; what it does not have is not known. */
    @ParameterizedTest
    @CsvSource({
        "2018-19, 2018-06-11, , 2019-03-31, 2019-06-10",
        "2019-20, 2019-06-11, , 2020-09-30, 2020-11-30",
        "2020-21, 2020-12-01, , 2021-06-30, 2021-08-26",
        "2021-22, 2021-08-26, , 2022-06-30, 2022-08-23",
        "2022-23, 2022-08-24, , 2023-06-30,",
        "2023-24, , 2023-09-30, 2024-06-30,",
        "2024-25, , 2024-09-30, 2025-06-30,",
        "2025-26, 2025-09-18, , 2026-06-30,",
        "2026-27, 2026-09-01, 2026-10-01, 2027-06-30,"
    })
    void holdsTheDatesOfEveryEdition(
            String edition, LocalDate opensOn, LocalDate opensBy, LocalDate deadline, LocalDate closesOn) {
        EditionFacts facts = catalogue.edition(Edition.parse(edition));

        assertThat(day(facts.opensOn())).isEqualTo(opensOn);
        assertThat(day(facts.opensBy())).isEqualTo(opensBy);
        assertThat(day(facts.deadline())).isEqualTo(deadline);
        assertThat(day(facts.closesOn())).isEqualTo(closesOn);
        assertThat(facts.deadline().onlyLikely()).isEqualTo(edition.equals("2026-27"));
    }

    @Test
    void holdsEveryEditionOfTheTable() {
        assertThat(catalogue.editions()).hasSize(9);
    }

    private static LocalDate day(KnownDate date) {
        return date == null ? null : date.on();
    }

    @Test
    void anEditionIsCertainFromItsFirstPublicationToItsDeadline() {
        assertThat(catalogue.editionAt(day("2025-09-18"))).contains(Edition.parse("2025-26"));
        assertThat(catalogue.editionAt(day("2026-06-30"))).contains(Edition.parse("2025-26"));
    }

    // B3: after the deadline an edition stays open until the next one opens.

    @Test
    void afterTheDeadlineAnEditionStaysOpen() {
        assertThat(catalogue.editionAt(day("2026-07-01"))).contains(Edition.parse("2025-26"));
        assertThat(catalogue.editionAt(day("2026-09-01"))).isEmpty();
        assertThat(catalogue.editionAt(day("2026-11-27"))).contains(Edition.parse("2026-27"));
    }

    // B3a: whether an edition is open, by day.

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2018-19,2018-06-10,closed",
        "2018-19,2018-06-11,open",
        "2018-19,2019-06-10,open",
        "2018-19,2019-06-11,closed",
        "2019-20,2020-11-30,open",
        "2020-21,2020-11-30,closed",
        "2020-21,2021-08-26,open",
        "2021-22,2021-08-26,open",
        "2022-23,2023-07-31,open",
        "2022-23,2023-08-01,unknown",
        "2022-23,2023-09-29,unknown",
        "2022-23,2023-09-30,closed",
        "2023-24,2023-07-31,closed",
        "2023-24,2023-08-01,unknown",
        "2023-24,2023-09-30,open",
        "2024-25,2025-09-17,open",
        "2024-25,2025-09-18,closed",
        "2025-26,2025-09-17,closed",
        "2025-26,2025-09-18,open",
        "2025-26,2026-06-30,open",
        "2025-26,2026-08-31,open",
        "2025-26,2026-09-01,open",
        "2025-26,2026-09-02,unknown",
        "2025-26,2026-09-30,unknown",
        "2025-26,2026-10-01,closed",
        "2026-27,2026-08-31,closed",
        "2026-27,2026-09-02,unknown",
        "2026-27,2026-09-30,unknown",
        "2026-27,2026-10-01,open",
        "2026-27,2026-11-27,open",
        "2026-27,2027-07-31,open",
        "2026-27,2027-08-01,unknown",
        "2026-27,2030-01-01,unknown",
        "2027-28,2027-07-31,closed",
        "2027-28,2027-08-01,unknown",
        "2017-18,2018-06-10,unknown",
        "2017-18,2018-06-11,closed"
    })
    void openness(String edition, String on, String openness) {
        assertThat(catalogue.openness(Edition.parse(edition), day(on))).isEqualTo(Openness.parse(openness));
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
    void betweenTwoEditionsNeitherIsCertainWhereTheSwitchIsNotKnown() {
        assertThat(catalogue.editionAt(day("2024-08-15"))).isEmpty();
        assertThat(catalogue.editionsAt(day("2024-08-15")))
                .containsExactly(Edition.parse("2023-24"), Edition.parse("2024-25"));
        assertThat(catalogue.editionAt(day("2025-03-01"))).contains(Edition.parse("2024-25"));
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
        Catalogue plain = catalogue.withoutProjections();
        assertThat(plain.freshness(day("2026-11-23")))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo(
                        "on 23 November 2026 the edition open for publication is 2026-27, of which no requirements are held");
        assertThat(plain.freshness(day("2026-09-15")))
                .extracting(Finding::code)
                .containsExactly("catalogue.possible-edition-not-held");
        assertThat(plain.with(set(3)).freshness(day("2026-11-23"))).isEmpty();
    }

    /** Rule A40. */
    @Test
    void anOpenEditionThatIsProjectedIsAWarningForTheCategoriesThatAre() {
        assertThat(catalogue.freshness(day("2026-11-23"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("catalogue.edition-projected");
            assertThat(finding.message())
                    .startsWith(
                            "the requirements of 2026-27 are projected from 2025-26, since the official list is not held"
                                    + " (categories: 2, 3 and 4)");
        });
        assertThat(catalogue.with(set(2), set(4)).freshness(day("2026-11-23")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("(categories: 3)"));
        assertThat(catalogue.with(set(2), set(3), set(4)).freshness(day("2026-11-23")))
                .isEmpty();
    }

    private static RequirementSet set(int category) {
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(category))
                .build();
    }

    @Test
    void aDayBeyondEveryKnownDeadlineIsAWarning() {
        assertThat(catalogue.freshness(day("2027-08-01")))
                .extracting(Finding::code)
                .containsExactly("catalogue.edition-projected", "catalogue.edition-unknown");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
