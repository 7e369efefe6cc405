package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.EditionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** The laws of the timeline over all the days that it speaks of. */
class EditionTimelineProperties {

    private final Catalogue catalogue = Catalogue.bundled();

    @Property
    void aCertainEditionIsTheOnlyPossibleOne(@ForAll @DateRange(min = "2018-01-01", max = "2030-12-31") LocalDate day) {
        Optional<Edition> certain = catalogue.editionAt(day);
        certain.ifPresent(edition -> assertThat(catalogue.editionsAt(day)).containsExactly(edition));
    }

    @Property
    void possibleEditionsNeverGoBack(@ForAll @DateRange(min = "2018-01-01", max = "2030-12-30") LocalDate day) {
        var today = catalogue.editionsAt(day);
        var tomorrow = catalogue.editionsAt(day.plusDays(1));
        if (!today.isEmpty() && !tomorrow.isEmpty()) {
            assertThat(tomorrow.get(0)).isGreaterThanOrEqualTo(today.get(0));
        }
    }

    @Provide
    Arbitrary<List<LocalDate>> threeDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .list()
                .ofSize(3)
                .map(days -> days.stream().sorted().toList());
    }

    @Property
    void anEditionIsOpenOnceAndNeverOpensAgain(
            @ForAll @IntRange(min = 2016, max = 2030) int year, @ForAll("threeDays") List<LocalDate> days) {
        List<Openness> openness = days.stream()
                .map(day -> catalogue.openness(new Edition(year), day))
                .toList();

        if (openness.get(0) == Openness.OPEN && openness.get(2) == Openness.OPEN) {
            assertThat(openness.get(1)).isEqualTo(Openness.OPEN);
        }
        if (openness.get(0) == Openness.OPEN && openness.get(1) == Openness.CLOSED) {
            assertThat(openness.get(2)).isEqualTo(Openness.CLOSED);
        }
    }

    @Property
    void opennessAgreesWithTheEditionsThatMayBeOpen(
            @ForAll @DateRange(min = "2018-06-11", max = "2030-12-31") LocalDate day) {
        assertThat(catalogue.editionsAt(day))
                .isEqualTo(catalogue.editions().stream()
                        .map(EditionFacts::edition)
                        .filter(edition -> catalogue.openness(edition, day) != Openness.CLOSED)
                        .toList());
    }
}
