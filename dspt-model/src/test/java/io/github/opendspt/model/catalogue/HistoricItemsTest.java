package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.HistoricItems.HistoricItem;
import io.github.opendspt.model.requirement.RequirementSet;
import org.junit.jupiter.api.Test;

/** That older editions asked an item is known of some; which were mandatory is not, so nothing is scored by them. */
class HistoricItemsTest {

    private static final Edition V4 = Edition.parse("2021-22");

    @Test
    void whatIsHeld() {
        assertThat(HistoricItems.all())
                .extracting(HistoricItems::toString)
                .containsExactly(
                        "HistoricItems[2020-21 category 3: 47 items]",
                        "HistoricItems[2021-22 category 1: 142 items]",
                        "HistoricItems[2022-23 category 1: 131 items]");
        assertThat(HistoricItems.all())
                .allSatisfy(list -> assertThat(list.items())
                        .extracting(HistoricItem::ref)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void anItemIsFoundByItsRef() {
        HistoricItems list = HistoricItems.of(V4, Category.of(1)).orElseThrow();

        assertThat(list.item(EvidenceRef.parse("1.1.1")).orElseThrow().title()).isEqualTo("ICO registration number");
        assertThat(list.item(EvidenceRef.parse("9.9.9"))).isEmpty();
        assertThat(HistoricItems.of(V4, Category.of(3))).isEmpty();
    }

    /** The one list of which the source says that it is a part. */
    @Test
    void aPartSaysSo() {
        assertThat(HistoricItems.all())
                .filteredOn(list -> list.note() != null)
                .extracting(HistoricItems::edition)
                .containsExactly(Edition.parse("2020-21"));
    }

    @Test
    void nothingIsScoredByThemAndNothingProjected() {
        Catalogue catalogue = Catalogue.bundled();

        assertThat(HistoricItems.all()).allSatisfy(list -> {
            assertThat(catalogue.find(list.edition(), list.category())).isEmpty();
            assertThatExceptionOfType(RequirementsUnavailableException.class)
                    .isThrownBy(() -> catalogue.requirements(list.edition(), list.category()))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("edition.items-only"))
                    .withMessageStartingWith(
                            "of " + list.edition() + " only "
                                    + list.items().size() + " items that category " + list.category()
                                    + " was asked are held, not which of them were mandatory, so nothing can be scored by them.")
                    .withMessageContaining("dspt catalogue import WORKBOOK --edition " + list.edition());
        });
        assertThat(catalogue.requirementSets())
                .extracting(RequirementSet::edition)
                .allMatch(edition -> edition.compareTo(Edition.parse("2025-26")) >= 0);
    }

    @Test
    void theCoverageListsThem() {
        assertThat(Catalogue.bundled().coverage().rows())
                .filteredOn(row -> row.historicItems() != null)
                .allMatch(row -> row.coverage() == Coverage.UNKNOWN && row.items() == null)
                .extracting(row -> row.edition() + "/" + row.category() + ": " + row.historicItems())
                .containsExactly("2020-21/3: 47", "2021-22/1: 142", "2022-23/1: 131");
    }
}
