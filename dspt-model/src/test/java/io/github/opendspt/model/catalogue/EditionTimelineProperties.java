package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
