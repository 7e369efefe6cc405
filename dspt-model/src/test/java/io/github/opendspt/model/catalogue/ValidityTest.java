package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when a publication is good (rules B1 and B2). */
class ValidityTest {

    private static final Edition EDITION = Edition.parse("2025-26");

    @ParameterizedTest(name = "{0}: certain until {1}, likely until {2}")
    @CsvSource({
        "2018-19,2020-09-30,2020-09-30",
        "2019-20,2021-06-30,2021-06-30",
        "2023-24,2025-06-30,2025-06-30",
        "2024-25,2026-06-30,2026-06-30",
        "2025-26,2027-03-31,2027-06-30",
        "2026-27,2028-03-31,",
        "2030-31,2032-03-31,",
        "9999-00,9999-03-31,"
    })
    void theBundledCatalogue(String text, LocalDate certainUntil, @Nullable LocalDate likelyUntil) {
        Edition edition = Edition.of(text);
        assertThat(Catalogue.bundled().validity(edition)).isEqualTo(new Validity(edition, certainUntil, likelyUntil));
    }

    @ParameterizedTest(name = "on {0}: good {1}, probable {2}")
    @CsvSource({
        "2026-11-27,true,false",
        "2027-03-31,true,false",
        "2027-04-01,,true",
        "2027-06-30,,true",
        "2027-07-01,,false",
        "2040-01-01,,false"
    })
    void aLikelyDeadlineNeverEndsAPublication(LocalDate day, @Nullable Boolean good, boolean probable) {
        Validity validity = Catalogue.bundled().validity(EDITION);

        assertThat(validity.isConfirmed()).isFalse();
        assertThat(validity.isGoodOn(day).orElse(null)).isEqualTo(good);
        assertThat(validity.isProbableOn(day)).isEqualTo(probable);
    }

    @Test
    void aConfirmedDeadlineDoes() {
        Validity validity = Catalogue.bundled().validity(Edition.parse("2024-25"));

        assertThat(validity.isConfirmed()).isTrue();
        assertThat(validity.isGoodOn(LocalDate.of(2026, 6, 30))).contains(true);
        assertThat(validity.isGoodOn(LocalDate.of(2026, 7, 1))).contains(false);
        assertThat(validity.isProbableOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAFirmDeadlineIsConfirmed(Confidence confidence) {
        LocalDate deadline = LocalDate.of(2027, 6, 30);
        Validity validity = Validity.of(EDITION, new KnownDate(deadline, new Provenance(confidence, "the host")));
        boolean firm = confidence == Confidence.HIGH || confidence == Confidence.MEDIUM;

        assertThat(validity.isConfirmed()).isEqualTo(firm);
        assertThat(validity.certainUntil()).isEqualTo(firm ? deadline : LocalDate.of(2027, 3, 31));
        assertThat(validity.likelyUntil()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31", "2027-03-31"})
    void aLikelyDeadlineNoLaterThan31MarchAddsNothing(LocalDate deadline) {
        Validity validity = Validity.of(EDITION, new KnownDate(deadline, new Provenance(Confidence.LOW, "the host")));

        assertThat(validity).isEqualTo(new Validity(EDITION, LocalDate.of(2027, 3, 31), null));
        assertThat(validity.isConfirmed()).isFalse();
    }

    @Test
    void theDaysAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(EDITION, LocalDate.of(2027, 3, 31), LocalDate.of(2027, 3, 30)));
    }
}
